import { Refusal } from "../../src/engine/issue";

/** The refusal of a calculation as plain data; a calculation that is not refused is an error. */
export function refusalOf(calculation: () => unknown): unknown {
  try {
    calculation();
  } catch (error) {
    if (error instanceof Refusal) return { kind: error.kind, ...error.issue };
    throw error;
  }
  throw new Error("not refused");
}
