import fc from "fast-check";
import type { Granted } from "../../../src/engine/funding/granted";
import { type Payment, payments } from "../../../src/engine/funding/payments";
import {
  add,
  compare,
  fraction,
  isNegative,
  isZero,
  negate,
} from "../../../src/engine/number/fraction";
import type { Recorder, Step } from "../../../src/engine/steps/step";
import { runs } from "../../support/runs";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/payments";
import { type Given, plans } from "./paymentPlans";

type Property = (rule: mutants.Payments) => void;

const listed = (
  { bodies, payers, cents, days }: Given,
  rule: mutants.Payments = payments,
): Payment[] =>
  rule(
    {
      ...{ bodies, payers, count: cents[0]!.length },
      centsOf: (row, column) => BigInt(cents[row]![column]!),
      dayOf: (row, column) => days[row]![column],
    },
    "Land",
  );

const everyBodyGetsItsInstalments: Property = (rule) => {
  fc.assert(
    fc.property(plans, (plan) => {
      const list = listed(plan, rule);
      expect(list.filter(({ amount }) => isZero(amount) || isNegative(amount))).toEqual([]);
      plan.bodies.forEach((name, row) => {
        const net = list.reduce(
          (sum, { payer, body, amount }) =>
            body === name ? add(sum, amount) : payer === name ? add(sum, negate(amount)) : sum,
          fraction(0n),
        );
        const due = plan.cents[row]!.reduce((sum, each) => sum + each, 0);
        expect(compare(net, fraction(BigInt(due), 100n))).toBe(0);
      });
      expect(list).toHaveLength(plan.cents.flat().filter((each) => each !== 0).length);
    }),
    { numRuns: runs(200, 2_500) },
  );
};

const theListIsSortedByDayThenByRow: Property = (rule) => {
  fc.assert(
    fc.property(plans, (plan) => {
      const rowOf = ({ payer, body }: Payment): number =>
        plan.bodies.findIndex((name) => name === payer || name === body);
      const keys = listed(plan, rule).map((each) => [each.day, rowOf(each), each.nth]);
      const sorted = [...keys].sort(([a, b, c], [x, y, z]) => a! - x! || b! - y! || c! - z!);
      expect(keys).toEqual(sorted);
    }),
    { numRuns: runs(200, 2_500) },
  );
};

const everyInstalmentKeepsItsDay: Property = (rule) => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { day, payer, body, nth } of listed(plan, rule)) {
        const row = plan.bodies.findIndex((name) => name === payer || name === body);
        expect(day).toBe(plan.days[row]![nth - 1]);
      }
    }),
    { numRuns: runs(200, 2_500) },
  );
};

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
    { numRuns: runs(200, 2_500) },
  );
};

const APRIL = 45_017;
const JULY = 45_108;

