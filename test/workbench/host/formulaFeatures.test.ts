import { supportedExcelApi } from "../../../src/locales/de/supportedExcelApi";
import { englishExcel, germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { openSpreadsheet } from "../../../src/workbench/spreadsheet/spreadsheet";
import { translateFormula } from "../../../src/workbench/spreadsheet/writeFormula";
import { registerKim } from "../../workbook/kimExcel";
import { openBook } from "./book";

beforeAll(async () => {
  jest.spyOn(console, "debug").mockImplementation();
  await registerKim();
});

/** What the examples of the printed list give. */
const RESULTS: Readonly<Record<string, number | string>> = {
  "Spalte einer Tabelle": 3,
  "Spalten nebeneinander": 9,
  Überschrift: "Schlüssel",
  "alles, auch die Überschriften": 3,
  "Name der Tabelle allein": 4,
  "Zeile der Formel": 20,
  "Sonderzeichen in der Überschrift": 11,
  Überlaufbezug: 12,
  "Überlaufbezug auf einem anderen Blatt": 14,
  "Name der Mappe oder des Blatts": 2000,
  "LET, auch verschachtelt": 6,
  Matrixkonstante: 10,
  "Ergebnis, das überläuft": 2,
  "Funktion von KIM": 100,
};

function bookOfExamples() {
  const book = openBook({
    Ein: { A1: "Ort", B1: "Schlüssel", C1: "Doppelt", D1: "#1", A2: "a", B2: 1, D2: 5 },
    "Aus b": { A1: "={3;4}*2" },
  });
  for (const [cell, content] of Object.entries({ A3: "b", B3: 2, D3: 6, H1: "={2;4}*2", G9: 1000 }))
    book.set(`Ein!${cell}`, content);
  const table = book.grid.tables.add(book.area("Ein!A1:D3"), true);
  book.grid.tables.change(table, { name: "Orte" });
  for (const row of [2, 3]) book.set(`Ein!C${row}`, "=[@Schlüssel]*2");
  book.grid.names.add("Pauschale", book.area("Ein!G9"));
  return book;
}

test.each(supportedExcelApi.features)("$name: $example", ({ name, example, alone }) => {
  const book = bookOfExamples();
  // In the second row of the table, or beside it.
  const cell = example.includes("[@") ? "Ein!A3" : "Ein!K1";
  book.set(cell, translateFormula(example, germanExcel, englishExcel));
  expect(book.value(cell)).toBe(RESULTS[name]);

  const evaluation = openSpreadsheet(germanExcel).evaluate(example);
  const first = "values" in evaluation ? evaluation.values[0]![0] : undefined;
  if (alone) expect(first).toBe(RESULTS[name]);
  else expect(first).not.toBe(RESULTS[name]);
});

test("in a line of its own a formula has no tables, and is told so", () => {
  expect(openSpreadsheet(germanExcel).evaluate("=SUMME(Orte[Schlüssel])")).toEqual({
    problem: { code: "noTables" },
  });
});
