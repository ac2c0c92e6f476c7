import { invalid } from "../issue";
import { closestName } from "../names/closestName";
import { nameKey } from "../names/nameKey";
import { bigUnits, type Column } from "../number/column";
import { type Fraction, fraction, isZero, ZERO } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import { type Period, readDay } from "../period/period";

/** Posts from a day to another, each row for one key; days as cells deliver them, 0 is blank. */
export interface PostRows {
  readonly rowKeys: readonly string[];
  readonly fte: Column;
  /** Euro per full FTE and year; without them no money is asked for. */
  readonly rate?: Column;
  readonly from: readonly number[];
  readonly until: readonly number[];
}

/** Posts at one rate over a period, both days included. */
export interface TimedPosts {
  readonly fte: Fraction;
  readonly rate: Fraction;
  readonly period: Period;
}

/**
 * The rows of each key, in their order; keys that look the same (`nameKey`) are the same. A row
 * without fte is skipped, whatever else it says; a blank key has no rows. Refused: a key listed
 * twice, an fte beside a key that is missing or not listed, or beside a missing or wrong day.
 */
export function postsByKey(
  keys: readonly string[],
  { rowKeys, fte, rate, from, until }: PostRows,
): readonly (readonly TimedPosts[])[] {
  const positions = positionsOf(keys);
  const byKey = keys.map((): TimedPosts[] => []);
  const posts = fractionsOf(fte);
  const perPost = rate && fractionsOf(rate);
  for (const [row, key] of rowKeys.entries()) {
    if (isZero(posts[row]!)) continue;
    const position = positions.get(nameKey(key));
    if (position === undefined) throw unknownKey(key, row, keys);
    const start = readDay(from[row]!, "from", row);
    const end = readDay(until[row]!, "until", row);
    if (end < start) throw invalid({ code: "endBeforeStart", parameter: "until", position: row });
    byKey[position]!.push({
      fte: posts[row]!,
      rate: perPost?.[row] ?? ZERO,
      period: { start, end },
    });
  }
  return byKey;
}

function positionsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [position, name] of keys.entries()) {
    const key = nameKey(name);
    if (key === "") continue;
    const first = positions.get(key);
    if (first !== undefined)
      throw invalid({ code: "keyTwice", parameter: "keys", position, key: name, first });
    positions.set(key, position);
  }
  return positions;
}

function unknownKey(key: string, position: number, keys: readonly string[]): Error {
  const where = { parameter: "rowKeys", position } as const;
  if (nameKey(key) === "") return invalid({ code: "missing", ...where });
  const closest = closestName(key, keys);
  return invalid({ code: "unknownKey", ...where, key, ...(closest && { closest }) });
}

/** All with the same denominator, so that sums stay small. */
function fractionsOf(column: Column): readonly Fraction[] {
  const power = powerOfTen(column.scale);
  return bigUnits(column).map((units) => fraction(units, power));
}
