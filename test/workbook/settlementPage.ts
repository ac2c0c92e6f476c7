import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import type { Fraction } from "../../src/engine/number/fraction";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { courseCases } from "./courseCases";
import { cellsOf, edit } from "./kimExcel";

/** A grant year that is settled, with decisions and closings. */
export const { given } = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!;
export const [PROOFS, CHOICES, LEDGER, PAGE, CHECKS] = [
  "Nachweise 2023 B2",
  "Festlegungen 2023 B2",
  "Zahlungsbuch 2023 B2",
  "Abrechnung 2023 B2",
  "Kontrolle 2023 B2",
] as const;
export const [VERDICT, FIRST] = [2, 6];
const [SENTENCE, MARK] = [1, 5];

export const NODES = "Rückzahlung = eigener Rest + Saldo der anderen (Abweichungen)";
export const LAND = "Vom Geldgeber erhalten = anerkannt + zurückzuzahlen − offen";

type Shown = Readonly<Record<string, readonly unknown[]>>;

/** What the engine says of each body; where a decision is missing that matters, it is open. */
export function planned(grantYear: GrantYear): Shown {
  const { bodies } = yearFigures(grantYear, plan(grantYear), grantYear.course!);
  const euro = (amount: Fraction | undefined): unknown =>
    amount === undefined ? "offen" : nearestCell(amount);
  return Object.fromEntries(
    bodies.map(({ name, actual, settled }) => [
      name,
      [
        ...[actual.paid, actual.passedOn, actual.own].map(euro),
        ...[settled?.acceptedOwn, settled?.ownShare, settled?.repayment, settled?.outstanding].map(
          euro,
        ),
      ],
    ]),
  );
}

export async function shown(page = PAGE as string): Promise<Shown> {
  const { values } = await cellsOf(page);
  const rows = values.slice(FIRST).filter(([name]) => name !== "");
  return Object.fromEntries(
    rows.map(([name, paid, passedOn, own, , accepted, borne, , , repayment, outstanding]) => [
      String(name),
      [paid, passedOn, own, accepted, borne, repayment, outstanding],
    ]),
  );
}

/** What the sheets hold now, and what follows from it. */
export async function expectAsPlanned(): Promise<GrantYear> {
  const [read] = await readGrantYears();
  expect(await shown()).toEqual(planned(read!.grantYear));
  return read!.grantYear;
}

export const verdict = async (): Promise<unknown> => (await cellsOf(PAGE)).values[VERDICT]![0];

export const marks = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await cellsOf(CHECKS)).values.map((cells) => [String(cells[SENTENCE]), cells[MARK]]),
  );

export const type = (sheetName: string, address: string, value: unknown): Promise<void> =>
  edit(sheetName, (sheet) => {
    sheet.getRange(address).values = [[value]];
  });
