import { chainAmounts } from "../../grantYear/chainAmounts";
import { amountOf, contractAmounts } from "../../grantYear/contractAmounts";
import type { Course } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact, type Known, sumOf } from "../../grantYear/exact";
import { outcomeOf } from "../../grantYear/outcome";
import { methodFor, type Party } from "../../grantYear/parties";
import type { TimeSlice } from "../../grantYear/timeSlices";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { add, type Fraction, isZero, negate, subtract, sum, ZERO } from "../../number/fraction";
import { months } from "../../period/months";
import type { Period } from "../../period/period";
import type { YearReport } from "../finding";
import type { CoursePost } from "./coursePosts";
import { type DecidedSlice, decidedSlices, fteOn } from "./decidedSlices";
import { daysFrom, type OpenRelease, openReleases, reportRow } from "./openReleases";
import { type InterestedBody, reassigned } from "./reassignment";

/** A body whose posts or whose contract change on a day. */
export interface PostsMoved {
  readonly name: string;
  /** FTE before; and what is added, below 0 for who gives back. */
  readonly held: Fraction;
  readonly added: Fraction;
  /** Months from that day to the end of its contract; missing where its posts stay. */
  readonly months: Known<Fraction>;
  /** Money for its own posts, euro: before and after. */
  readonly before: Known<Fraction>;
  readonly after: Known<Fraction>;
  /** By which its contract changes, money for others included. */
  readonly contract: Known<Fraction>;
}

/** What is given back from a day on, handed out to those that would take it. */
export interface Reassigned {
  readonly day: number;
  readonly moved: readonly PostsMoved[];
}

interface Change {
  readonly added: Fraction;
  readonly left: Period;
}
/** By the position of the body. */
type Changes = ReadonlyMap<number, Change>;

/**
 * Hands out what is released, day by day, each on top of the days before: a preview, nothing of it
 * counts until an amendment says so. FTE add up to 0, what lies before the day stays.
 */
export function courseReassignment(
  course: Course,
  slices: readonly TimeSlice[],
  posts: readonly CoursePost[],
  report: YearReport,
): readonly Reassigned[] {
  let now = decidedSlices(slices);
  // The plan says whose FTE are undecided.
  if (!now) return [];
  const releases = openReleases(course, now, posts, report);
  const takers = takersOf(course, now, report);
  const days = new Set(releases.map(({ left }) => left.start).sort((a, b) => a - b));
  const reassignments: Reassigned[] = [];
  for (const day of days) {
    const given = releases.filter(({ left }) => left.start === day);
    const changes = handedOut(given, takingOn(takers, now, day), now, report);
    if (!changes) continue;
    const next = withChanges(now, day, changes);
    reassignments.push({ day, moved: moved(now, next, day, changes) });
    now = next;
  }
  return reassignments;
}

/** A row of those who would take posts, as it counts. */
interface ReadTaker extends Omit<InterestedBody, "held"> {
  readonly party: Party;
  readonly from: Known<number>;
}

function takersOf(
  { takers = [] }: Course,
  slices: readonly DecidedSlice[],
  report: YearReport,
): readonly ReadTaker[] {
  const { parties } = slices.at(-1)!;
  const read: ReadTaker[] = [];
  takers.forEach(({ body = "", from, weight, lot = 0 }, index) => {
    const where = { list: "takers", index } as const;
    const party = parties.forwarded.find((each) => nameKey(each.body.name) === nameKey(body));
    const key = party && exact(weight ?? party.body.weight ?? party.body.rawShare);
    const day = dayOf(from ?? "");
    const isTwice = read.some((each) => each.party === party && each.from === day);
    const isDay = from === undefined || day !== undefined;
    if (!party || !key || isTwice || !isDay) reportRow(parties, body, where, report);
    else read.push({ party, from: day, weight: key, lot });
  });
  return read;
}

interface Taking extends InterestedBody {
  readonly party: Party;
  readonly left: Period;
}

