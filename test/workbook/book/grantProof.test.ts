import { readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { cellsOf, edit, registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";

beforeAll(registerKim);

const [SENTENCE, VERDICT] = [1, 5];

/** The verdicts of the checks whose sentences begin so, in their order. */
async function verdicts(sheet: string, ...sentences: readonly string[]): Promise<unknown[]> {
  const { values } = await cellsOf(sheet);
  return sentences.map(
    (start) => values.find((row) => String(row[SENTENCE]).startsWith(start))![VERDICT],
  );
}

test("an amount or a day of the contract that was worked out proves nothing, until a paper states it", async () => {
  // The contract's amount is 2.5 posts × 55,000 € × 14 ÷ 12, its first day follows from a rounded sum.
  const file = "test/cases/grantYears/mittelkreis-2021-bergkamen.json";
  const { given } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };
  const { settle } = await writeBook(given);
  settle();
  const now = () =>
    verdicts(
      "Kontrolle 2021 B2",
      ...["Vertrag =", "2021: vorgesehen", "2022: vorgesehen", "Laufzeit:"],
      ...["Beginn", "Ende", "Eingetragene Stellen"],
    );
  const [fits, right] = ["○ passt", "✔ stimmt"];
  expect(await now()).toEqual([fits, fits, fits, fits, fits, right, right]);
  const { values } = await cellsOf("Quellen 2021 B2");
  const row = values.findIndex(([place, , field]) => place === "Vertrag" && field === "Betrag");
  await edit("Quellen 2021 B2", (sheet) => {
    sheet.getCell(row, 3).values = [["belegt"]];
  });
  settle();
  expect(await now()).toEqual([right, right, right, right, fits, right, right]);
});

test("so do the posts of a notice", async () => {
  const file = "test/cases/grantYears/kreis-warendorf-2020-modul-3.json";
  const { given } = JSON.parse(readFileSync(file, "utf8")) as { given: GrantYear };
  const { settle } = await writeBook(given);
  settle();
  const said = await verdicts("Kontrolle 2020 B3", "Bescheid 2020", "Eingetragene Stellen");
  expect(said).toEqual(["✔ stimmt", "○ passt"]);
});
