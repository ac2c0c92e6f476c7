import { findingPlace, findingSentence } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import type { ReadGrantYear } from "../read/readGrantYear";
import type { WordedFinding } from "./wordedFinding";
import { sheetFindingText } from "./sheetFindingText";

/** What is wrong with a sheet, then with its grant year, in words. */
export const allFindings = (
  { plan, findings }: ReadGrantYear,
  language: Language,
): WordedFinding[] => [
  ...findings.map((finding) => sheetFindingText(finding, language)),
  ...plan.findings.map((finding) => ({
    severity: finding.severity,
    where: finding.where,
    ...findingPlace(finding.where, language),
    sentence: findingSentence(finding, language),
  })),
];
