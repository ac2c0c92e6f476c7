import type { Finding, FindingCode, Severity, Where } from "../../../engine/grantYear/finding";
import { findingPlace, findingSentence } from "../../../locales/findingText";
import type { Language } from "../../../locales/language";
import { stepOf } from "./stepOf";
import type { StepId } from "./steps";

/** A finding in words, with the field it belongs to. */
export interface Problem {
  readonly severity: Severity;
  readonly step: StepId;
  readonly where: Where;
  /** "Bergkamen", "2. Rate"; "" for the grant year itself. */
  readonly entry: string;
  /** "Verzicht" */
  readonly field: string;
  readonly sentence: string;
  /** No sheet can be made of it; any other problem may be left as it is, and stays listed. */
  readonly isObstacle: boolean;
}

/** What was typed would be lost, or names would be mixed up. */
const OBSTACLES: readonly FindingCode[] = [
  "numberInvalid",
  "dateInvalid",
  "wordInvalid",
  "nameMissing",
  "nameDuplicate",
];

/** What is wrong, in words; of one step, or of all. */
export function problems(
  findings: readonly Finding[],
  language: Language,
  step?: StepId,
): Problem[] {
  return findings
    .map((finding) => ({
      severity: finding.severity,
      step: stepOf(finding),
      where: finding.where,
      ...findingPlace(finding.where, language),
      sentence: findingSentence(finding, language),
      isObstacle: OBSTACLES.includes(finding.code),
    }))
    .filter((problem) => step === undefined || problem.step === step);
}
