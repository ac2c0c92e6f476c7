import type { Issue } from "../engine/issue";
import { issues as de } from "./de/issues";
import { issues as en } from "./en/issues";
import type { Language } from "./language";
import type { IssueTexts } from "./textTypes";
import { type Locate, type Wording, wordingOf } from "./wording";

const TEXTS: Readonly<Record<Language, IssueTexts>> = { de, en };

/** "Schlüssel, Zeile 3: „k. A.“ ist keine Zahl." */
export function issueText(issue: Issue, language: Language, locate: Locate): string {
  const say = wordingOf(language, locate);
  const sentence = (TEXTS[language][issue.code] as (issue: Issue, say: Wording) => string)(
    issue,
    say,
  );
  const place =
    issue.position === undefined
      ? ""
      : say.place(issue.countedIn ?? issue.parameter, issue.position);
  const parameter = issue.parameter === undefined ? "" : say.parameter(issue.parameter);
  const group = issue.group ? say.group(issue.group) : "";
  const where = [parameter, group, place].filter((part) => part !== "").join(", ");
  return where === "" ? sentence : `${where}: ${sentence}`;
}
