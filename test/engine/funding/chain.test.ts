import fc from "fast-check";
import { chain } from "../../../src/engine/funding/chain";
import { toCell } from "../../../src/engine/number/cell";
import { bigUnits, readColumn } from "../../../src/engine/number/column";
import { fraction } from "../../../src/engine/number/fraction";
import type { Step } from "../../../src/engine/steps/step";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/chain";

type Property = (rule: mutants.Chain) => void;
type Row = readonly [body: string, payer: string, amount: number];

const flows = (rows: readonly Row[], rule: mutants.Chain = chain): number[] => {
  const [bodies, payers, amounts] = [0, 1, 2].map((column) => rows.map((row) => row[column]!));
  const { units, scale } = rule(
    bodies as string[],
    payers as string[],
    readColumn(amounts as number[]),
  );
  return bigUnits({ units, scale }).map((unit) => toCell(unit, scale));
};

/** Bodies in any order, each paid by the grantor or by one of those before it. */
const chains: fc.Arbitrary<Row[]> = fc
  .array(fc.record({ payer: fc.nat(), cents: fc.integer({ max: 1e9 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((bodies) =>
    bodies.map(({ payer, cents }, i): Row => {
      const number = (payer % (i + 1)) - 1;
      return [`Stadt ${i}`, number < 0 ? "" : `stadt ${number} `, cents / 100];
    }),
  )
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

const cents = (amount: number): number => Math.round(amount * 100);

const grantorPaysAllOwnAmounts: Property = (rule) => {
  fc.assert(
    fc.property(chains, (rows) => {
      const found = flows(rows, rule);
      const own = rows.reduce((sum, [, , amount]) => sum + cents(amount), 0);
      const paid = rows.reduce((sum, row, i) => (row[1] === "" ? sum + cents(found[i]!) : sum), 0);
      return paid === own;
    }),
  );
};

const everyBodyGetsItsOwnAndWhatItPasses: Property = (rule) => {
  fc.assert(
    fc.property(chains, (rows) => {
      const found = flows(rows, rule);
      return rows.every(([body, , amount], i) => {
        const passedOn = rows.reduce(
          (sum, row, k) =>
            row[1].trim().toLowerCase() === body.toLowerCase() ? sum + cents(found[k]!) : sum,
          0,
        );
        return cents(found[i]!) === cents(amount) + passedOn;
      });
    }),
  );
};

const emptyRowsChangeNothing: Property = (rule) => {
  fc.assert(
    fc.property(chains, fc.nat(), (rows, at) => {
      const position = at % (rows.length + 1);
      const inserted = rows.toSpliced(position, 0, [" ", "", 0]);
      const found = flows(inserted, rule);
      expect(found[position]).toBe(0);
      expect(found.toSpliced(position, 1)).toEqual(flows(rows));
    }),
  );
};

describe("a forwarding chain", () => {
  it("leads the Mittelkreis money through Bergkamen to Kamen and Bönen", () => {
    expect(
      flows([
        ["Kreis Unna", "", 0],
        ["Bergkamen", "Kreis Unna", 64_166.67],
        ["Kamen", "Bergkamen", 64_166.67],
        ["Bönen", "Bergkamen", 32_083.33],
      ]),
    ).toEqual([160_416.67, 160_416.67, 64_166.67, 32_083.33]);
  });

  it("does not care for the order of rows, case or spaces around names", () => {
    expect(
      flows([
        [" bönen", "BERGKAMEN ", 1],
        ["Bergkamen", "\u00a0kreis unna", 2],
        ["KREIS UNNA", "  ", 4],
      ]),
    ).toEqual([1, 3, 7]);
  });

  it("takes names that look the same for one: no-break spaces, soft hyphens, apostrophes", () => {
    expect(
      flows([
        ["Stadt\u00a0Berg\u00adkamen", "", 1],
        ["L´Aquila", "Stadt  Bergkamen\u200b", 2],
        ["Kamen", "L’Aquila", 4],
      ]),
    ).toEqual([7, 6, 4]);
  });

  it("knows ß, ẞ and SS, and letters put together from two characters, as the same", () => {
    expect(
      flows([
        ["Großenkneten", "", 0],
        ["A", "GROSSENKNETEN", 1],
        ["B", "GROẞENKNETEN", 2],
        ["Bo\u0308nen", "", 0],
        ["C", "BÖNEN", 4],
      ]),
    ).toEqual([3, 1, 2, 4, 4]);
  });

  it("adds up a body in several rows and shows its total in each", () => {
    expect(
      flows([
        ["Kreis", "", 10],
        ["Stadt", "Kreis", 1],
        ["stadt", "kreis", 2],
        ["Träger", "Stadt", 4],
      ]),
    ).toEqual([17, 7, 7, 4]);
  });

  it("takes several bodies that the grantor pays", () => {
    expect(
      flows([
        ["Kreis Soest", "", 50_000],
        ["Lippstadt", "", 50_000],
      ]),
    ).toEqual([50_000, 50_000]);
  });

  it("skips rows without body and amount, even if a payer is named", () => {
    expect(
      flows([
        ["", "", 0],
        ["", "Niemand", 0],
        ["Kreis", "", 5],
      ]),
    ).toEqual([0, 0, 5]);
  });

  it("refuses an amount without a body", () => {
    expect(
      refusalOf(() =>
        flows([
          ["Kreis", "", 5],
          [" ", "Kreis", 0.01],
        ]),
      ),
    ).toEqual({ kind: "invalid", code: "bodyMissing", parameter: "bodies", position: 1 });
  });

  it("names the body of an unknown payer", () => {
    expect(
      refusalOf(() =>
        flows([
          ["Kreis", "", 5],
          ["Bergkamen", "Kreis", 1],
          ["Kamen", "Bergkam ", 1],
        ]),
      ),
    ).toEqual({
      kind: "invalid",
      code: "unknownPayer",
      parameter: "payers",
      position: 2,
      body: "Kamen",
      payer: "Bergkam",
      closest: "Bergkamen",
    });
    const alone = refusalOf(() => flows([["Kamen", "Kamenn", 1]]));
    expect(alone).toMatchObject({ code: "unknownPayer", payer: "Kamenn" });
    expect(alone).not.toHaveProperty("closest");
  });

  it("names the body with two payers, the grantor being one", () => {
    expect(
      refusalOf(() =>
        flows([
          ["Kreis", "", 5],
          ["Kamen", "", 1],
          ["KAMEN", "Kreis", 1],
        ]),
      ),
    ).toEqual({
      kind: "invalid",
      code: "twoPayers",
      parameter: "payers",
      position: 2,
      body: "KAMEN",
      payers: ["", "Kreis"],
    });
  });

  it("names the bodies of a circle, not those that hang on it", () => {
    expect(
      refusalOf(() =>
        flows([
          ["Kreis", "", 5],
          ["Selm", "Werne", 1],
          ["Werne", "Lünen", 1],
          ["Lünen", "Werne", 1],
        ]),
      ),
    ).toEqual({
      kind: "invalid",
      code: "circle",
      parameter: "payers",
      position: 2,
      bodies: ["Werne", "Lünen"],
    });
    expect(refusalOf(() => flows([["Kreis", "kreis", 5]]))).toMatchObject({
      code: "circle",
      bodies: ["Kreis"],
    });
  });

  it("takes a payer that is named as the grantor for the grantor", () => {
    const amounts = readColumn([5, 1]);
    const named = chain(["Kreis", "Kamen"], ["land\u00a0NRW", "Kreis"], amounts, "Land NRW");
    expect(bigUnits(named)).toEqual([6n, 1n]);
    expect(refusalOf(() => chain(["Kreis"], ["Bund"], readColumn([5]), "Land NRW"))).toMatchObject({
      code: "unknownPayer",
      payer: "Bund",
    });
  });

  it("is no deeper than memory allows: 10,000 bodies in a row", () => {
    const rows = Array.from({ length: 10_000 }, (_, i): Row => [`${i}`, i ? `${i - 1}` : "", 1]);
    expect(flows(rows)[0]).toBe(10_000);
    const circle = rows.with(0, ["0", "9999", 1]);
    expect(refusalOf(() => flows(circle))).toMatchObject({ code: "circle", position: 0 });
  });

  it("keeps the decimals of the amounts", () => {
    const { units, scale } = chain(["a", "b"], ["", "a"], readColumn([0.125, 0.5]));
    expect([bigUnits({ units, scale }), scale]).toEqual([[625n, 500n], 3]);
  });

  it("costs the grantor all own amounts", () => {
    grantorPaysAllOwnAmounts(chain);
  });
  it("gives every body its own amount and what it passes on", () => {
    everyBodyGetsItsOwnAndWhatItPasses(chain);
  });
  it("is not changed by an inserted empty row", () => {
    emptyRowsChangeNothing(chain);
  });
});

describe("named mutants of the chain", () => {
  const killedBy: [string, mutants.Chain, Property][] = [
    ["only the next tier added", mutants.onlyNextTier, grantorPaysAllOwnAmounts],
    ["payers before their bodies only", mutants.payersFirst, everyBodyGetsItsOwnAndWhatItPasses],
    ["case matters", mutants.caseMatters, everyBodyGetsItsOwnAndWhatItPasses],
    ["an empty row is a body", mutants.emptyRowIsABody, emptyRowsChangeNothing],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});

test("every flow is recorded, with all that goes through a body to others", () => {
  const steps: Step[] = [];
  const column = readColumn([10, 20, 30]);
  chain(["Bergkamen", "Kamen", "Bönen"], ["", "Bergkamen", "Bergkamen"], column, "", (step) =>
    steps.push(step),
  );
  expect(steps).toMatchObject([
    {
      ...{ kind: "flow", body: "Bergkamen", payer: "" },
      own: [fraction(10n)],
      through: [
        { body: "Kamen", amount: fraction(20n) },
        { body: "Bönen", amount: fraction(30n) },
      ],
      amount: fraction(60n),
    },
    { kind: "flow", body: "Kamen", payer: "Bergkamen", through: [], amount: fraction(20n) },
    { kind: "flow", body: "Bönen", payer: "Bergkamen", through: [], amount: fraction(30n) },
  ]);
});
