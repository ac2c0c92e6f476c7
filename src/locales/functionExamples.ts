import type { Example } from "./functionExamples/example";
import { forwardExamples } from "./functionExamples/forward";
import { lookUpExamples } from "./functionExamples/lookUp";
import { settleExamples } from "./functionExamples/settle";
import { splitExamples } from "./functionExamples/split";
import type { FunctionId } from "./functionSignatures";

/** Examples of each function; the first one shows its ordinary use. */
export const functionExamples: Readonly<Record<FunctionId, readonly Example[]>> = {
  ...splitExamples,
  ...forwardExamples,
  ...settleExamples,
  ...lookUpExamples,
};
