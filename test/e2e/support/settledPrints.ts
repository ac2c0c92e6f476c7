import type { FrameLocator } from "playwright-core";
import { PAID_BACK } from "./mittelkreisYear";
import { sheetShows } from "./sheetShows";
import { press } from "./wizardPages";
import { see } from "./yearPages";

/** The figures and lines that decide, on each page of the Mittelkreis 2023 once it is settled. */
export async function expectSettledPrints(pane: FrameLocator): Promise<void> {
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
}
