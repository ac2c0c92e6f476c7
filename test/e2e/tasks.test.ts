import type { FrameLocator, Page } from "playwright-core";
import { courseCases } from "../workbook/courseCases";
import { smallGrantYear } from "../workbook/smallGrantYear";
import { inEachAppearance } from "./support/appearances";
import { axeViolations } from "./support/axeViolations";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { unknownVariables } from "./support/unknownVariables";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);

/** In each appearance: nothing is too wide, nothing keeps anybody out. */
const look = (page: Page, picture: string): Promise<void> =>
  inEachAppearance(page, picture, async (frame) => {
    expect(await unknownVariables(frame)).toEqual([]);
    expect(await axeViolations(frame)).toEqual([]);
  });

const sheetNames = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );

async function openTask(pane: FrameLocator, name: string): Promise<void> {
  await press(pane, "Übersicht");
  await press(pane, name);
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}

/** Closes the pane once it has kept a text of a page of 2023, and opens it again. */
async function reopened(pane: FrameLocator, page: string, text: string): Promise<void> {
  await pane.locator("html").evaluate(
    async (_, [name, typed]) => {
      const kept = () => String(Office.context.document.settings.get(name));
      while (!kept().includes(typed)) await new Promise((go) => setTimeout(go, 50));
      location.reload();
    },
    [`KIM.typed.${page}.2023_B2.de`, text] as const,
  );
}

const decisionIn = (pane: FrameLocator): Promise<string[]> =>
  Promise.all(
    ["Dokument, das es sagt", "Tag des Dokuments"].map((label) =>
      pane.getByLabel(label).inputValue(),
    ),
  );

longSheetTest(
  "deadlines: a sheet is made when the first is written, says how they stand, and goes with undo",
  async (pane, { page }) => {
    await takeUp(pane, smallGrantYear);
    await create(pane, /anlegen$/);
    await openTask(pane, "Fristen");
    await pane.getByText("Noch keine Fristen eingetragen.").waitFor();
    await pane.getByLabel("Stand am").fill("1.4.2024");
    await press(pane, "Frist hinzufügen");
    await pane.getByLabel("Beteiligte", { exact: true }).selectOption("Ahaus");
    await pane.getByLabel("Tag", { exact: true }).fill("31.3");
    await pane.getByText("Das ist kein Tag.").waitFor();
    await pane.getByText("Erst berichtigen, was sich nicht lesen lässt.").waitFor();
    await pane.getByLabel("Tag", { exact: true }).fill("31.3.2024");
    await pane.getByText("31.03.2024 · versäumt · seit 1 Tag").waitFor();
    await pane.getByText("Die Frist war der 31.03.2024 und ist versäumt.").waitFor();
    await look(page, "fristen-offen");
    await press(pane, "Fertig");
    await press(pane, "Auf die Blätter schreiben");
    await pane.getByText("Neu: Fristen 2023 B2").waitFor();
    expect(await sheetNames(pane)).toContain("Fristen 2023 B2");
    await press(pane, "Nachweis, Ahaus auf dem Blatt zeigen");
    await look(page, "fristen");
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Mappe ist wieder wie vorher.").waitFor();
    expect(await sheetNames(pane)).not.toContain("Fristen 2023 B2");
    // What was typed is typed again, and can be let go of and had back.
    await pane.getByText("31.03.2024 · versäumt · seit 1 Tag").waitFor();
    await press(pane, "Verwerfen");
    await pane.getByText("Noch keine Fristen eingetragen.").waitFor();
    await press(pane, "Zurückholen");
    await pane.getByText("31.03.2024 · versäumt · seit 1 Tag").waitFor();
    await press(pane, "Verwerfen");
    await press(pane, "← Übersicht");
    await pane.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  },
  { isClosed: true },
);

