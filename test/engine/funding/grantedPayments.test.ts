import fc from "fast-check";
import type { Granted } from "../../../src/engine/funding/granted";
import { type Payment, payments } from "../../../src/engine/funding/payments";
import { compare, fraction, negate } from "../../../src/engine/number/fraction";
import type { Recorder, Step } from "../../../src/engine/steps/step";
import { runs } from "../../support/runs";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/payments";
import { type Given, plans } from "./paymentPlans";

type Property = (rule: mutants.Payments) => void;

const theGrantorPaysWhatItsNoticeSays: Property = (rule) => {
  const line = (cents: readonly bigint[]) =>
    fc.tuple(fc.constantFrom(...cents), fc.integer({ min: 44_927, max: 44_930 }));
  const lines = fc
    .tuple(line([22_000_000n]), fc.array(line([0n, 1n, -500n]), { maxLength: 3 }))
    .map(([first, others]) => [first, ...others]);
  fc.assert(
    fc.property(plans, lines, ({ bodies, cents, days, payers }, notice) => {
      const list = rule(
        {
          ...{ bodies, payers: payers.map((_, row) => (row === 0 ? "" : bodies[0]!)) },
          count: cents[0]!.length,
          centsOf: (row, column) => BigInt(cents[row]![column]! + 1),
          dayOf: (row, column) => days[row]![column],
        },
        "Land",
        undefined,
        { cents: notice.map(([each]) => each), days: notice.map(([, day]) => day), columns: 2 },
      );
      const ofLand = list.filter((each) => [each.payer, each.body].includes("Land"));
      expect(ofLand.map(({ nth }) => nth).sort()).toEqual(
        notice.flatMap(([each], line) => (each === 0n ? [] : [line + 1])),
      );
      for (const { payer, amount, day, nth } of ofLand) {
        const [due, dueOn] = notice[nth - 1]!;
        expect(day).toBe(dueOn);
        const signed = payer === "Land" ? amount : negate(amount);
        expect(compare(signed, fraction(due, 100n))).toBe(0);
      }
      const isOthers = (each: Payment): boolean => !ofLand.includes(each);
      list.forEach((each, i) => {
        if (i > 0 && !isOthers(each) && isOthers(list[i - 1]!))
          expect(each.day).toBeGreaterThan(list[i - 1]!.day);
      });
    }),
    { numRuns: runs(200, 5_000) },
  );
};

const APRIL = 45_017;
const JULY = 45_108;

const unna: Given = {
  bodies: ["Kreis Unna", " Bergkamen ", "Kamen"],
  payers: ["", "Kreis Unna", "Bergkamen"],
  cents: [
    [11_000_000, 11_000_000],
    [7_125_000, 0],
    [-250, 2_850_000],
  ],
  days: [
    [APRIL, JULY],
    [APRIL, undefined],
    [JULY, APRIL],
  ],
};

describe("a payment list with what the grantor's notice says", () => {
  const notice = { cents: [22_000_000n, 0n, -500n], days: [JULY, undefined, APRIL], columns: 3 };
  const withNotice = (plan: Given, granted: Granted = notice, record?: Recorder) =>
    payments(
      {
        ...{ bodies: plan.bodies, payers: plan.payers, count: plan.cents[0]!.length },
        centsOf: (row, column) => BigInt(plan.cents[row]![column]!),
        dayOf: (row, column) => plan.days[row]![column],
      },
      ...(["Land", record, granted] as const),
    );

  it("pays that in place of the recipient's instalments, first on its day", () => {
    const shown = withNotice(unna).map(({ day, payer, body, nth }) => [day, payer, body, nth]);
    expect(shown).toEqual([
      [APRIL, "Kreis Unna", "Land", 3],
      [APRIL, "Kreis Unna", "Bergkamen", 1],
      [APRIL, "Bergkamen", "Kamen", 2],
      [JULY, "Land", "Kreis Unna", 1],
      [JULY, "Kamen", "Bergkamen", 1],
    ]);
  });

  it("takes the place of all rows of the recipient, also of one that names the grantor", () => {
    const plan = {
      bodies: ["Kreis", "KREIS", ""],
      payers: ["", " land ", ""],
      cents: [[1], [1], [0]],
      days: [[APRIL], [APRIL], [APRIL]],
    };
    expect(withNotice(plan)).toHaveLength(2);
  });

  it("tells which payments are as granted, and the line they stand in", () => {
    const steps: Step[] = [];
    withNotice(unna, notice, (step) => steps.push(step));
    expect(steps.map(({ parameter, position, row }) => [parameter, position, row])).toEqual([
      ["granted", 6, 0],
      ["bodies", 1, 1],
      ["bodies", 2, 2],
      ["granted", 0, 3],
      ["bodies", 2, 4],
    ]);
  });

  it("refuses an amount without a day, naming the line", () => {
    const days = [JULY, JULY, undefined];
    expect(refusalOf(() => withNotice(unna, { ...notice, days }))).toEqual({
      ...{ kind: "invalid", code: "dayMissing", parameter: "granted", position: 6, nth: 3 },
    });
  });

  it("refuses a second body without a payer, and none at all", () => {
    const second = { ...unna, payers: ["", "Kreis Unna", "Land"] };
    expect(refusalOf(() => withNotice(second))).toEqual({
      ...{ kind: "invalid", code: "twoRecipients", parameter: "payers", position: 2 },
      ...{ body: "Kamen", first: "Kreis Unna" },
    });
    const none = { ...unna, payers: ["Kreis Unna", "Kreis Unna", "Bergkamen"] };
    expect(refusalOf(() => withNotice(none))).toEqual({
      ...{ kind: "invalid", code: "noRecipient", parameter: "payers" },
    });
    const nothing = { ...notice, cents: [0n, 0n, 0n] };
    expect(withNotice(none, nothing)).toHaveLength(5);
  });

  it("has from the grantor what its notice says, and that first", () => {
    theGrantorPaysWhatItsNoticeSays(payments);
  });
});

describe("named mutants of a payment list with a notice", () => {
  test.each<[string, mutants.Payments]>([
    ["the notice comes on top of the plan", mutants.onTop],
    ["the grantor pays what is planned", mutants.asPlanned],
    ["the notice last on its day", mutants.grantorLast],
  ])("%s is found", (_, mutant) => {
    expect(() => {
      theGrantorPaysWhatItsNoticeSays(mutant);
    }).toThrow();
  });
});
