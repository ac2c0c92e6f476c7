import { type AddFunctionDescription, registries } from "./library";

/** The signs that calculate: + − × ÷ ^ and a sign before or behind a single number. */
const SIGNS = ["ADD", "MINUS", "MULTIPLY", "DIVIDE", "POWER", "UMINUS", "UNARY.PERCENT"] as const;

type Compute = AddFunctionDescription["compute"];

const given = new Map<string, AddFunctionDescription>();

/**
 * Arithmetic as in Excel: a text of no length is no number, `""+1` is #VALUE!; for the library it
 * is 0, as a blank cell is in both.
 */
export function registerArithmetic(): void {
  for (const sign of SIGNS) {
    const usual = given.get(sign) ?? registries.functionRegistry.get(sign);
    given.set(sign, usual);
    const compute: Compute = function (...args) {
      const isNone = args.some(
        (arg) => arg && !Array.isArray(arg) && "value" in arg && arg.value === "",
      );
      return isNone ? { value: "#VALUE!" } : usual.compute.apply(this, args);
    };
    registries.functionRegistry.replace(sign, { ...usual, compute });
  }
}
