import type { Choice } from "../../grantYear/course";
import type { Known } from "../../grantYear/exact";
import { nearestCell } from "../../number/cell";
import { type Fraction, isZero } from "../../number/fraction";
import { chosenAnswer } from "../choices";
import type { YearReport } from "../finding";
import { type CarriedOver, carriedOver } from "./carryOver";

/**
 * What becomes of money that is unused towards the Land: missing without such money, while nobody
 * says, or while a budget note is chosen and no document named (year.md 4.8).
 */
export function courseCarryOver(
  unused: Fraction,
  choices: readonly Choice[],
  report: YearReport,
): Known<CarriedOver> {
  if (isZero(unused)) return undefined;
  const rule = chosenAnswer(choices, "carryOver");
  const received = nearestCell(unused);
  if (!rule) report("carryOverOpen", { list: "choices", received });
  if (!rule) return undefined;
  const isNoted = choices.find((choice) => choice.rule === "carryOver")!.document;
  if (rule === "BUDGET_NOTE" && !isNoted) {
    report("carryOverWithoutDocument", { list: "choices", received });
    return undefined;
  }
  return carriedOver(unused, rule);
}
