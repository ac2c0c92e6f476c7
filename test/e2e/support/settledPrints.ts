import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { linesOf } from "../../workbook/printedLines";
import type { OpenWorkbench } from "./openWorkbench";
import { PAID_BACK } from "./mittelkreisYear";
import { sheetShows } from "./sheetShows";
import { press } from "./wizardPages";
import { see } from "./yearPages";

/** The figures and lines that decide, on each page of the Mittelkreis 2023 once it is settled. */
export async function expectSettledPrints(
  pane: FrameLocator,
  { page }: OpenWorkbench,
): Promise<void> {
  const sheet = (name: string, ...wanted: readonly string[]): Promise<readonly string[]> =>
    sheetShows(pane, `${name} 2023 B2`, wanted);
  const confirmation = await sheet(
    "Bestätigung",
    "bewilligt nach den Bescheiden | 142.500,00 €",
    "erhalten, abzüglich zurückgegeben | 111.875,00 €",
    "verwendet zusammen | 111.875,00 €",
    "davon zurückzuzahlen | 0,00 €",
    "| Bergkamen | 68.875,00 €",
    "| Kamen | 43.000,00 €",
    "| Bönen | – | fehlt",
  );
  expect(confirmation.slice(-3)).toEqual([
    "Sachlich richtig (Datum, Unterschrift)",
    "Rechnerisch richtig (Datum, Unterschrift)",
    "Hauptverwaltungsbeamtin, Hauptverwaltungsbeamter (Datum, Unterschrift)",
  ]);
  await sheet(
    "Abrechnung",
    "✔ Nichts ist zurückzuzahlen, nichts ist offen.",
    "Bergkamen | 111.875,00 € | 43.000,00 € | 68.875,00 € | 85.300,00 € | 68.875,00 € | 16.425,00 €",
    "Kamen | 43.000,00 € | – | 43.000,00 € | 43.000,00 € | 43.000,00 € | 400,00 €",
  );
  await sheet(
    "Abschlüsse",
    "✔ Alle abgeschlossenen Beträge gelten unverändert.",
    "Kreis Unna | 30.04.2024 | Erstattungsbescheid | 111.875,00 € | 30.625,00 €",
    "Bönen | 30.04.2024 | Erstattungsbescheid | – | 14.250,00 €",
  );
  await sheet(
    "Zinsen",
    "Zuschlag: 3 Prozentpunkte (Erstattungsbescheid)",
    ...PAID_BACK.map(([, , interest]) => ` | ${interest} €`),
  );
  await sheet(
    "Synopse",
    "Die Unterschiede gehen auf.",
    "Kreis Unna – Bergkamen | Vertragssumme | 142.500,00 € | 142.500,00 € | +0,00 €",
    "Bergkamen – Bönen | Vertragssumme | 28.500,00 € | 14.250,00 € | −14.250,00 €",
  );
  await sheet("Fassungen", "Bergkamen | Vereinbarte Stellen | 1,5 | 1");
  // 57,000 € ÷ 12 × (9 + 17 ÷ 31) months of Kamen, and 2.5 months of half a post.
  await sheet("Besetzung", "| 45.354,84 €", "| 11.875,00 €", "| 27,05 | 2,95 | 128.479,84 €");
  const [, , verdict] = await sheet("Kontrolle", "Prüfungen: ");
  expect(verdict).not.toContain("Fehler");
  await pane.getByText("Weitergeben und drucken").click();
  await pane.getByLabel("Für").selectOption("Kamen");
  await press(pane, "Prüfblatt in diese Mappe legen");
  await see(pane, "Das Blatt „Prüfblatt Kamen“ liegt hinter den anderen.");
  const share = await sheetShows(pane, "Prüfblatt Kamen", ["57.000,00 €"]);
  expect(share[0]).toContain("Prüfblatt Kamen: 57.000,00 €");
  expect(share.join("\n")).toMatch(/[Ss]achlich.*richtig/s);
  await pane.getByText("Ausdrucke zum Unterschreiben").click();
  for (const [print, wanted] of SIGNED_PRINTS)
    expect(await printed(pane, page, print)).toEqual(
      expect.arrayContaining(wanted.map((line) => expect.stringContaining(line))),
    );
}

/** Of Bergkamen, which has two below it. */
const SIGNED_PRINTS = [
  [
    "Anlage zum Vertrag",
    [
      // 1 and 1.5 posts for half of the year each; half a post of Bönen for the first.
      "Bergkamen | Bergkamen 1, Bergkamen 2 | 44927 | 45107 | 1 | 57000 | 6",
      "45108 | 45291 | 1.5 | 57000 | 6 | 71250",
      "Kamen | Kamen 1 | 44927 | 45291 | 1 | 57000 | 12 | 57000",
      "Bönen | Bönen 1 | 44927 | 45107 | 0.5 | 57000 | 6 | 14250",
      "zusammen | 142500",
    ],
  ],
  [
    "Änderungsanlage",
    [
      "Bergkamen: Vereinbarte Stellen | 1 | 1,5 | 0.5",
      "Vertrag Bergkamen – Bönen | 28.500,00 € | 14.250,00 € | -14250",
      "Der Vertrag ändert sich damit um 0,00 €.",
    ],
  ],
  [
    "Rückzahlungsblatt",
    [
      "Noch zurückzuzahlen | 0",
      "Schon zurückgezahlt | -30625",
      "Bergkamen: erhalten und nicht für eigene Stellen anerkannt | 2375",
      "Kamen: zahlt zurück (negativ: bekommt noch) | 14000",
      "Bönen: zahlt zurück (negativ: bekommt noch) | 14250",
      "zusammen | 30625",
    ],
  ],
] as const;

/** The lines of a page that is printed and signed, as its workbook comes down. */
async function printed(pane: FrameLocator, page: Page, print: string): Promise<string[]> {
  await pane.getByLabel("Ausdruck", { exact: true }).selectOption(print);
  await pane.getByLabel("Beteiligte", { exact: true }).selectOption("Bergkamen");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    press(pane, "Als neue Mappe öffnen"),
  ]);
  return linesOf(readWorkbook(readFileSync(await file.path())).workbook);
}
