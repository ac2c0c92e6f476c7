import type { Severity, Where } from "../../engine/grantYear/finding";

/** A finding in words, with the field it is about. */
export interface WordedFinding {
  readonly severity: Severity;
  readonly where: Where;
  /** "Bergkamen", "2. Rate"; "" for the grant year itself. */
  readonly entry: string;
  /** "Verzicht" */
  readonly field: string;
  readonly sentence: string;
}
