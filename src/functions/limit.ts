import { LIMIT_WORDS } from "../contract/optionWords";
import { limitAmount, limitQuantity } from "../engine/funding/limitAmount";
import { invalid } from "../engine/issue";
import { centsToCell } from "../engine/number/cell";
import { limit as publishedLimit } from "../engine/rules/limit";
import { source } from "../engine/rules/source";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { amountIn, numberIn } from "./arguments/numbers";
import { optionAt } from "./arguments/options";
import { isBlank } from "./arguments/range";

/**
 * The published upper limit of a module 1 item, times a quantity.
 * @customfunction LIMIT
 * @param year Grant year.
 * @param item WORKPLACE, ADVICEDAY, EXCHANGEDAY, MEASURES or INTERFACE.
 * @param [quantity] FTE or days; a yearly maximum takes none but 1.
 * @returns Euro at most, in the shape of the first range.
 */
export function limit(year: any[][], item: any[][], quantity?: any[][]): number[][] {
  return answer({ year, item, quantity }, (args, record) =>
    elementwise([args.year, args.item, args.quantity], record, 0, (at, note) => {
      const grantYear = numberIn(args.year, at(args.year));
      const asked = optionAt(args.item, at(args.item), LIMIT_WORDS, undefined);
      if (asked === undefined) throw invalid({ code: "missing", parameter: "item" });
      const { value, unit, most, record: published } = publishedLimit(grantYear, asked);
      const cell = at(args.quantity);
      const isGiven = !isBlank(args.quantity.cells[cell]);
      const factor = limitQuantity(unit, isGiven ? amountIn(args.quantity, cell) : undefined);
      const cited = (): string => source(grantYear, published.module, asked).citation;
      const amount = limitAmount(value, factor, most && { units: most, source: cited });
      note?.({ kind: "published", value, factor, amount, source: cited() });
      return centsToCell(amount);
    }),
  );
}
