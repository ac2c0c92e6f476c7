import type { Course, Rule } from "../../../engine/grantYear/course";
import { chosenAnswer } from "../../../engine/year/choices";
import type { YearFinding, YearFindingCode } from "../../../engine/year/finding";

/** Switches that pages ask for, each when one of these was found; in their order. */
const ASKED_BY = [
  ["followOn", ["followOnOpen"]],
  ["entitlementBasis", ["entitlementOpen"]],
  ["ceilingScope", ["entitlementOpen"]],
  ["itemScope", ["itemScopeOpen"]],
  ["topUpSettlement", ["topUpOpen"]],
  ["carryOver", ["carryOverOpen", "carryOverWithoutDocument"]],
  ["interestOn", ["interestOpen"]],
  ["interimInterest", ["interestOpen"]],
  ["surcharge", ["surchargeOpen"]],
] as const satisfies readonly (readonly [Rule, readonly YearFindingCode[]])[];

export type AskedRule = (typeof ASKED_BY)[number][0];

/** Those of a page that change the result and are not chosen yet, or not with what they need. */
export function askedRules(
  rules: readonly AskedRule[],
  findings: readonly YearFinding[],
  { choices = [], claims = [] }: Pick<Course, "choices" | "claims">,
): readonly AskedRule[] {
  const isInterim = claims.map(({ kind }) => kind === "INTERIM");
  const found = new Set<YearFindingCode>(findings.map(({ code }) => code));
  return ASKED_BY.flatMap(([rule, codes]) => {
    if (!rules.includes(rule)) return [];
    const lacksPaper = rule === "carryOver" && found.has("carryOverWithoutDocument");
    const isOpen = chosenAnswer(choices, rule) === undefined || lacksPaper;
    if (rule === "interestOn" && !isInterim.includes(false)) return [];
    if (rule === "interimInterest" && !isInterim.includes(true)) return [];
    return isOpen && codes.some((code) => found.has(code)) ? [rule] : [];
  });
}

/** All of these in their order, each once. */
export const inOrder = (rules: readonly AskedRule[]): readonly AskedRule[] =>
  ASKED_BY.flatMap(([rule]) => (rules.includes(rule) ? [rule] : []));
