import fc from "fast-check";
import type {
  Course,
  NamedPost,
  Proof,
  Staffing,
  Transfer,
} from "../../../src/engine/grantYear/course";
import { dayOf, isoOf } from "../../../src/engine/grantYear/days";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { KREIS, mittelkreis } from "./yearCases";

const [FIRST, LAST] = [dayOf("2023-01-01")!, dayOf("2023-12-31")!];
const NAMES = ["Bergkamen", "Kamen", "Bönen", "Lünen", "Selm"];

const day = fc.integer({ min: FIRST, max: LAST });
const cents = (most: number) =>
  fc.integer({ min: 0, max: 100 * most }).map((amount) => amount / 100);
const halves = fc.integer({ min: 1, max: 4 }).map((steps) => steps / 2);

/** A body: who pays it (a place before its own), what it has, and what happens to it. */
const body = fc.record({
  payer: fc.nat({ max: 2 }),
  fte: halves,
  /** What it has from some day on. */
  later: fc.option(fc.record({ day, fte: halves }), { nil: undefined }),
  staffing: fc.array(
    fc.record({ share: halves, from: day, length: fc.nat({ max: 400 }), counts: fc.boolean() }),
    { maxLength: 3 },
  ),
  proofs: fc.array(
    fc.record({
      status: fc.constantFrom<Proof["status"]>("CHECKED", "CHECKED", "RECEIVED", "REJECTED"),
      cost: cents(150_000),
      nonEligible: cents(2000),
    }),
    { maxLength: 2 },
  ),
  payments: fc.array(fc.record({ amount: cents(60_000), day, isBack: fc.boolean() }), {
    maxLength: 3,
  }),
});

const choices = fc.record({
  basis: fc.constantFrom("CONTRACT", "STAFFED"),
  scope: fc.constantFrom("POST", "BODY", "CONTRACT"),
});

export interface ArbitraryYear {
  readonly given: GrantYear;
  readonly course: Course;
}

/** Chains of up to four contracts below each other, with silent bodies, vacancies and amendments. */
export const arbitraryYear = fc
  .record({ bodies: fc.array(body, { minLength: 2, maxLength: NAMES.length }), choices })
  .map(({ bodies, choices: { basis, scope } }): ArbitraryYear => {
    const depths = [0];
    const payers = bodies.map(({ payer }, i) => {
      const way = Math.max(0, i - (payer % 3));
      // The fourth below the Kreis pays nobody.
      const at = depths[way]! < 4 ? way : 0;
      depths.push(depths[at]! + 1);
      return [KREIS, ...NAMES][at]!;
    });
    const plain = mittelkreis(Object.fromEntries(bodies.map(({ fte }, i) => [NAMES[i]!, fte])));
    const amendments = bodies.flatMap(({ later }, i) =>
      later
        ? [
            {
              ...{ date: isoOf(later.day), effective: isoOf(later.day) },
              ...{ body: NAMES[i]!, field: "agreed", value: later.fte },
            },
          ]
        : [],
    );
    const given: GrantYear = {
      ...plain,
      amendments,
      bodies: plain.bodies.map((each, i) => (i === 0 ? each : { ...each, payer: payers[i - 1]! })),
    };
    const posts = bodies.flatMap(({ fte, later }, i): readonly NamedPost[] => {
      const own = { body: NAMES[i]!, post: `${NAMES[i]!} 1`, granted: fte };
      if (!later) return [own];
      const next = { ...own, granted: later.fte, from: isoOf(later.day) };
      if (later.day === FIRST) return [next];
      return [
        { ...own, until: isoOf(later.day - 1) },
        { ...next, post: `${NAMES[i]!} 2` },
      ];
    });
    const staffing = bodies.flatMap((each, i) =>
      each.staffing.map(({ share, from, length, counts }): Staffing => ({
        ...{ post: `${NAMES[i]!} 1`, status: "FILLED", share, from: isoOf(from) },
        ...{ until: isoOf(from + length), counts: counts ? "YES" : "NO" },
      })),
    );
    const proofs = bodies.flatMap((each, i) =>
      each.proofs.map((proof): Proof => ({ ...proof, post: `${NAMES[i]!} 1` })),
    );
    const payments = bodies.flatMap((each, i): readonly Transfer[] =>
      each.payments.map(({ amount, day: actualOn, isBack }) => {
        const [from, to] = isBack ? [NAMES[i]!, payers[i]!] : [payers[i]!, NAMES[i]!];
        const kind = isBack ? "RETURN" : "INSTALMENT";
        return { from, to, kind, actual: amount, actualOn: isoOf(actualOn) };
      }),
    );
    const fromLand: Transfer = {
      ...{ to: KREIS, kind: "INSTALMENT", actual: 100_000, actualOn: isoOf(FIRST) },
    };
    return {
      given,
      course: {
        ...{ posts, staffing, proofs, payments: [fromLand, ...payments] },
        choices: [
          { rule: "entitlementBasis", value: basis, section: "§ 4" },
          { rule: "ceilingScope", value: scope, section: "§ 5" },
        ],
      },
    };
  });
