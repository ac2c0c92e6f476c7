import fc from "fast-check";
import { roundContracts } from "../../../src/engine/funding/contracts";
import { forwardingContracts } from "../../../src/engine/funding/forwardingContracts";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import {
  add,
  compare,
  type Fraction,
  fraction,
  isZero,
  negate,
  smallestTerms,
  subtract,
  ZERO,
} from "../../../src/engine/number/fraction";
import { roundToCents } from "../../../src/engine/number/rounding";
import type { Step } from "../../../src/engine/steps/step";
import { period } from "../period/dates";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/contracts";

type Property = (rule: mutants.Contracts) => void;

const CENT = fraction(1n, 100n);
const LABELS = ["Bergkamen", "BERGKAMEN ", "Lünen", ""];
const keyOf = (label: string): string => label.trim().toUpperCase();
const cells = (amounts: readonly Fraction[]): number[] => amounts.map(centsToCell);
const sumOf = (amounts: readonly Fraction[]): Fraction => amounts.reduce(add, ZERO);
const sizeOf = (value: Fraction): Fraction => (value.numerator < 0n ? negate(value) : value);

/** Small denominators, so that equal amounts, equal remainders and half cents are common. */
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 4_000 }), fc.constantFrom(2, 3, 8, 12, 31))
  .map(([numerator, denominator]) => fraction(BigInt(numerator), 100n * BigInt(denominator)));
const rows = fc.array(fc.record({ amount: amounts, label: fc.constantFrom(...LABELS) }), {
  maxLength: 9,
});

/** Calls the rule with rows, and their amounts once more with the other sign. */
const given = (
  rule: mutants.Contracts,
  expectation: (exact: readonly Fraction[], labels: string[], found: readonly Fraction[]) => void,
): void => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, isRepaid) => {
      const exact = all.map(({ amount }) => (isRepaid ? negate(amount) : amount));
      const labels = all.map(({ label }) => label);
      expectation(exact, labels, rule(exact, labels));
    }),
    { numRuns: 400 },
  );
};

const contractsOf = (labels: readonly string[]): number[][] =>
  [...new Set(labels.map(keyOf))]
    .filter((key) => key !== "")
    .map((key) => labels.flatMap((label, row) => (keyOf(label) === key ? [row] : [])));

const everyContractAddsUp: Property = (rule) => {
  given(rule, (exact, labels, found) => {
    for (const contract of contractsOf(labels)) {
      const expected = roundToCents(sumOf(contract.map((row) => exact[row]!)));
      expect(compare(sumOf(contract.map((row) => found[row]!)), expected)).toBe(0);
    }
  });
};

const noRowIsMoreThanACentOff: Property = (rule) => {
  given(rule, (exact, _, found) => {
    found.forEach((amount, row) => {
      const off = sizeOf(subtract(amount, roundToCents(exact[row]!)));
      expect(compare(off, CENT)).toBeLessThanOrEqual(0);
    });
  });
};

const rowsWithoutALabelStandAlone: Property = (rule) => {
  given(rule, (exact, labels, found) => {
    labels.forEach((label, row) => {
      if (label === "") expect(compare(found[row]!, roundToCents(exact[row]!))).toBe(0);
    });
  });
};

/** Largest remainder once more, by cross multiplication of fractions. */
const followsTheLargestRemainders: Property = (rule) => {
  given(rule, (exact, labels, found) => {
    for (const contract of contractsOf(labels)) {
      const sum = sumOf(contract.map((row) => exact[row]!));
      if (isZero(sum)) continue;
      const cents = sizeOf(roundToCents(sum)).numerator;
      const quotas = contract.map((row, place) => {
        const weight = sizeOf(exact[row]!);
        const whole = sizeOf(sum);
        const numerator = cents * weight.numerator * whole.denominator;
        const denominator = weight.denominator * whole.numerator;
        const floor = numerator / denominator;
        const rest = fraction(numerator - floor * denominator, denominator);
        return { row, place, weight, floor, rest };
      });
      const left = cents - quotas.reduce((all, { floor }) => all + floor, 0n);
      const favoured = [...quotas]
        .sort((a, b) => compare(b.rest, a.rest) || compare(b.weight, a.weight) || a.place - b.place)
        .slice(0, Number(left));
      for (const quota of quotas) {
        const part = fraction(quota.floor + (favoured.includes(quota) ? 1n : 0n), 100n);
        expect(compare(sizeOf(found[quota.row]!), part)).toBe(0);
      }
    }
  });
};

const thirds = [fraction(1n, 3n), fraction(1n, 3n), fraction(1n, 3n)];

