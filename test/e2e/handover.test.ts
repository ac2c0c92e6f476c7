import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { axeViolations } from "./support/axeViolations";
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

longSheetTest(
  "from the card it is three clicks to a workbook for one town; without Excel a download",
  async (pane, { page }) => {
    await takeUp(pane, unna);
    await create(pane, /anlegen$/);
    await press(pane, "Übersicht");
    await pane.getByText("Mein Anteil weitergeben").click();
    await pane.getByLabel("Für").selectOption("Kamen");
    for (const width of ["350", "320"]) {
      await page.getByRole("radio", { name: width }).check();
      expect(await widerThanPage(frameOf(page))).toEqual([]);
      expect(await axeViolations(frameOf(page))).toEqual([]);
    }
    await framePicture(page, frameOf(page), "weitergeben-320-hell");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(pane, "Neue Mappe öffnen"),
    ]);
    await pane.getByText("Die Mappe liegt als „Kamen 2021 B2.xlsx“ unter den Downloads.").waitFor();
    expect(download.suggestedFilename()).toBe("Kamen 2021 B2.xlsx");
    const { workbook, lost } = readWorkbook(readFileSync(await download.path()));
    expect(lost).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Kamen 2021 B2"]);
    const values = workbook.sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values).toContain(64166.67);
    expect(workbook.addIn).toBeUndefined();
  },
  { isClosed: true },
);
