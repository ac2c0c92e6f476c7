import { explanationText } from "../../../locales/explanationText";
import { functionText } from "../../../locales/functionText";
import type { Language } from "../../../locales/language";
import type { ExplainedCall, Explanation, Precedent } from "./explanation";
import type { ExplainedStep } from "./replay";

/** An explanation as it is copied: line by line what the page shows, with the addresses. */
export function plainText(explanation: Explanation, language: Language): string {
  const say = explanationText(language);
  const { place, labels, shown, formula, calls, precedents, source, notice } = explanation;
  const problem = errorText(explanation, language);
  const lines = [
    [place.address, ...labels].join(" · "),
    shown === "" ? say.empty : shown,
    ...(formula === undefined && shown !== "" ? [say.input] : []),
    ...(problem === undefined ? [] : [problem]),
    ...(source === undefined ? [] : [`${say.source}: ${source}`]),
    ...calls.flatMap((call) => callLines(call, language)),
    ...(precedents.length === 0 ? [] : [`${say.precedents}:`]),
    ...precedents.map((precedent) => `- ${precedentLine(precedent, language)}`),
    ...(notice ? [`${say.notice}: ${notice.text} (${notice.place.address})`] : []),
    ...(formula === undefined ? [] : [`${say.formula}: ${formula}`]),
  ];
  return lines.join("\n");
}

/** What an error means that no function of KIM has explained; nothing if there is none. */
export function errorText({ error, calls }: Explanation, language: Language): string | undefined {
  if (error === undefined || calls.some(({ state }) => state === "refused")) return undefined;
  const { errors, otherError } = explanationText(language);
  return error in errors ? errors[error as keyof typeof errors] : otherError(error);
}

/** What stands in place of the steps; nothing where there are steps. */
export function stateText(
  { state, message }: ExplainedCall,
  language: Language,
): string | undefined {
  if (state === "answered" || state === "unasked") return undefined;
  return state === "refused" ? message : explanationText(language)[state];
}

/** What the cells hold: as they show it, or how many there are. */
export function shownText({ shown }: Precedent, language: Language): string {
  const { cells, blank } = explanationText(language);
  if (typeof shown === "number") return cells(shown);
  return shown === "" ? blank : shown;
}

function callLines(call: ExplainedCall, language: Language): string[] {
  const { marks, common } = explanationText(language);
  const line = ({ text, mark }: ExplainedStep): string =>
    `- ${mark ? `${marks[mark]} – ` : ""}${text}`;
  const state = stateText(call, language);
  return [
    `KIM.${call.id}: ${functionText(call.id, language).title}`,
    ...(state === undefined ? [] : [state]),
    ...call.own.map(line),
    ...(call.common.length > 0 && call.own.length > 0 ? [`${common}:`] : []),
    ...call.common.map(line),
  ];
}

function precedentLine(precedent: Precedent, language: Language): string {
  const { kinds, source } = explanationText(language);
  const { label, place, comesFrom } = precedent;
  const said = precedent.source === undefined ? "" : `; ${source}: ${precedent.source}`;
  return `${label}: ${shownText(precedent, language)} (${place.address}, ${kinds[comesFrom]}${said})`;
}
