import type { Choice } from "../engine/grantYear/course";
import { dayOf } from "../engine/grantYear/days";
import { fromCell } from "../engine/number/cell";
import { roundToCents } from "../engine/number/rounding";
import type { YearFinding, YearFindingCode } from "../engine/year/finding";
import { dayText } from "./dayText";
import { year as de, type YearTexts } from "./de/year";
import * as deRules from "./de/yearRules";
import { year as en } from "./en/year";
import * as enRules from "./en/yearRules";
import { findingPlace } from "./findingText";
import type { Language } from "./language";
import { moneyText, numberText } from "./numberText";
import { ruleItemText } from "./ruleItemText";

const TEXTS: Readonly<Record<Language, YearTexts>> = { de, en };

const RULES: Readonly<Record<Language, Pick<typeof deRules, "yearRules" | "yearAnswers">>> = {
  de: deRules,
  en: enRules,
};

/** Texts about the course of a year. */
export const yearText = (language: Language): YearTexts => TEXTS[language];

/** A day "YYYY-MM-DD" as it is read; one that is none stays as written. */
export function isoDayText(iso: string, language: Language): string {
  const serial = dayOf(iso);
  return serial === undefined ? iso : dayText(serial, language);
}

/** A switch with its answer and the place that says so: "Höchstbetrag: nach Vertrag (§ 4)". */
export function choiceText(
  { rule, value, number, section, document }: Choice,
  language: Language,
): string {
  const { points } = yearText(language);
  const { yearRules: rules, yearAnswers: answers } = RULES[language];
  const word = (answers[rule] as Readonly<Record<string, string>>)[value ?? ""] ?? value;
  const answer =
    rule === "surcharge" && number !== undefined ? points(numberText(number, language)) : word;
  const place = [section, document].filter(Boolean).join(", ");
  return `${rules[rule]}: ${answer ?? "–"}${place === "" ? "" : ` (${place})`}`;
}

/** Codes whose figures are posts, not euro. */
const FTE: readonly YearFindingCode[] = [
  ...(["postsDifferFromFte", "postVacant", "postOverfilled", "releaseAboveVacant"] as const),
  ...(["releaseWithoutTaker", "releaseIndivisible", "filledBelowMinimum"] as const),
];

/** What was found, where and what to do, as a sentence. */
export function yearFindingSentence(finding: YearFinding, language: Language): string {
  const { list, index, name } = finding;
  const place = [
    ...(index === undefined
      ? []
      : [yearText(language).row(list === "amendments" ? list : `course.${list}`, index + 1)]),
    ...(name ? [list === "itemProofs" ? ruleItemText(name, language) : name] : []),
  ];
  const sentence = yearFindingWords(finding, language);
  return place.length === 0 ? sentence : `${place.join(", ")}: ${sentence}`;
}

/** What was found and what to do, for where its place is seen. */
export function yearFindingWords(finding: YearFinding, language: Language): string {
  const { code, list, name, received, day = "" } = finding;
  const texts = yearText(language);
  const told = (value: number | string = ""): string =>
    typeof value === "string"
      ? isoDayText(value, language)
      : FTE.includes(code)
        ? numberText(roundToCents(fromCell(value)), language)
        : moneyText(fromCell(value), language);
  return texts.findings[code]({
    expected: told(finding.expected),
    received:
      list === "amendments"
        ? findingPlace({ ...(name && { list: "bodies" }), field: String(received) }, language).field
        : told(received),
    day: isoDayText(day, language),
  });
}
