import fc from "fast-check";
import { branch } from "../../../src/engine/funding/branch";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/branch";

type Property = (rule: mutants.Branch) => void;
type Row = readonly [body: string, payer: string];

const branches = (rows: readonly Row[], rule: mutants.Branch = branch): string[] =>
  rule(
    rows.map(([body]) => body),
    rows.map(([, payer]) => payer),
    "Land",
  );

/** Bodies in any order, each paid by the grantor or by one of those before it. */
const chains: fc.Arbitrary<Row[]> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 30 })
  .map((payers) =>
    payers.map((payer, i): Row => {
      const number = (payer % (i + 1)) - 1;
      return [`Stadt ${i}`, number < 0 ? ["", "LAND "][i % 2]! : `stadt  ${number}`];
    }),
  )
  .chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));

/** Up the chain, until nobody but a recipient is left above. */
function branchByHand(rows: readonly Row[], body: string): string {
  const payerOf = (name: string): string | undefined => {
    const payer = rows.find(([each]) => each === name)![1];
    return rows.find(([each]) => each.toLowerCase() === payer.replace("  ", " "))?.[0];
  };
  const payer = payerOf(body);
  if (payer === undefined) return "";
  return payerOf(payer) === undefined ? body : branchByHand(rows, payer);
}

const everyBodyBelongsToTheContractAboveIt: Property = (rule) => {
  fc.assert(
    fc.property(chains, (rows) => {
      expect(branches(rows, rule)).toEqual(rows.map(([body]) => branchByHand(rows, body)));
    }),
  );
};

const emptyRowsChangeNothing: Property = (rule) => {
  fc.assert(
    fc.property(chains, fc.nat(), (rows, at) => {
      const position = at % (rows.length + 1);
      const inserted = branches(rows.toSpliced(position, 0, [" ", "Niemand"]), rule);
      expect(inserted[position]).toBe("");
      expect(inserted.toSpliced(position, 1)).toEqual(branches(rows));
    }),
  );
};

describe("the contract a body belongs to", () => {
  it("is the one through which its money comes from the Kreis", () => {
    expect(
      branches([
        ["Kreis Unna", "Land"],
        ["Bergkamen", "Kreis Unna"],
        ["Kamen", "Bergkamen"],
        ["Träger in Kamen", "Kamen"],
        ["Lünen", "Kreis Unna"],
      ]),
    ).toEqual(["", "Bergkamen", "Bergkamen", "Bergkamen", "Lünen"]);
  });

  it("is written as in the first row of its body, without blanks around it", () => {
    expect(
      branches([
        ["kamen", " BERGKAMEN"],
        ["Kreis", ""],
        [" Bergkamen ", "kreis"],
        ["BERGKAMEN", "Kreis"],
      ]),
    ).toEqual(["Bergkamen", "", "Bergkamen", "Bergkamen"]);
  });

  it("is one for each recipient's own contracts, and none for two recipients", () => {
    expect(
      branches([
        ["Kreis A", ""],
        ["Kreis B", "Land"],
        ["Stadt A", "Kreis A"],
        ["Stadt B", "Kreis B"],
      ]),
    ).toEqual(["", "", "Stadt A", "Stadt B"]);
  });

  it.each<[string, readonly Row[], object]>([
    ["an unknown payer", [["Kamen", "Bergkamen"]], { code: "unknownPayer", body: "Kamen" }],
    [
      "two payers",
      [
        ["Kreis", ""],
        ["Kamen", "Kreis"],
        ["Kamen", "Land"],
      ],
      { code: "twoPayers", body: "Kamen", position: 2 },
    ],
    [
      "a circle",
      [
        ["Kamen", "Selm"],
        ["Selm", "Kamen"],
      ],
      { code: "circle", bodies: ["Kamen", "Selm"] },
    ],
  ])("is refused for %s, as the chain is", (_, rows, refusal) => {
    expect(refusalOf(() => branches(rows))).toMatchObject({ kind: "invalid", ...refusal });
  });

  it("is told in the order of the rows, with payer and recipient", () => {
    const steps: unknown[] = [];
    branch(["Kamen", "Kreis", "Bergkamen"], ["Bergkamen", "", "Kreis"], "Land", (step) =>
      steps.push(step),
    );
    const contract = { kind: "branch", recipient: "Kreis", contract: "Bergkamen" };
    expect(steps).toEqual([
      { ...contract, body: "Kamen", payer: "Bergkamen", positions: [0] },
      { ...contract, body: "Kreis", payer: "", contract: "", positions: [1] },
      { ...contract, body: "Bergkamen", payer: "Kreis", positions: [2] },
    ]);
  });

  it("is found for 10,000 bodies in a row", () => {
    const rows = Array.from({ length: 10_000 }, (_, i): Row => [`${i}`, i ? `${i - 1}` : ""]);
    expect(new Set(branches(rows).slice(1))).toEqual(new Set(["1"]));
  });

  it("is that of the payer, up to the one whom the recipient pays", () => {
    everyBodyBelongsToTheContractAboveIt(branch);
  });
  it("is not changed by an inserted empty row", () => {
    emptyRowsChangeNothing(branch);
  });
});

describe("named mutants of the branch", () => {
  const killedBy: [string, mutants.Branch, Property][] = [
    ["the payer in place of the contract", mutants.thePayer, everyBodyBelongsToTheContractAboveIt],
    ["the recipient shown", mutants.theRecipient, everyBodyBelongsToTheContractAboveIt],
    ["payers above their bodies only", mutants.payersFirst, everyBodyBelongsToTheContractAboveIt],
    ["an empty row takes the row above", mutants.filledDown, emptyRowsChangeNothing],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