/** Those who would take posts on a day, with what they hold then; who names that day goes first. */
function takingOn(
  takers: readonly ReadTaker[],
  slices: readonly DecidedSlice[],
  day: number,
): readonly Taking[] {
  const found = new Map<number, Taking>();
  for (const from of [day, undefined])
    for (const taker of takers.filter((each) => each.from === from)) {
      const { index } = taker.party;
      const left = daysFrom(taker.party, day);
      if (left && !found.has(index))
        found.set(index, { ...taker, held: fteOn(slices, index, day), left });
    }
  return [...found.values()];
}

/** What each body gets or gives; missing where it cannot be decided. */
function handedOut(
  given: readonly OpenRelease[],
  takers: readonly Taking[],
  slices: readonly DecidedSlice[],
  report: YearReport,
): Known<Changes> {
  const { step, minimum } = slices.at(-1)!.rules;
  const released = sum(given.map(({ fte }) => fte));
  const taking = takers.filter((taker) => given.every(({ party }) => party !== taker.party));
  const day = isoOf(given[0]!.left.start);
  const where = { list: "releases", day, received: nearestCell(released) } as const;
  if (taking.length === 0) {
    report("releaseWithoutTaker", where);
    return undefined;
  }
  const outcome = outcomeOf(() => reassigned({ released, interested: taking, step, minimum }));
  if ("issue" in outcome) {
    const { issue } = outcome;
    if (issue.code === "tieNeedsLots") {
      const names = issue.positions.map((row) => taking[row]!.party.body.name);
      report("releaseTied", { ...where, received: names.join(", ") });
    } else report("releaseIndivisible", where);
    return undefined;
  }
  const changes = new Map<number, Change>();
  const change = ({ index }: Party, added: Fraction, left: Period): unknown =>
    changes.set(index, { added: add(changes.get(index)?.added ?? ZERO, added), left });
  given.forEach(({ party, fte, left }) => change(party, negate(fte), left));
  taking.forEach(({ party, left }, row) => change(party, outcome.value[row]!, left));
  return changes;
}

/** The time slices after a change: cut on its day, from then on with other posts. */
function withChanges(
  slices: readonly DecidedSlice[],
  day: number,
  changes: Changes,
): readonly DecidedSlice[] {
  return slices.flatMap((slice) => {
    if (slice.end < day) return [slice];
    const fte = slice.fte.map((held, index) => add(held, changes.get(index)?.added ?? ZERO));
    const before = slice.start < day ? [{ ...slice, end: day - 1 }] : [];
    return [...before, { ...slice, start: Math.max(slice.start, day), fte }];
  });
}

function moved(
  before: readonly DecidedSlice[],
  after: readonly DecidedSlice[],
  day: number,
  changes: Changes,
): readonly PostsMoved[] {
  const { grantYear, parties } = before.at(-1)!;
  const moneyOf = (slices: readonly DecidedSlice[]) => {
    const { bodies, regimes } = contractAmounts(grantYear, parties, slices, () => undefined);
    const flows = regimes.map((paid) => chainAmounts(paid.parties, paid.bodies.map(amountOf)));
    const chain = bodies.map((_, index) => sumOf(flows.map((flow) => flow[index])));
    return { own: bodies.map(amountOf), chain };
  };
  const [old, now] = [moneyOf(before), moneyOf(after)];
  return parties.all.flatMap(({ index, body: { name } }) => {
    const own = changes.get(index);
    const contract = differenceOf(old.chain[index], now.chain[index]);
    if (!own && (!contract || isZero(contract))) return [];
    const method = own && methodFor(grantYear, own.left);
    return [
      {
        ...{ name, held: fteOn(before, index, day), added: own?.added ?? ZERO },
        months: method && months(own.left, method),
        ...{ before: old.own[index], after: now.own[index], contract },
      },
    ];
  });
}

const differenceOf = (before: Known<Fraction>, after: Known<Fraction>): Known<Fraction> =>
  before && after && subtract(after, before);
