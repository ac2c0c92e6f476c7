import type { Finding, FindingCode } from "../../../engine/grantYear/finding";
import type { Desk } from "../../../engine/grantYear/grantYear";
import { findingPlace, findingSentence } from "../../../locales/findingText";
import type { Language } from "../../../locales/language";
import type { WordedFinding } from "../../../workbook/findings/wordedFinding";
import { stepOf } from "./stepOf";
import { type StepId, stepsOf } from "./steps";

/** A finding in words, with the step its field belongs to. */
export interface Problem extends WordedFinding {
  readonly step: StepId;
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

/** What is wrong, in words; of one step, or of all that a desk has. */
export function problems(
  findings: readonly Finding[],
  language: Language,
  { step, desk = "GRANTEE" }: { readonly step?: StepId; readonly desk?: Desk } = {},
): Problem[] {
  const steps = stepsOf(desk);
  return findings
    .map((finding) => ({
      severity: finding.severity,
      step: steps.includes(stepOf(finding)) ? stepOf(finding) : "bodies",
      where: finding.where,
      ...findingPlace(finding.where, language),
      sentence: findingSentence(finding, language),
      isObstacle: OBSTACLES.includes(finding.code),
    }))
    .filter((problem) => step === undefined || problem.step === step);
}
