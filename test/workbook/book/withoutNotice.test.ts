import { readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { cellsOf, edit, registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";

jest.setTimeout(120_000);
beforeAll(registerKim);

const given = (file: string): GrantYear =>
  (JSON.parse(readFileSync(`test/cases/${file}.json`, "utf8")) as { given: GrantYear }).given;

/** A row of a sheet from a label on. */
async function rowOf(sheet: string, label: unknown): Promise<readonly unknown[]> {
  const { values } = await cellsOf(sheet);
  const row = values.find((cells) => cells.includes(label))!;
  return row.slice(row.indexOf(label));
}

const lineOf = async (sheet: string, row: number): Promise<unknown> =>
  (await cellsOf(sheet)).values[row - 1]![0];

/** What the sheets say about what is granted for 2023. */
const said = async () => ({
  overview: await lineOf("KIM 2023 B2", 4),
  budget: (await rowOf("Haushalt 2023 B2", 2023)).slice(0, 5),
  verdicts: [await lineOf("Haushalt 2023 B2", 3), await lineOf("Zahlungen 2023 B2", 3)],
  payments: (await rowOf("Zahlungen 2023 B2", 2023)).filter((cell) => cell !== ""),
  checks: (await cellsOf("Kontrolle 2023 B2")).values.slice(6, 8).map((row) => row.slice(1, 7)),
});

test("without a notice all sheets say that it is open, and follow the notice once it is entered", async () => {
  // 2.5 posts of 57,000 €; of the cost nothing is known but that the Kreis has none.
  const { course: _later, ...year } = given("courses/musterkreis-2023");
  const { settle } = await writeBook(year);
  settle();
  expect(await said()).toEqual({
    overview:
      "! Zu beachten – Bescheid 2023 = Stellen × Pauschale: Bescheid eintragen. Dazu 3 weitere Hinweise.",
    budget: [2023, "offen", 142_500, "offen", "offen"],
    verdicts: Array(2).fill("! Kein Bescheid eingetragen: 142.500,00 € sind nicht belegt."),
    payments: [2023, "Land", "Musterkreis", "offen", "kein Bescheid", "offen", "offen", 142_500],
    checks: [
      [
        ...["Bescheid 2023 = Stellen × Pauschale", 142_500, "offen", "offen"],
        ...["! Hinweis", "Bescheid eintragen"],
      ],
      [
        ...["2023: vorgesehen ist, was bewilligt ist", "offen", 142_500, "offen"],
        ...["! Hinweis", "Bescheid eintragen"],
      ],
    ],
  });
  const total = await rowOf("Eigenanteile 2023 B2", "zusammen (soweit bekannt)");
  expect(total.slice(1, 6)).toEqual(["offen", 142_500, "offen", "offen", "offen"]);

  const { values } = await cellsOf("Bescheid 2023 B2");
  const heading = values.findIndex((cells) => cells.includes("Bescheid") && cells.includes("Tag"));
  const amount = values[heading]!.indexOf("Betrag");
  await edit("Bescheid 2023 B2", (sheet) => {
    sheet.getCell(heading + 1, amount).values = [[142_000]];
  });
  settle();
  expect(await said()).toEqual({
    overview: expect.stringContaining("Empfehlung: ein Drittel der Stellen beim KI"),
    budget: [2023, 142_000, 142_500, 0, 500],
    verdicts: Array(2).fill(
      "✖ 500,00 € sind vorgesehen und im Haushaltsjahr nicht bewilligt. Ein Rest anderer Jahre deckt sie nicht.",
    ),
    payments: [
      ...[2023, "Land", "Musterkreis", 142_000, "Rate offen"],
      ...["✖ nicht bewilligt", 142_000, 142_500],
    ],
    checks: [
      [
        ...["Bescheid 2023 = Stellen × Pauschale", 142_500, 142_000, 500],
        ...["✖ Fehler", "Stellen und Pauschale prüfen"],
      ],
      [
        ...["2023: vorgesehen ist, was bewilligt ist", 142_000, 142_500, -500],
        ...["✖ Fehler", "Stellen oder Zeitraum anpassen"],
      ],
    ],
  });
});

test("a contract without an amount is called one", async () => {
  const { contract, ...year } = given("grantYears/kamen-2021-letzter-empfaenger");
  const { amount: _amount, ...unknown } = contract!;
  const { settle } = await writeBook({ ...year, contract: unknown });
  settle();
  for (const sheet of ["Haushalt 2021 B2", "Zahlungen 2021 B2"])
    expect(await lineOf(sheet, 3)).toBe(
      "! Der Vertrag nennt keinen Betrag: 64.166,67 € sind nicht belegt.",
    );
  const { values } = await cellsOf("Kontrolle 2021 B2");
  expect(values.filter((row) => row[6] === "Betrag des Vertrags eintragen")).toHaveLength(3);
});
