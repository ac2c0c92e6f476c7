import type { FunctionId } from "../contract/contract";
import { calculations } from "./calculations";
import { steps } from "./steps";
import { version } from "./version";

/** The KIM functions by their ids: what Excel calls. */
export const catalogue = {
  ...calculations,
  STEPS: steps,
  VERSION: version,
} satisfies Readonly<Record<FunctionId, unknown>>;
