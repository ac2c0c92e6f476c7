import fc from "fast-check";
import type { Course } from "../../../src/engine/grantYear/course";
import { plan } from "../../../src/engine/grantYear/plan";
import { fromCell } from "../../../src/engine/number/cell";
import {
  add,
  compare,
  type Fraction,
  isNegative,
  max,
  subtract,
  sum,
  ZERO,
} from "../../../src/engine/number/fraction";
import { type YearBody, yearFigures } from "../../../src/engine/year/yearFigures";
import { type ArbitraryYear, arbitraryYear } from "./arbitraryYear";
import { runs } from "../../support/runs";

interface Settled {
  readonly year: ArbitraryYear;
  readonly figures: ReturnType<typeof yearFigures>;
  readonly rows: ReturnType<typeof plan>["rows"];
  /** The bodies that another pays, by its name. */
  readonly below: (name: string) => readonly YearBody[];
}

/** Generated years are settled, and the sums of all of them are checked. */
const always = (check: (settled: Settled) => void, tried = runs(20, 60)): void =>
  fc.assert(
    fc.property(arbitraryYear, (year) => {
      const planned = plan(year.given);
      const figures = yearFigures(year.given, planned, year.course);
      const below = (name: string) =>
        figures.bodies.filter((_, i) => planned.rows[i]!.payer === name);
      check({ year, figures, rows: planned.rows, below });
    }),
    { numRuns: tried },
  );

const isSame = (a: Fraction, b: Fraction): void => expect(compare(a, b)).toBe(0);
const all = (amounts: readonly Fraction[]): Fraction => sum([ZERO, ...amounts]);
const left = ({ settled }: YearBody): Fraction =>
  subtract(settled!.repayment, settled!.outstanding);
const isSettled = ({ bodies }: Settled["figures"]): boolean =>
  bodies.every(({ settled }) => settled !== undefined);

test("K1: posts that follow their body's FTE never differ from them; K7: granted = filled + vacant", () =>
  always(({ figures: { posts, findings } }) => {
    expect(findings.filter(({ code }) => code === "postsDifferFromFte")).toEqual([]);
    for (const { staffed } of posts) {
      expect(isNegative(staffed!.vacant)).toBe(false);
      isSame(staffed!.granted, add(staffed!.filled, staffed!.vacant));
      isSame(staffed!.grantedMoney, add(staffed!.filledMoney, vacantMoney(staffed!)));
    }
  }));

/** rate × vacant FTE-months ÷ 12 at the one rate of these years. */
const vacantMoney = ({ vacant }: { readonly vacant: Fraction }): Fraction => ({
  numerator: vacant.numerator * 57_000n,
  denominator: vacant.denominator * 12n,
});

test("K2: a contract is the money of all its members", () =>
  always(({ rows }) => {
    for (const { name, amount, chainAmount } of rows) {
      const children = rows.filter(({ payer }) => payer === name);
      const parts = children.map((child) => fromCell(child.chainAmount!));
      isSame(fromCell(chainAmount!), all([fromCell(amount!), ...parts]));
    }
  }));

test("K5: what came from the Land and did not go back is with those who have it", () =>
  always(({ figures: { bodies } }) => {
    const own = all(bodies.map(({ actual }) => actual.own));
    isSame(own, bodies[0]!.actual.paid);
    for (const { actual } of bodies) isSame(actual.paid, add(actual.own, actual.passedOn));
  }));

test("K8: by the contract the ceilings of posts are the money of their body", () =>
  always(({ year, figures, rows }) => {
    if (!isSettled(figures) || year.course.choices![0]!.value !== "CONTRACT") return;
    figures.bodies.forEach(({ settled }, i) =>
      isSame(settled!.ceiling, fromCell(rows[i]!.amount!)),
    );
  }));

test("K9, K17: cost and what is not eligible = accepted + own share, and no more than the ceiling", () =>
  always(({ figures }) => {
    if (!isSettled(figures)) return;
    const { bodies } = figures;
    for (const { settled } of bodies) {
      const { cost, nonEligible, acceptedOwn, ownShare } = settled!;
      isSame(add(cost, nonEligible), add(acceptedOwn, ownShare));
      expect(isNegative(subtract(cost, acceptedOwn))).toBe(false);
    }
    const sums = (of: "acceptedOwn" | "ceiling") => all(bodies.map(({ settled }) => settled![of]));
    expect(compare(sums("acceptedOwn"), sums("ceiling"))).toBeLessThanOrEqual(0);
  }));

test("K10: received = accepted with the chain + repayment − outstanding", () =>
  always(({ figures }) => {
    if (!isSettled(figures)) return;
    for (const body of figures.bodies) {
      isSame(body.settled!.received, add(body.settled!.accepted, left(body)));
      isSame(body.settled!.received, body.actual.paid);
    }
  }));

test("K11: what a body owes is its own unspent, its children's, and what is cut off at it", () =>
  always(({ figures, below }) => {
    if (!isSettled(figures)) return;
    for (const body of figures.bodies) {
      const unspent = subtract(body.actual.own, body.settled!.acceptedOwn);
      const children = below(body.name).map(left);
      isSame(left(body), all([unspent, ...children, body.settled!.cutOff]));
    }
  }));

test("K12: what the Land paid is what counts towards it, and what goes back or is still to come", () =>
  always(({ figures, below }) => {
    if (!isSettled(figures)) return;
    const [root] = figures.bodies;
    const counted = (body: YearBody): Fraction => {
      const { acceptedOwn, isSilent } = body.settled!;
      return isSilent ? ZERO : all([acceptedOwn, ...below(body.name).map(counted)]);
    };
    isSame(root!.actual.paid, add(counted(root!), left(root!)));
  }));

test("K16: more is given back than was owed where that is found, and nowhere else", () =>
  always(({ figures }) => {
    if (!isSettled(figures)) return;
    const found = figures.findings.filter(({ code }) => code === "returnedAboveRepayment");
    const names = figures.bodies
      .filter(({ actual, settled }) => {
        const owed = max(ZERO, subtract(actual.received, settled!.accepted));
        return compare(actual.givenBack, owed) > 0;
      })
      .map(({ name }) => name);
    expect(found.map(({ name }) => name)).toEqual(names);
  }));

test("the order of rows changes nothing", () =>
  always(({ year: { given, course }, figures }) => {
    const { posts = [], staffing = [], proofs = [], payments = [], choices = [] } = course;
    const turned: Course = {
      ...course,
      ...{ posts: [...posts].reverse(), staffing: [...staffing].reverse() },
      ...{ proofs: [...proofs].reverse(), payments: [...payments].reverse() },
      choices: [...choices].reverse(),
    };
    const other = yearFigures(given, plan(given), turned);
    expect(other.bodies).toEqual(figures.bodies);
    const byName = (each: typeof figures) =>
      [...each.posts]
        .map(({ named, staffed }) => ({ ...named, filled: staffed?.filled }))
        .sort((a, b) => (a.post < b.post ? -1 : 1));
    expect(byName(other)).toEqual(byName(figures));
    const told = (each: typeof figures) =>
      each.findings.map(({ index, ...found }) => JSON.stringify([found, typeof index])).sort();
    expect(told(other)).toEqual(told(figures));
  }, 40));