describe("the payment list", () => {
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

  it("is sorted by day, then as the rows stand, without what is 0", () => {
    const shown = listed(unna).map(({ day, payer, body, nth }) => [day, payer, body, nth]);
    expect(shown).toEqual([
      [APRIL, "Land", "Kreis Unna", 1],
      [APRIL, "Kreis Unna", "Bergkamen", 1],
      [APRIL, "Bergkamen", "Kamen", 2],
      [JULY, "Land", "Kreis Unna", 2],
      [JULY, "Kamen", "Bergkamen", 1],
    ]);
  });

  it("writes names without the blanks around them", () => {
    const payers = ["", "Kreis Unna", " Bergkamen "];
    const [, , toKamen] = listed({ ...unna, payers });
    expect(toKamen).toMatchObject({ payer: "Bergkamen", body: "Kamen" });
  });

  it("turns a negative amount round: the town that refinances pays the Kreis", () => {
    expect(listed(unna).at(-1)).toEqual({
      ...{ day: JULY, payer: "Kamen", body: "Bergkamen", nth: 1 },
      amount: fraction(250n, 100n),
    });
  });

  it("lets a recipient pay back to the grantor", () => {
    const back = { bodies: ["Kreis"], payers: [" "], cents: [[-5]], days: [[APRIL]] };
    expect(listed(back)).toMatchObject([{ payer: "Kreis", body: "Land" }]);
  });

  it("skips rows without a body and an amount", () => {
    const plan = { bodies: ["", "A"], payers: ["B", ""], cents: [[0], [1]], days: [[], [APRIL]] };
    expect(listed(plan as Given)).toHaveLength(1);
  });

  it("refuses an amount without a body, naming the row", () => {
    const plan = { bodies: ["A", " "], payers: ["", ""], cents: [[1], [1]], days: [[1], [1]] };
    expect(refusalOf(() => listed(plan))).toEqual({
      ...{ kind: "invalid", code: "bodyMissing", parameter: "bodies", position: 1 },
    });
  });

  it("refuses an amount without a day, naming the row and the instalment", () => {
    const days = [
      [APRIL, APRIL],
      [APRIL, undefined],
      [APRIL, undefined],
    ];
    expect(refusalOf(() => listed({ ...unna, days }))).toEqual({
      ...{ kind: "invalid", code: "dayMissing", parameter: "dates", countedIn: "bodies" },
      ...{ position: 2, nth: 2 },
    });
  });

  it("is not available if there is nothing to pay", () => {
    const plan = { bodies: ["A"], payers: [""], cents: [[0, 0]], days: [[APRIL, APRIL]] };
    expect(refusalOf(() => listed(plan))).toEqual({
      ...{ kind: "unavailable", code: "nothingToPay", parameter: "instalments" },
    });
  });

  it("tells of each payment whose row it comes from and which way it flows", () => {
    const steps: unknown[] = [];
    payments(
      {
        ...{ bodies: ["Kreis", "Kamen"], payers: ["", "Kreis"], count: 1 },
        centsOf: (row) => (row === 0 ? 100n : -25n),
        dayOf: (row) => (row === 0 ? JULY : APRIL),
      },
      "Land",
      (step) => steps.push(step),
    );
    const step = { kind: "payment", parameter: "bodies", nth: 1 };
    const back = { payer: "Kamen", body: "Kreis", amount: fraction(25n, 100n), isBack: true };
    const forth = { payer: "Land", body: "Kreis", amount: fraction(100n, 100n), isBack: false };
    expect(steps).toEqual([
      { ...step, row: 0, position: 1, day: APRIL, ...back },
      { ...step, row: 1, position: 0, day: JULY, ...forth },
    ]);
  });

  describe("with what the grantor's notice says", () => {
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

    it("refuses an amount of a row without a name, though the grantor pays it", () => {
      const plan = {
        ...{ bodies: ["Kreis", " "], payers: ["", ""] },
        ...{ cents: [[1], [1]], days: [[APRIL], [APRIL]] },
      };
      expect(refusalOf(() => withNotice(plan))).toMatchObject({
        ...{ code: "bodyMissing", parameter: "bodies", position: 1 },
      });
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
  });

  it("has from the grantor what its notice says, and that first", () => {
    theGrantorPaysWhatItsNoticeSays(payments);
  });
  it("gives every body its instalments, and takes what is negative from it", () => {
    everyBodyGetsItsInstalments(payments);
  });
  it("is in the order of days, rows and instalments", () => {
    theListIsSortedByDayThenByRow(payments);
  });
  it("has every instalment on its own day", () => {
    everyInstalmentKeepsItsDay(payments);
  });
});

describe("named mutants of the payment list", () => {
  const killedBy: [string, mutants.Payments, Property][] = [
    ["a negative amount flows the same way", mutants.sameWay, everyBodyGetsItsInstalments],
    ["a negative amount is left out", mutants.onlyPositive, everyBodyGetsItsInstalments],
    ["the amount stays negative", mutants.staysNegative, everyBodyGetsItsInstalments],
    ["in the order of the rows", mutants.byRow, theListIsSortedByDayThenByRow],
    ["equal days turned round", mutants.lastRowFirst, theListIsSortedByDayThenByRow],
    ["the notice comes on top of the plan", mutants.onTop, theGrantorPaysWhatItsNoticeSays],
    ["the grantor pays what is planned", mutants.asPlanned, theGrantorPaysWhatItsNoticeSays],
    ["the notice last on its day", mutants.grantorLast, theGrantorPaysWhatItsNoticeSays],
    ["the days of the first body for all", mutants.firstRowsDays, everyInstalmentKeepsItsDay],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
