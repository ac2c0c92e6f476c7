import type { Returned } from "../../engine/funding/principal";
import { invalid } from "../../engine/issue";
import { closestName } from "../../engine/names/closestName";
import { nameKey } from "../../engine/names/nameKey";
import { isZero } from "../../engine/number/fraction";
import { readDay } from "../../engine/period/period";
import { amountIn, numberIn } from "./numbers";
import { beside, type Range, shapeOf } from "./range";
import { textIn, textsOf } from "./texts";

/**
 * What each debtor returned, by `nameKey`; rows without an amount are skipped. Refused: an amount
 * below 0, one beside no debtor of the list, or beside a missing day.
 */
export function returnsOf(args: {
  readonly debtors: Range;
  readonly returnedBy: Range;
  readonly returnedOn: Range;
  readonly returned: Range;
}): ReadonlyMap<string, readonly Returned[]> {
  const { returnedBy, returnedOn, returned } = args;
  const shape = shapeOf([returnedBy, returnedOn, returned]);
  const [by, on, back] = [returnedBy, returnedOn, returned].map((range) => beside(range, shape));
  const debtors = textsOf(args.debtors);
  const known = new Set(debtors.map(nameKey));
  const found = new Map<string, Returned[]>();
  for (let position = 0; position < shape.cells.length; position++) {
    const amount = amountIn(back!, position);
    if (isZero(amount)) continue;
    const where = { parameter: by!.parameter, position } as const;
    const name = textIn(by!, position);
    const key = nameKey(name);
    if (key === "") throw invalid({ code: "missing", ...where });
    if (!known.has(key)) {
      const closest = closestName(name, debtors);
      throw invalid({ code: "unknownKey", ...where, key: name, ...(closest && { closest }) });
    }
    if (amount.numerator < 0n)
      throw invalid({ code: "negative", parameter: back!.parameter, position, received: amount });
    const day = readDay(numberIn(on!, position), on!.parameter, position);
    found.set(key, [...(found.get(key) ?? []), { day, amount }]);
  }
  return found;
}
