import { argumentsOf, contract, FUNCTION_IDS, type FunctionId } from "../contract/contract";
import type { Arguments } from "../contract/kimFunction";
import { type Example, resultIn } from "../locales/functionExample";
import { functionText } from "../locales/functionText";
import { functionTexts } from "../locales/functionTexts";
import { helpPageText } from "../locales/helpPageText";
import { type Language, LANGUAGES } from "../locales/language";
import { escapedHtml, htmlPage } from "./htmlPage";
import { resultText } from "./resultText";

const FOLDERS: Readonly<Record<Language, string>> = { de: "hilfe", en: "help" };

/** Where the help page of a function lies in the output. */
export const helpPagePath = (id: FunctionId, language: Language): string =>
  `${FOLDERS[language]}/${id}.html`;

/** A page for each function in each language, by its path; `policy` is the page's own. */
export const helpPages = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      FUNCTION_IDS.map((id) => [helpPagePath(id, language), page(id, language, policy)] as const),
    ),
  );

function page(id: FunctionId, language: Language, policy: string): string {
  const say = helpPageText(language);
  const { title, description, result } = functionText(id, language);
  const others = FUNCTION_IDS.filter((other) => other !== id);
  const [other] = LANGUAGES.filter((each) => each !== language);
  const pageTitle = `KIM.${id}: ${title}`;
  const body = `<main>
      <h1>${escapedHtml(pageTitle)}</h1>
      <p>${escapedHtml(description)}</p>
      <pre tabindex="0">${escapedHtml(syntax(id, language))}</pre>
      ${argumentList(id, language)}
      <h2>${say.result}</h2>
      <p>${escapedHtml(result)}</p>
      <h2>${say.examples}</h2>
      ${functionTexts[id].examples.map((each) => example(each, language)).join("\n      ")}
    </main>
    <nav>
      <h2>${say.otherFunctions}</h2>
      <p>${others.map((each) => `<a href="${each}.html">KIM.${each}</a>`).join(" ")}</p>
      <p>
        <a href="../hilfe.html">${say.generalHelp}</a>
        <a href="../${helpPagePath(id, other!)}" lang="${other}" hreflang="${other}">${say.otherLanguage}</a>
      </p>
    </nav>`;
  return htmlPage({ language, policy, title: pageTitle, body });
}

function syntax(id: FunctionId, language: Language): string {
  const separator = language === "de" ? "; " : ", ";
  const agreed = argumentsOf(id);
  const names = functionText(id, language).arguments.flatMap(({ name, optional }, i) => [
    optional ? `[${name}]` : name,
    ...(agreed[i]!.repeating ? ["…"] : []),
  ]);
  return `=KIM.${id}(${names.join(separator)})`;
}

function argumentList(id: FunctionId, language: Language): string {
  const say = helpPageText(language);
  const agreed: Arguments = contract[id];
  const entries = functionText(id, language).arguments.map((argument) => {
    const { optional, range, repeating, words } = agreed[argument.id]!;
    const marks = [range && say.range, optional && say.optional, repeating && say.repeating];
    const shown = marks.filter(Boolean).join(", ");
    const spellings = Object.entries(words ?? {}).map(
      ([word, synonyms]) => word + (synonyms.length > 0 ? ` (${synonyms.join(", ")})` : ""),
    );
    return [
      `<dt>${escapedHtml(argument.name)}${shown === "" ? "" : ` (${shown})`}</dt>`,
      `<dd>${escapedHtml(argument.description)}</dd>`,
      ...(words ? [`<dd>${say.words} ${spellings.join("; ")}</dd>`] : []),
    ].join("\n        ");
  });
  if (entries.length === 0) return "";
  return `<h2>${say.arguments}</h2>
      <dl>
        ${entries.join("\n        ")}
      </dl>`;
}

function example(given: Example, language: Language): string {
  const { gives } = helpPageText(language);
  const result = resultText(resultIn(given, language), language);
  return [
    ...(given.note ? [`<p>${escapedHtml(given.note[language])}</p>`] : []),
    `<pre tabindex="0">${escapedHtml(given[language])}</pre>`,
    `<p>${gives} ${escapedHtml(result)}</p>`,
  ].join("\n      ");
}
