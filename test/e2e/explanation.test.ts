import type { FrameLocator } from "playwright-core";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { frameOf, inEachAppearance } from "./support/appearances";
import { enterCells } from "./support/enterCells";
import { axeViolations, violationsAndSmallTargets } from "./support/axeViolations";
import { pressCommand } from "./support/checkInstallation";
import { framePicture } from "./support/framePicture";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

/** Selects cells as a user does. */
const select = (pane: FrameLocator, sheetName: string, address: string): Promise<void> =>
  pane.locator("html").evaluate(
    (_, [name, cells]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(cells).select();
        await context.sync();
      }),
    [sheetName, address] as const,
  );
const explained = (pane: FrameLocator, address: string) =>
  pane.getByText(address, { exact: true }).first().waitFor();
const linksIn = (pane: FrameLocator) => pane.getByRole("listitem").getByRole("button");

/** Of what leads elsewhere, against the system's colour of links. */
const looksOf = (pane: FrameLocator) =>
  linksIn(pane)
    .first()
    .evaluate((link) => {
      const { color, textDecorationLine: line } = getComputedStyle(link);
      link.insertAdjacentHTML("afterend", '<i style="color: LinkText">i</i>');
      const sample = link.nextElementSibling!;
      const isLink = color === getComputedStyle(sample).color;
      sample.remove();
      return { line, isLink };
    });

sheetTest(
  "from a figure of the first sheet to its source it is two clicks, and back as many",
  async (pane, { page }) => {
    await takeUp(pane, unna);
    await create(pane, /anlegen$/);
    await pressCommand(page, "findFunction");
    await pane.getByRole("heading", { level: 1, name: "Funktionen" }).waitFor();
    // As from the cell's menu.
    await pressCommand(page, "explainCell");
    await select(pane, "KIM 2021 B2", "H12");
    await explained(pane, "'KIM 2021 B2'!H12");
    const help = pane.getByRole("link", { name: "Hilfe" });
    expect(await help.getAttribute("href")).toBe("hilfe.html#explanation");
    await pane.getByText("gehört zur Gruppe „Nordkreis“").waitFor();
    // The first click: where the figure is calculated, with the source of each input.
    await linksIn(pane).last().click();
    await explained(pane, "'Rechnung 2021 B2'!O6");
    await pane.getByText("3,0 VZÄ × 55.000 € × 14 ÷ 12").waitFor();
    await pane.getByText(/^Quelle: belegt: Kreis Unna, Drucksache 156\/21/).waitFor();
    // The second: the input itself.
    await linksIn(pane).filter({ hasText: "Pauschale" }).click();
    await explained(pane, "'Bescheid 2021 B2'!B11");
    await pane.getByText("Eingabe, keine Formel.").waitFor();
    await press(pane, "Zurück");
    await explained(pane, "'Rechnung 2021 B2'!O6");
    await press(pane, "Zurück");
    await explained(pane, "'KIM 2021 B2'!H12");
    expect(await pane.getByRole("button", { name: "Zurück" }).count()).toBe(0);
    await select(pane, "Rechnung 2021 B2", "O6");
    await explained(pane, "'Rechnung 2021 B2'!O6");
    await inEachAppearance(page, "rechenweg", async (frame) => {
      const inForcedColors = await frame.evaluate(() => {
        // Colours fade over.
        const faded = Promise.all(document.getAnimations().map((each) => each.finished));
        return faded.then(() => matchMedia("(forced-colors: active)").matches);
      });
      if (inForcedColors) expect(await looksOf(pane)).toEqual({ line: "underline", isLink: true });
      expect(await violationsAndSmallTargets(frame)).toEqual([]);
    });
  },
  { isClosed: true },
);

longSheetTest(
  "a pinned cell stays, and follows what is changed; without the pin the selection counts",
  async (pane) => {
    await enterCells(pane, "Tabelle1", { C3: 2, C4: "=KIM.FORWARD(C3,100)" });
    await select(pane, "Tabelle1", "C4");
    await pane.getByText("2,0 VZÄ × 100 €").waitFor();
    await press(pane, "Anheften");
    await select(pane, "Tabelle1", "C3");
    await enterCells(pane, "Tabelle1", { C3: 3 });
    await pane.getByText("3,0 VZÄ × 100 €").waitFor();
    await explained(pane, "Tabelle1!C4");
    await press(pane, "Anheften");
    await explained(pane, "Tabelle1!C3");
  },
  { continues: true },
);

longSheetTest(
  "a tie stands out, an error says its message, and what is said can be copied",
  async (pane, { page }) => {
    await enterCells(pane, "Tabelle1", { E3: 0.01, F3: 1, F4: 1, G3: "=KIM.SHARE(E3,F3:F4)" });
    await select(pane, "Tabelle1", "G4");
    await pane.getByText("Gleichstand", { exact: true }).waitFor();
    expect(await axeViolations(frameOf(page))).toEqual([]);
    await framePicture(page, frameOf(page), "rechenweg-gleichstand");
    await press(pane, "Kopieren");
    await pane.getByText("Der Rechenweg liegt in der Zwischenablage.").waitFor();
    await enterCells(pane, "Tabelle1", { F3: "k. A." });
    await select(pane, "Tabelle1", "G3");
    await pane.getByText(/„k\. A\.“ ist keine Zahl/).waitFor();
    await framePicture(page, frameOf(page), "rechenweg-fehler");
  },
  { continues: true },
);
