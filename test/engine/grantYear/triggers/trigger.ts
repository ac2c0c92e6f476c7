import type { FindingCode } from "../../../../src/engine/grantYear/finding";
import type { Draft } from "../cleanGrantYear";

export interface Trigger {
  readonly code: FindingCode;
  /** As few cells as it takes, changed in a clean grant year. */
  readonly change: (draft: Draft) => void;
  readonly field?: string;
  readonly name?: string;
  readonly expected?: number | string;
  readonly received?: number | string;
  readonly names?: readonly string[];
}
