import type { Frame, FrameLocator, Page } from "playwright-core";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { axeViolations } from "./support/axeViolations";
import { pressCommand } from "./support/checkInstallation";
import { framePicture } from "./support/framePicture";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { widerThanPage } from "./support/widerThanPage";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

const frameOf = (page: Page): Frame => page.frames().find((frame) => frame.parentFrame())!;

const enter = (
  pane: FrameLocator,
  sheetName: string,
  cells: Readonly<Record<string, unknown>>,
): Promise<void> =>
  pane.locator("html").evaluate(
    (_, [name, contents]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const [address, content] of Object.entries(contents))
          sheet.getRange(address).formulas = [[content]];
        await context.sync();
      }),
    [sheetName, cells] as const,
  );

const selected = (pane: FrameLocator): Promise<string> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

/** Widths of the pane, with the appearances of the other pages. */
const APPEARANCES = [
  ["350-dunkel", "Dunkel", null],
  ["320-kontrast", "Hell", "active"],
  ["320-hell", "Hell", null],
] as const;

longSheetTest(
  "from the ribbon: what is wrong, a jump to it, a remedy with its preview, and the way back",
  async (pane, { page }) => {
    await takeUp(pane, unna);
    await create(pane, /anlegen$/);
    await enter(pane, "Tabelle1", { A1: 39, A2: 35, A3: 14, C1: "=KIM.SHARE(50000,A1:A2)" });
    await enter(pane, "Rechnung 2021 B2", { O6: 99 });
    await pressCommand(page, "checkWorkbook");
    await pane.getByRole("heading", { level: 1, name: "Mappe prüfen" }).waitFor();
    const lost = pane.getByRole("button", { name: /^Rechnung 2021 B2!O6, Hier fehlt eine Formel/ });
    await lost.waitFor();
    const short = pane.getByRole("button", { name: /^Tabelle1!C1, Die Formel nennt A1:A2/ });
    await short.waitFor();
    await short.click();
    expect(await selected(pane)).toBe("Tabelle1!C1");
    await pane.getByText("Was geändert wird").last().click();
    await pane
      .getByText("Tabelle1!C1: =KIM.SHARE(50000,A1:A2) → =KIM.SHARE(50000,A1:A3)")
      .waitFor();
    for (const [name, theme, forcedColors] of APPEARANCES) {
      await page.getByRole("radio", { name: name.slice(0, 3) }).check();
      await page.getByRole("radio", { name: theme }).check();
      await page.emulateMedia({ forcedColors });
      expect(await widerThanPage(frameOf(page))).toEqual([]);
      expect(await axeViolations(frameOf(page))).toEqual([]);
      await framePicture(page, frameOf(page), `pruefen-${name}`);
    }
    await press(pane, "Bereich verlängern");
    await short.waitFor({ state: "detached" });
    await press(pane, "Formel einsetzen");
    await lost.waitFor({ state: "detached" });
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Zellen stehen wieder da wie vorher.").waitFor();
    await lost.waitFor();
  },
  { isClosed: true },
);
