import type { Fraction } from "../number/fraction";
import type { Period } from "../period/period";
import type { Version } from "./at";
import type { Known } from "./exact";
import { finalFte } from "./finalFte";
import type { Report } from "./finding";
import type { GrantYear } from "./grantYear";
import { type Parties, partiesOf } from "./parties";
import { poolsOf } from "./pools";
import { rawShares } from "./rawShares";
import { type ShareRules, shareRules } from "./shareRules";

/** Days on which the same version counts; the first is open to the past, the last to the future. */
export interface TimeSlice extends Period {
  readonly grantYear: GrantYear;
  readonly parties: Parties;
  readonly rules: ShareRules;
  readonly rawShares: readonly Known<Fraction>[];
  readonly fte: readonly Known<Fraction>[];
}

/** Slices in a row in which everyone is paid by the same. */
export type Regime = readonly [TimeSlice, ...TimeSlice[]];

/** Posts with the days they run. */
export interface TimedPosts {
  readonly fte: Known<Fraction>;
  /** Euro per full FTE and year. */
  readonly perFte: Known<number>;
  readonly period: Known<Period>;
}

/**
 * The FTE of each version, by its own key and agreements; what is undecided in several is reported
 * once.
 */
export function timeSlices(versions: readonly Version[], report: Report): readonly TimeSlice[] {
  const reported = new Set<string>();
  const once: Report = (code, where, details) => {
    const key = JSON.stringify([code, where]);
    if (!reported.has(key)) report(code, where, details);
    reported.add(key);
  };
  return versions.map(({ from, grantYear }, i) => {
    const parties = partiesOf(grantYear);
    const rules = shareRules(grantYear, parties, once);
    const pools = poolsOf(grantYear, parties);
    const shares = rawShares(parties, pools);
    const fte = finalFte({ grantYear, parties, pools, shares, rules }, once);
    const days = {
      start: i === 0 ? -Infinity : from,
      end: (versions[i + 1]?.from ?? Infinity) - 1,
    };
    return { ...days, grantYear, parties, rules, rawShares: shares, fte };
  });
}

export function regimesOf(slices: readonly TimeSlice[]): readonly Regime[] {
  const payersOf = ({ parties }: TimeSlice): string => parties.all.map(({ payer }) => payer).join();
  const regimes: [TimeSlice, ...TimeSlice[]][] = [];
  for (const slice of slices) {
    const last = regimes.at(-1);
    if (last && payersOf(last[0]) === payersOf(slice)) last.push(slice);
    else regimes.push([slice]);
  }
  return regimes;
}

/** The posts that slices have within a period, one span for each; without days those of the last. */
export function spansOf(
  slices: readonly TimeSlice[],
  period: Known<Period>,
  posts: (slice: TimeSlice) => Omit<TimedPosts, "period">,
): readonly TimedPosts[] {
  if (!period) return [{ ...posts(slices.at(-1)!), period }];
  return slices.flatMap((slice) => {
    const start = Math.max(period.start, slice.start);
    const end = Math.min(period.end, slice.end);
    return start > end ? [] : [{ ...posts(slice), period: { start, end } }];
  });
}
