import { LIMIT_WORDS } from "../contract/optionWords";
import { limitAmount } from "../engine/funding/limitAmount";
import { invalid } from "../engine/issue";
import { centsToCell } from "../engine/number/cell";
import { ONE } from "../engine/number/fraction";
import { limit as publishedLimit } from "../engine/rules/limit";
import { source } from "../engine/rules/source";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { amountIn, numberIn } from "./arguments/numbers";
import { optionAt } from "./arguments/options";
import { isOmitted } from "./arguments/range";

/**
 * The published upper limit of a module 1 item, times a quantity.
 * @customfunction LIMIT
 * @param year Grant year.
 * @param item WORKPLACE, ADVICEDAY, EXCHANGEDAY, MEASURES or INTERFACE.
 * @param [quantity] FTE or days (default 1).
 * @returns Euro at most, in the shape of the first range.
 */
export function limit(year: any[][], item: any[][], quantity?: any[][]): number[][] {
  return answer({ year, item, quantity }, (args, record) =>
    elementwise([args.year, args.item, args.quantity], record, 0, (at, note) => {
      const grantYear = numberIn(args.year, at(args.year));
      const asked = optionAt(args.item, at(args.item), LIMIT_WORDS, undefined);
      if (asked === undefined) throw invalid({ code: "missing", parameter: "item" });
      const { value, most, record: published } = publishedLimit(grantYear, asked);
      const { module } = published;
      const factor = isOmitted(args.quantity) ? ONE : amountIn(args.quantity, at(args.quantity));
      const amount = limitAmount(value, factor, most);
      note?.({
        kind: "published",
        value,
        factor,
        amount,
        source: source(grantYear, module, asked).citation,
      });
      return centsToCell(amount);
    }),
  );
}