longSheetTest(
  "staffing: posts are proposed, the effect is seen first, and the sheets show it",
  async (pane, { page }) => {
    await takeUp(pane, smallGrantYear);
    await create(pane, /anlegen$/);
    await openTask(pane, "Besetzung");
    await press(pane, "Eine Stelle je Beteiligte vorschlagen");
    await pane.getByRole("row", { name: "Frei (VZÄ-Monate) 24" }).waitFor();
    await press(pane, "Besetzung hinzufügen");
    await pane.getByLabel("Stelle", { exact: true }).selectOption("Ahaus 1");
    await pane.getByLabel("besetzte VZÄ").fill("1");
    await pane.getByLabel("ab", { exact: true }).fill("1.4.2023");
    await pane.getByRole("row", { name: "Frei (VZÄ-Monate) 15" }).waitFor();
    await pane.getByRole("row", { name: "Geld für freie Stellen 71.250,00 €" }).waitFor();
    await pane.getByText("Ob die 71.250,00 € entfallen, ist offen").waitFor();
    await look(page, "besetzung-entwurf");
    await press(pane, "Fertig");
    await press(pane, "Auf die Blätter schreiben");
    await pane
      .getByText("Neu: Stellenplan 2023 B2, Stellenbesetzung 2023 B2, Besetzung 2023 B2")
      .waitFor();
    expect(await sheetNames(pane)).toContain("Besetzung 2023 B2");
    await press(pane, "Ahaus 1, 01.04.2023 bis Ende der Stelle ändern");
    await look(page, "besetzung");
  },
  { isClosed: true },
);

longSheetTest(
  "posts given back: the effect on all adds up, and is accepted with a document as an amendment",
  async (pane, { page }) => {
    const { given } = courseCases().find(({ title }) => title.startsWith("Musterkreis"))!;
    await takeUp(pane, given);
    await create(pane, /anlegen$/);
    await openTask(pane, "Umverteilung");
    await press(pane, "Rückgabe hinzufügen");
    await pane.getByLabel("Beteiligte").selectOption("Neustadt");
    await pane.getByLabel("VZÄ", { exact: true }).fill("0,5");
    await pane.getByLabel("ab", { exact: true }).fill("1.2.2023");
    await pane.getByText("und niemand möchte sie").waitFor();
    await press(pane, "Fertig");
    await press(pane, "Interesse hinzufügen");
    await pane.getByLabel("Beteiligte").selectOption("Felddorf");
    await pane.getByLabel("Schlüssel, wenn nicht der eigene").fill("1");
    await press(pane, "Fertig");
    await pane.getByRole("row", { name: "Neustadt 1 → 0,5 VZÄ" }).waitFor();
    await pane.getByRole("row", { name: "Felddorf 0,5 → 1 VZÄ" }).waitFor();
    await pane.getByRole("row", { name: "Summe der Unterschiede, Geld 0,00 €" }).waitFor();
    await pane.getByLabel("Dokument, das es sagt").fill("Beschluss 12/23");
    await pane.getByLabel("Tag des Dokuments").fill("15.1.2023");
    await look(page, "umverteilung");
    await reopened(pane, "decision", "15.1.2023");
    await openTask(pane, "Umverteilung");
    await pane.getByText("Ihr Entwurf von vorhin.").waitFor();
    expect(await decisionIn(pane)).toEqual(["Beschluss 12/23", "15.1.2023"]);
    await press(pane, "Auf die Blätter schreiben");
    await pane.getByText(/Die Blätter sind geändert. Neu: .*Fassungen 2023 B2/).waitFor();
    await pane.getByText("Niemand gibt Stellen zurück.").waitFor();
    await openTask(pane, "Fassungen");
    await pane.getByText("Neustadt: Vereinbarte Stellen").waitFor();
    await openTask(pane, "Umverteilung");
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Mappe ist wieder wie vorher.").waitFor();
    await pane.getByRole("row", { name: "Neustadt 1 → 0,5 VZÄ" }).waitFor();
    expect(await decisionIn(pane)).toEqual(["Beschluss 12/23", "15.1.2023"]);
    await press(pane, "Verwerfen");
    await pane.getByText("Niemand gibt Stellen zurück.").waitFor();
  },
  { isClosed: true },
);

/** What is proven of each post, as somebody types it. */
const COSTS = {
  "Altstadt 1": "43.300,50",
  "Altstadt 2": "24000",
  "Neustadt 1": "49000",
  "Felddorf 1": "20000",
};

