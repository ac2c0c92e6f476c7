import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import { subtract } from "../../src/engine/number/fraction";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { longOnly } from "../support/runs";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import { readOne } from "./readOne";
import { CHOICES, given, PROOFS, type } from "./settlementPage";

const longTest = longOnly(test);

beforeAll(registerKim);

const FIRST = 4;

async function shown() {
  const { values } = await cellsOf("Bestätigung 2023 B2");
  const rows = values.slice(FIRST);
  return {
    facts: rows.slice(0, 9).map(([, amount]) => amount),
    bodies: Object.fromEntries(
      rows.flatMap(([, , , name, used, state]) =>
        name ? [[String(name), [used, state]] as const] : [],
      ),
    ),
  };
}

/** What the engine says of the recipient; the case has no notices. */
async function planned() {
  const { grantYear } = await readOne();
  const { bodies, carriedOver } = yearFigures(grantYear, plan(grantYear), grantYear.course!);
  const [{ actual, settled }] = bodies as [(typeof bodies)[0]];
  const used = settled && {
    own: settled.acceptedOwn,
    others: subtract(settled.accepted, settled.acceptedOwn),
  };
  const figures = [
    ...[actual.paid, used?.own, used?.others, settled?.accepted, settled?.repayment],
    ...[carriedOver?.carried, carriedOver?.repayment, settled?.outstanding],
  ];
  return ["offen", ...figures.map((figure) => (figure ? nearestCell(figure) : "offen"))];
}

longTest(
  "the figures to be confirmed are those of the engine, whatever is decided or missing",
  async () => {
    openWorkbook();
    await insert(given);
    const { facts, bodies } = await shown();
    expect(facts).toEqual(await planned());
    expect(facts.slice(1)).toEqual([142_500, 0, 126_000, 126_000, 16_500, 0, 16_500, 0]);
    expect(bodies).toEqual({
      ...{ Musterkreis: [0, ""], Altstadt: [57_000, ""] },
      ...{ Neustadt: [49_000, ""], Felddorf: [20_000, ""] },
    });

    await type(CHOICES, "B7", "Haushaltsvermerk");
    await type(CHOICES, "E7", "HG");
    expect((await shown()).facts).toEqual(await planned());
    expect((await shown()).facts.slice(6, 8)).toEqual([16_500, 0]);
    await type(CHOICES, "B7", "");
    expect((await shown()).facts).toEqual(await planned());
    expect((await shown()).facts.slice(6, 8)).toEqual(["offen", "offen"]);

    // Who passes on has proven nothing: what is below does not count.
    await type(PROOFS, "E5", "eingegangen");
    await type(PROOFS, "E6", "eingegangen");
    const cut = await shown();
    expect(cut.facts).toEqual(await planned());
    expect(cut.bodies).toMatchObject({
      ...{ Altstadt: [0, "fehlt"], Neustadt: [49_000, "zählt nicht"] },
    });
  },
  120_000,
);

test("it is for the Land's Pauschalen, not for module 1 or a contract", () => {
  const idsOf = (grantYear: GrantYear) => bookSheets(grantYear, "de").map(({ id }) => id);
  expect(idsOf(given)).toContain("confirmation");
  expect(idsOf({ ...given, module: 1 })).not.toContain("confirmation");
  expect(idsOf({ ...given, desk: "LEAD" })).not.toContain("confirmation");
});
