import { readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { cellsOf, registerKim } from "../kimExcel";
import { unreadable, writeBook } from "./bookExcel";
import { derivationLines, wrongLines } from "./derivationFigures";

const file = "test/cases/courses/musterkreis-2023.json";
const { given } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };

/** Each post costs 66,000 €, of which the Land gives 57,000 € and the Kreis 4,000 €. */
const toppedUp: GrantYear = {
  ...given,
  course: {},
  topUpPerPost: 4000,
  bodies: given.bodies.map((body) => (body.payer ? { ...body, costPerFte: 66_000 } : body)),
};

beforeAll(registerKim);

test("what the recipient adds stands between cost and own share, on the page and in the derivation", async () => {
  const { settle, read } = await writeBook(toppedUp);
  settle();
  const { values } = await cellsOf("Eigenanteile 2023 B2");
  expect(values[1]![0]).toBe(
    "Kosten abzüglich der Landesmittel und des Zuschusses. Der Zuschuss gehört zu keinem Haushaltsjahr; daher fehlt das Blatt Haushalt.",
  );
  const rowOf = (label: string) => values.find(([name]) => name === label)!.slice(1, 7);
  expect(rowOf("Beteiligte").slice(0, 4)).toEqual([
    ...["Personalkosten", "Landesmittel", "Zuschuss", "Eigenanteil"],
  ]);
  expect(rowOf("zusammen (soweit bekannt)")).toEqual([
    ...[165_000, 142_500, 10_000, 12_500],
    ...[12_500, 12_500],
  ]);
  expect(rowOf("Felddorf")).toEqual([33_000, 28_500, 2000, 2500, 2500, 2500]);
  const sheets = await read();
  const own = derivationLines(sheets).filter(({ what }) => what === "Eigenanteil");
  expect(own.map(({ name, steps, result }) => [name, steps, result])).toEqual([
    ["Altstadt", "66.000 € − (57.000,00 € + 4.000,00 €)", 5000],
    ["Neustadt", "66.000 € − (57.000,00 € + 4.000,00 €)", 5000],
    ["Felddorf", "33.000 € − (28.500,00 € + 2.000,00 €)", 2500],
  ]);
  expect(wrongLines(sheets)).toEqual([]);
  expect(unreadable(toppedUp)).toEqual([]);
});
