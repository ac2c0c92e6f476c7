import type { MonthsMethod } from "../period/months";
import type { Period } from "../period/period";
import { fromSerial, startOfYear } from "../period/calendar";
import { dayOf } from "./days";
import type { Known } from "./exact";
import type { Body, GrantYear, Region } from "./grantYear";
import { keyOf, positionsByName } from "./names";

export interface PartyRegion {
  readonly index: number;
  readonly region: Region;
  readonly period: Known<Period>;
}

/** A body with everything it refers to by name. Indices are positions in the grant year. */
export interface Party {
  readonly index: number;
  readonly body: Body;
  readonly region: Known<PartyRegion>;
  /** The body that pays it; none for the recipient and where the payer is unknown. */
  readonly payer: Known<number>;
  /** Its contract period; in a region that refinances, the region's. */
  readonly period: Known<Period>;
}

export interface Parties {
  readonly all: readonly Party[];
  readonly regions: readonly PartyRegion[];
  /** The only body without a payer: the desk itself, which pays or employs for all others. */
  readonly recipient: Known<Party>;
  /** Whether it takes part in key and agreements: where it gets its money by a contract. */
  readonly takesPart: boolean;
  /** Everyone who may get posts by the key: all but the Land's recipient and the refinanced regions. */
  readonly forwarded: readonly Party[];
}

export function partiesOf(grantYear: GrantYear): Parties {
  const byName = positionsByName(grantYear.bodies);
  const regions = grantYear.regions.map((region, index) => ({
    index,
    region,
    period: periodOf([region, grantYear]),
  }));
  const regionByName = positionsByName(grantYear.regions);
  const all = grantYear.bodies.map((body, index) => {
    const region = regions[regionByName.get(keyOf(body.region) ?? "") ?? -1];
    const period = isRefinanced(region)
      ? region?.period
      : periodOf([body, ...(region ? [region.region] : []), grantYear]);
    return { index, body, region, payer: byName.get(keyOf(body.payer) ?? ""), period };
  });
  const unpaid = all.filter(({ body }) => keyOf(body.payer) === undefined);
  const recipient = unpaid.length === 1 ? unpaid[0] : undefined;
  const takesPart = hasContract(grantYear);
  const forwarded = all.filter(
    (party) => (takesPart || party !== recipient) && !isRefinanced(party.region),
  );
  return { all, regions, recipient, takesPart, forwarded };
}

/** Whether the desk gets its money by a contract, not by a notice. */
export const hasContract = ({ desk }: GrantYear): boolean => desk === "LEAD" || desk === "LAST";

export const isRefinanced = (region: Known<PartyRegion>): boolean =>
  region?.region.model === "REFINANCING";

interface Dates {
  readonly start?: string;
  readonly end?: string;
}

/** The first and the last day, each from the first of the sources that names one. */
export function daysOf(sources: readonly Dates[]): {
  readonly start: Known<number>;
  readonly end: Known<number>;
} {
  const start = sources.find((source) => source.start !== undefined)?.start;
  const end = sources.find((source) => source.end !== undefined)?.end;
  return { start: dayOf(start ?? ""), end: dayOf(end ?? "") };
}

function periodOf(sources: readonly Dates[]): Known<Period> {
  const { start, end } = daysOf(sources);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/**
 * The method for a period. Where none was chosen, whole calendar years need none: all methods
 * count twelve months for each of them.
 */
export function methodFor(
  { prorationMethod }: GrantYear,
  { start, end }: Period,
): Known<MonthsMethod> {
  if (prorationMethod !== undefined) return prorationMethod;
  const isWholeYears =
    start === startOfYear(fromSerial(start).year) &&
    end + 1 === startOfYear(fromSerial(end).year + 1);
  return isWholeYears ? "CALENDAR" : undefined;
}