describe("amounts of contracts", () => {
  it("are rounded once and split again, the earlier row first in a tie", () => {
    const exact = thirds.map((third) => fraction(100n * third.numerator, third.denominator));
    expect(cells(roundContracts(exact, ["A", "A", "A"]))).toEqual([33.34, 33.33, 33.33]);
    expect(cells(roundContracts(exact.map(negate), ["A", "A", "A"]))).toEqual([
      -33.34, -33.33, -33.33,
    ]);
  });

  it("are one contract if their labels look the same, and none without a label", () => {
    const half = fraction(1_604_167n, 200n);
    expect(cells(roundContracts([half, half], ["Bergkamen", "bergkamen "]))).toEqual([
      8020.84, 8020.83,
    ]);
    expect(cells(roundContracts([half, half], ["", ""]))).toEqual([8020.84, 8020.84]);
    expect(cells(roundContracts([half, half], ["Bergkamen", "Lünen"]))).toEqual([8020.84, 8020.84]);
  });

  it("are 0 for rows without an amount, and where less than half a cent comes together", () => {
    const little = fraction(1n, 1_000n);
    expect(cells(roundContracts([ZERO, fromCell(10), ZERO], ["A", "A", "A"]))).toEqual([0, 10, 0]);
    expect(cells(roundContracts([little, little], ["A", "A"]))).toEqual([0, 0]);
    expect(cells(roundContracts([ZERO, ZERO], ["A", "A"]))).toEqual([0, 0]);
  });

  it("are refused with both signs in a contract, naming the rows", () => {
    const exact = [ZERO, fromCell(100), fromCell(-1)];
    expect(refusalOf(() => roundContracts(exact, ["Lünen", " Lünen", "lünen"]))).toEqual({
      kind: "invalid",
      code: "mixedSigns",
      parameter: "contracts",
      position: 2,
      contract: "Lünen",
      first: 1,
    });
    expect(cells(roundContracts(exact, ["Lünen", "Lünen", ""]))).toEqual([0, 100, -1]);
  });

  it("are refused beyond 15 digits", () => {
    const much = fromCell(9e12);
    expect(refusalOf(() => roundContracts([much, much], ["A", "A"]))).toMatchObject({
      code: "tooManyDigits",
      parameter: "contracts",
    });
  });

  it("add up in every contract", () => {
    everyContractAddsUp(roundContracts);
  });
  it("are at most a cent away from their own rounding", () => {
    noRowIsMoreThanACentOff(roundContracts);
  });
  it("are rounded alone without a label", () => {
    rowsWithoutALabelStandAlone(roundContracts);
  });
  it("follow the largest remainders of the exact amounts", () => {
    followsTheLargestRemainders(roundContracts);
  });
});

describe("named mutants of the contracts", () => {
  const killedBy: [string, mutants.Contracts, Property][] = [
    ["each row rounded alone", mutants.eachRowAlone, everyContractAddsUp],
    ["the sum of rounded rows", mutants.sumOfRoundedRows, everyContractAddsUp],
    ["the sum cut to cents", mutants.cutToCents, everyContractAddsUp],
    ["split by rounded amounts", mutants.splitByRoundedRows, followsTheLargestRemainders],
    ["split equally", mutants.equally, noRowIsMoreThanACentOff],
    ["the last row closes", mutants.lastRowCloses, followsTheLargestRemainders],
    ["labels letter by letter", mutants.labelsLetterByLetter, everyContractAddsUp],
    ["no label is one contract", mutants.noLabelIsOne, rowsWithoutALabelStandAlone],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});

describe("forwarding by contract", () => {
  const span = { ...period("2021-11-01", "2022-12-31"), method: "CALENDAR" as const };
  const post = (fte: number, exact: Fraction) => {
    const rate = fromCell(55_000);
    return { fte: fromCell(fte), rate, period: exact === ZERO ? undefined : span, exact };
  };
  const rows = [
    post(1, fraction(192_500n, 3n)),
    post(0, ZERO),
    post(0.5, fraction(96_250n, 3n)),
    post(1, fraction(192_500n, 3n)),
  ];

  it("tells of each row, of the contract and of its parts, with the rows of the argument", () => {
    const steps: Step[] = [];
    const labels = ["Mitte", "Mitte", "Mitte", ""];
    const amounts = forwardingContracts(rows, labels, "fte", (step) => steps.push(step));
    expect(cells(amounts)).toEqual([64_166.67, 0, 32_083.33, 64_166.67]);
    const told = steps.map(({ kind, position, group }) => [kind, position, group?.name]);
    expect(told).toEqual([
      ["months", 0, undefined],
      ["forwarding", 0, undefined],
      ["months", 2, undefined],
      ["forwarding", 2, undefined],
      ["months", 3, undefined],
      ["forwarding", 3, undefined],
      ["contract", undefined, "Mitte"],
      ["split", undefined, "Mitte"],
      ["part", 0, "Mitte"],
      ["part", 2, "Mitte"],
      ["leftover", undefined, "Mitte"],
      ["remainders", undefined, "Mitte"],
    ]);
    expect(steps.at(-1)).toMatchObject({ last: 0, next: 2, parameter: "fte" });
    expect(steps.filter((step) => "amount" in step && step.kind === "forwarding")).toHaveLength(1);
  });

  it("tells of whole years without months", () => {
    const year = { ...post(1, ZERO), exact: fromCell(55_000) };
    const steps: Step[] = [];
    forwardingContracts([year, year], ["A", "A"], "fte", (step) => steps.push(step));
    const posts = { fte: year.fte, rate: year.rate };
    expect(steps[2]).toMatchObject({ kind: "contract", posts: [posts, posts] });
  });
});

describe("the smallest whole numbers in a ratio", () => {
  it.each<[string, Fraction[], bigint[]]>([
    ["halves and thirds", [fraction(1n, 2n), fraction(1n, 3n)], [3n, 2n]],
    ["negative ones", [fraction(-4n), fraction(-6n, 3n)], [-2n, -1n]],
    ["zeros alone", [ZERO, fraction(0n, 7n)], [0n, 0n]],
  ])("%s", (_, values, expected) => {
    expect(smallestTerms(values)).toEqual(expected);
  });
});
