import { readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { cellsOf, edit, named, registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";

jest.setTimeout(120_000);

const file = "test/cases/grantYears/mittelkreis-2021-bergkamen.json";
const { given } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };

let book: Awaited<ReturnType<typeof writeBook>>;
beforeAll(async () => {
  await registerKim();
  book = await writeBook(given);
  book.settle();
});

/** What stands behind a label of a sheet. */
async function rowOf(sheet: string, label: string): Promise<readonly unknown[]> {
  const { values } = await cellsOf(`${sheet} 2021 B2`);
  const row = values.find((cells) => cells.includes(label))!;
  return row.slice(row.indexOf(label) + 1);
}

const type = async (sheet: string, address: string, value: number | string): Promise<void> => {
  await edit(`${sheet} 2021 B2`, (page) => {
    page.getRange(address).values = [[value]];
  });
  book.settle();
};

test("where no personnel cost is known, the sum of own shares is open, not 0", async () => {
  // Per year: cost, the Land's money (2.5 posts of 55,000 €), own share; then the term and its years.
  const total = "zusammen (soweit bekannt)";
  const figures = async () => (await rowOf("Eigenanteile", total)).slice(0, 6);
  expect(await figures()).toEqual(["offen", 137_500, "offen", "offen", "offen", "offen"]);
  const { values } = await cellsOf("Eigenanteile 2021 B2");
  expect(values[2]![0]).toBe(
    "! Personalkosten nicht angegeben: Eigenanteil offen bei 3 der Beteiligten.",
  );
  const check = async () =>
    (await rowOf("Kontrolle", "Eigenanteile der Haushaltsjahre = Laufzeit")).slice(0, 5);
  expect(await check()).toEqual([
    ...["offen", "offen", "offen", "! Hinweis", "Offen: Personalkosten eintragen"],
  ]);
});

test("where nothing is entered, the page of the contract says what holds, until something is", async () => {
  const { row } = await named("Mindestanteil_2021_B2");
  const sourceOf = async (label: string) => (await rowOf("Vertrag", label))[2];
  const cited =
    "Stadt Kamen, Vorlage 141/2021: „Förderfähig sind nur Stellenanteile von mindestens 0,5 VZÄ“";
  expect(await sourceOf("Mindestanteil")).toBe(`ohne Eintrag 0,50 VZÄ. ${cited}`);
  expect(await sourceOf("Schrittweite")).toMatch(
    /^ohne Eintrag 0,50 VZÄ\. Keine Vorlage nennt sie/,
  );
  await type("Vertrag", `B${row + 1}`, 0.5);
  expect(await sourceOf("Mindestanteil")).toBe(cited);
});

test("pages of results say where what they are made from comes from, and what only in part", async () => {
  const line = async () => (await cellsOf("Stellen 2021 B2")).values[3]![0];
  const start = "Herkunft (einzeln bei den Eingaben): ";
  expect(await line()).toBe(`${start}Anteil belegt; Verzicht zurückgerechnet`);
  const { values } = await cellsOf("Quellen 2021 B2");
  const row = values.findIndex(([, , field]) => field === "Verzicht");
  await type("Quellen", `C${row + 1}`, "Anteil");
  expect(await line()).toBe(`${start}Anteil teils belegt, teils zurückgerechnet`);
});
