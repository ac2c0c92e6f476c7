import { MONTH_RULE_WORDS } from "../contract/optionWords";
import { postsByKey } from "../engine/funding/postsByKey";
import { sliceAmounts, slicesOf } from "../engine/funding/slices";
import { centsToCell, nearestCell } from "../engine/number/cell";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { monthsMethodOf } from "./arguments/monthsMethod";
import { optionAt } from "./arguments/options";
import { capsOf, postRowsOf } from "./arguments/postRows";
import { beside, isOmitted, singleCell } from "./arguments/range";
import { textsOf } from "./arguments/texts";

/**
 * Adds up time slices by key: euro and FTE-months.
 * @customfunction SLICES
 * @param keys Bodies or posts, a row of the result for each.
 * @param rowKeys To which of them each row belongs.
 * @param fte FTE of each row.
 * @param rate Flat rate per FTE and year in euro.
 * @param from First day of each row.
 * @param until Last day of each row.
 * @param [method] CALENDAR (default), FULL, STARTED or DAYS.
 * @param [monthRule] FIRSTDAY, LASTDAY or MAJORITY, for a month in which posts change.
 * @param [cap] For each key the most FTE that count on any day.
 * @param [contracts] Contract of each key; keys of one contract are rounded together.
 * @returns A row per key: euro and FTE-months.
 */
export function slices(
  keys: any[][],
  rowKeys: any[][],
  fte: any[][],
  rate: any[][],
  from: any[][],
  until: any[][],
  method?: any[][],
  monthRule?: any[][],
  cap?: any[][],
  contracts?: any[][],
): number[][] {
  const given = { keys, rowKeys, fte, rate, from, until, method, monthRule, cap, contracts };
  return answer(given, (args, record) => {
    const counting = monthsMethodOf(args.method);
    singleCell(args.monthRule);
    const rule = optionAt(args.monthRule, 0, MONTH_RULE_WORDS, undefined);
    const names = textsOf(args.keys);
    const caps = capsOf(args.cap, args.keys, args.fte);
    const labels = isOmitted(args.contracts)
      ? names.map(() => "")
      : textsOf(beside(args.contracts, args.keys));
    const byKey = postsByKey(names, postRowsOf(args)).map((rows, position) =>
      inCell(
        position,
        () => slicesOf(rows, { method: counting, monthRule: rule, cap: caps[position] }),
        { parameter: "keys" },
      ),
    );
    const amounts = sliceAmounts(byKey, labels, counting, record);
    return byKey.map(({ fteMonths }, position) => [
      centsToCell(amounts[position]!),
      nearestCell(fteMonths),
    ]);
  });
}
