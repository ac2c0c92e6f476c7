import fc from "fast-check";
import { groupTotal } from "../../../src/engine/funding/groupTotal";
import { refusalOf } from "../refusalOf";

type Total = (values: readonly (number | string)[]) => number | string;
type Property = (rule: Total) => void;

const total: Total = (values) =>
  groupTotal({ groupName: "Nord", nth: 1, values, positions: values.map((_, i) => i + 10) });

const cents = fc.integer({ min: -1e12, max: 1e12 });

const theSumIsExactToTheCent: Property = (rule) => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), (given) => {
      const sum = given.reduce((all, each) => all + BigInt(each), 0n);
      return rule(given.map((each) => each / 100)) === Number(sum) / 100;
    }),
  );
};

const aTextAmongThemIsShown: Property = (rule) => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 5 }), fc.nat(), (given, at) => {
      const values: (number | string)[] = [...given, "zuletzt"];
      values.splice(at % values.length, 0, "offen");
      return rule(values) === "offen";
    }),
  );
};

describe("what a group shows for its rows", () => {
  it("is their sum, exactly", () => {
    expect(total([0.1, 0.2])).toBe(0.3);
    expect(total([64_166.67, 64_166.67, 32_083.33])).toBe(160_416.67);
    expect(total([1e15, 0.1, -1e15])).toBe(0.1);
    expect(total([5])).toBe(5);
  });

  it("is the nearest number a cell holds if the sum has more than 15 digits", () => {
    expect(total([2.66666666666667, 1000.3333333333])).toBe(1002.99999999996667);
  });

  it("is refused if no cell holds the sum", () => {
    expect(refusalOf(() => total([1.7e308, 1.7e308]))).toMatchObject({ code: "tooManyDigits" });
  });

  it("is the first text among them, since a sum of what is known would pass for the whole", () => {
    expect(total([5, "offen", "k. A."])).toBe("offen");
  });

  it("tells its terms, or where the text stands", () => {
    const steps: unknown[] = [];
    const group = { groupName: "Nord", nth: 2, positions: [4, 7] };
    groupTotal({ ...group, values: [1, 0.5] }, (step) => steps.push(step));
    groupTotal({ ...group, values: [1, "offen"] }, (step) => steps.push(step));
    const told = { groupName: "Nord", nth: 2 };
    const tenths = (numerator: bigint) => ({ numerator, denominator: 10n });
    expect(steps).toEqual([
      { kind: "total", ...told, values: [tenths(10n), tenths(5n)], sum: tenths(15n) },
      { kind: "noTotal", ...told, position: 7, text: "offen" },
    ]);
  });

  it("is exact to the cent", () => {
    theSumIsExactToTheCent(total);
  });
  it("is the text, wherever it stands", () => {
    aTextAmongThemIsShown(total);
  });
});

describe("named mutants of the group's total", () => {
  const isNumber = (value: unknown): value is number => typeof value === "number";
  const killedBy: [string, Total, Property][] = [
    [
      "added up as doubles",
      (values) => values.filter(isNumber).reduce((sum, value) => sum + value, 0),
      theSumIsExactToTheCent,
    ],
    [
      "texts skipped, as SUM does",
      (values) => total(values.filter(isNumber)),
      aTextAmongThemIsShown,
    ],
    [
      "the last text shown",
      (values) => values.findLast((value) => !isNumber(value)) ?? total(values),
      aTextAmongThemIsShown,
    ],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
