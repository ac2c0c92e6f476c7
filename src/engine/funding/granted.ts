import { invalid } from "../issue";
import { nameKey } from "../names/nameKey";

/** What the grantor pays, as its notice prints it: a list of days and amounts. */
export interface Granted {
  /** Cents of each line. */
  readonly cents: readonly bigint[];
  /** Excel's number of the day of each line; undefined for a blank one. */
  readonly days: readonly (number | undefined)[];
  /** How many cells a line has: positions of issues and steps count cells. */
  readonly columns: number;
}

/** A line of the list that has an amount. */
export interface GrantedPayment {
  /** Position of the line's first cell. */
  readonly position: number;
  /** Number of the line, from 1. */
  readonly nth: number;
  readonly day: number;
  readonly cents: bigint;
}

/** The lines with an amount; one without a day is refused. */
export const grantedPayments = ({ cents, days, columns }: Granted): GrantedPayment[] =>
  cents.flatMap((each, line) => {
    if (each === 0n) return [];
    const where = { parameter: "granted", position: line * columns };
    const nth = line + 1;
    const day = days[line];
    if (day === undefined) throw invalid({ code: "dayMissing", ...where, nth });
    return [{ position: where.position, nth, day, cents: each }];
  });

/**
 * The body that the grantor pays: the one without a payer; undefined without one. Refused: two of
 * them, naming the row of the second.
 */
export function recipientOf(
  bodies: readonly string[],
  isGranted: (row: number) => boolean,
): string | undefined {
  const rows = [...bodies.keys()].filter((row) => nameKey(bodies[row]!) !== "" && isGranted(row));
  const [first] = rows;
  if (first === undefined) return undefined;
  const second = rows.find((row) => nameKey(bodies[row]!) !== nameKey(bodies[first]!));
  if (second === undefined) return bodies[first]!.trim();
  const names = { body: bodies[second]!.trim(), first: bodies[first]!.trim() };
  throw invalid({ code: "twoRecipients", parameter: "payers", position: second, ...names });
}
