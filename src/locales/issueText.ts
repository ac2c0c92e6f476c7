import type { Issue } from "../engine/issue";
import type { Language } from "./language";
import { sentencesIn } from "./sentences";
import { type Locate, type Wording, wordingOf } from "./wording";

/** "Schlüssel, Zeile 3: „k. A.“ ist keine Zahl." */
export function issueText(issue: Issue, language: Language, locate: Locate): string {
  const say = wordingOf(language, locate);
  const sentence = (
    sentencesIn(language).issues[issue.code] as (issue: Issue, say: Wording) => string
  )(issue, say);
  const place =
    issue.position === undefined
      ? ""
      : say.place(issue.countedIn ?? issue.parameter, issue.position);
  const parameter = issue.parameter === undefined ? "" : say.parameter(issue.parameter);
  const group = issue.group ? say.group(issue.group) : "";
  const where = [parameter, group, place].filter((part) => part !== "").join(", ");
  return where === "" ? sentence : `${where}: ${sentence}`;
}