longSheetTest(
  "settlement: what is missing and open is asked, the effect is seen first, closed and taken back",
  async (pane, { page }) => {
    const settled = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!.given;
    const { posts, staffing, payments } = settled.course!;
    const course = { posts: posts!, staffing: staffing!, payments: payments! };
    await takeUp(pane, { ...settled, course });
    await create(pane, /anlegen$/);
    await openTask(pane, "Abrechnung");
    await pane.getByText("Altstadt 1 (Altstadt): fehlt").waitFor();
    await press(pane, "4 Zeilen dafür anlegen");
    for (const [post, cost] of Object.entries(COSTS)) {
      await press(pane, `${post} ändern`);
      await pane.getByLabel("förderfähige Kosten").fill(cost);
      await pane.getByLabel("Stand", { exact: true }).selectOption("CHECKED");
      await press(pane, "Fertig");
    }
    await pane.getByText("Jede Stelle hat einen geprüften Nachweis.").waitFor();
    await pane.getByText("Abschließen geht, sobald").waitFor();
    await look(page, "abrechnung-offen");
    await pane.getByLabel("Höchstbetrag", { exact: true }).selectOption("CONTRACT");
    await pane.getByLabel("Höchstbetrag: Fundstelle").fill("§ 4");
    await pane.getByLabel("Höchstbetrag gilt", { exact: true }).selectOption("BODY");
    await pane.getByLabel("Höchstbetrag gilt: Fundstelle").fill("§ 4");
    await pane.getByText(/^anerkannt 126\.000,00\s€, zahlt 16\.500,00\s€ zurück/).waitFor();
    await pane.getByLabel("Abgeschlossen am").fill("30.4.2024");
    await pane.getByLabel("Schriftstück", { exact: true }).fill("Schlussbescheid");
    await reopened(pane, "closing", "Schlussbescheid");
    await openTask(pane, "Abrechnung");
    expect(await pane.getByLabel("Abgeschlossen am").inputValue()).toBe("30.4.2024");
    await press(pane, "4 Beteiligte abschließen");
    await look(page, "abrechnung");
    await press(pane, "Auf die Blätter schreiben");
    await pane.getByText(/^Die Blätter sind geändert\. Neu: .*Abschlüsse 2023 B2/).waitFor();
    const names = await sheetNames(pane);
    expect(names).toEqual(expect.arrayContaining(["Nachweise 2023 B2", "Abrechnung 2023 B2"]));
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Mappe ist wieder wie vorher.").waitFor();
    expect(await sheetNames(pane)).not.toContain("Abrechnung 2023 B2");
    await pane.getByText("30.04.2024 · Schlussbescheid").first().waitFor();
  },
  { isClosed: true },
);

longSheetTest(
  "versions: what changed since a day, and a document whose effect is seen before it is written",
  async (pane, { page }) => {
    const { given } = courseCases().find(({ title }) => title.startsWith("Musterkreis"))!;
    await takeUp(pane, given);
    await create(pane, /anlegen$/);
    const before = await sheetNames(pane);
    await openTask(pane, "Fassungen");
    await press(pane, "Schriftstück hinzufügen");
    await pane.getByLabel("Schriftstück", { exact: true }).fill("3. Änderung");
    await pane.getByLabel("von", { exact: true }).selectOption("Musterkreis");
    await pane.getByLabel("an", { exact: true }).selectOption("Altstadt");
    await pane.getByLabel("Datum", { exact: true }).fill("15.6.2023");
    await pane.getByLabel("gilt ab", { exact: true }).fill("1.7.2023");
    await press(pane, "Fertig");
    await press(pane, "Änderung hinzufügen");
    await pane.getByText("Bitte das Schriftstück wählen").waitFor();
    await pane.getByLabel("Schriftstück, das es sagt").selectOption("3. Änderung");
    const from = pane.getByLabel("Die Änderung gilt ab");
    expect(await from.inputValue()).toBe("01.07.2023");
    await pane.getByLabel("Was sich ändert").selectOption("agreed");
    await pane.getByLabel("Beteiligte", { exact: true }).selectOption("Neustadt");
    await pane.getByText("bisher: 1", { exact: true }).waitFor();
    await pane.getByLabel("Neuer Wert").fill("1,5");
    await pane.getByText("57.000 € → 71.250 € (+14.250,00 €)").waitFor();
    await look(page, "fassungen-entwurf");
    await press(pane, "Auf die Blätter schreiben");
    await pane.getByText(/Die Blätter sind geändert. Neu: .*Synopse 2023 B2/).waitFor();
    await pane.getByText("14.06.2023").waitFor();
    await look(page, "fassungen");
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Mappe ist wieder wie vorher.").waitFor();
    expect(await sheetNames(pane)).toEqual(before);
  },
  { isClosed: true },
);
