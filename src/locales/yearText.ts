import { dayOf } from "../engine/grantYear/days";
import { fromCell } from "../engine/number/cell";
import { roundToCents } from "../engine/number/rounding";
import type { YearFinding, YearFindingCode } from "../engine/year/finding";
import { dayText } from "./dayText";
import { year as de, type YearTexts } from "./de/year";
import { year as en } from "./en/year";
import type { Language } from "./language";
import { moneyText, numberText } from "./numberText";

const TEXTS: Readonly<Record<Language, YearTexts>> = { de, en };

/** Texts about the course of a year. */
export const yearText = (language: Language): YearTexts => TEXTS[language];

/** A day "YYYY-MM-DD" as it is read; one that is none stays as written. */
export function isoDayText(iso: string, language: Language): string {
  const serial = dayOf(iso);
  return serial === undefined ? iso : dayText(serial, language);
}

/** Codes whose figures are posts, not euro. */
const FTE: readonly YearFindingCode[] = ["postsDifferFromFte", "postVacant", "postOverfilled"];

/** What was found, where and what to do, as a sentence. */
export function yearFindingSentence(finding: YearFinding, language: Language): string {
  const { code, list, index, name, day = "" } = finding;
  const texts = yearText(language);
  const told = (value: number | string = ""): string =>
    typeof value === "string"
      ? isoDayText(value, language)
      : FTE.includes(code)
        ? numberText(roundToCents(fromCell(value)), language)
        : moneyText(fromCell(value), language);
  const place = [
    ...(index === undefined ? [] : [texts.row(list, index + 1)]),
    ...(name ? [name] : []),
  ];
  const sentence = texts.findings[code]({
    expected: told(finding.expected),
    received: told(finding.received),
    day: isoDayText(day, language),
  });
  return place.length === 0 ? sentence : `${place.join(", ")}: ${sentence}`;
}
