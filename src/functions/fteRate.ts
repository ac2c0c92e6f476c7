import { ROLE_WORDS } from "../contract/optionWords";
import { nearestCell } from "../engine/number/cell";
import { ONE } from "../engine/number/fraction";
import { rate } from "../engine/rules/rate";
import { source } from "../engine/rules/source";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { numberIn } from "./arguments/numbers";
import { optionAt } from "./arguments/options";

/**
 * The published flat rate in euro per full FTE and year.
 * @customfunction FTERATE
 * @param year Grant year.
 * @param module Module 1, 2 or 3.
 * @param [role] Of module 1: COORDINATION (default) or ASSISTANT.
 * @returns Euro per FTE and year, in the shape of the first range.
 */
export function fteRate(year: any[][], module: any[][], role?: any[][]): number[][] {
  return answer({ year, module, role }, (args, record) =>
    elementwise([args.year, args.module, args.role], record, 0, (at, note) => {
      const grantYear = numberIn(args.year, at(args.year));
      const number = numberIn(args.module, at(args.module));
      const post = optionAt(args.role, at(args.role), ROLE_WORDS, undefined);
      const { value } = rate(grantYear, number, post);
      note?.({
        kind: "published",
        value,
        factor: ONE,
        amount: value,
        source: source(grantYear, number, post).citation,
      });
      return nearestCell(value);
    }),
  );
}
