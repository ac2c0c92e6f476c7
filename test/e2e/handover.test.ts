import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { frameOf } from "./support/appearances";
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

longSheetTest(
  "from the card it is three clicks to a workbook for one town; without Excel a download",
  async (pane, { page }) => {
    await takeUp(pane, unna);
    await create(pane, /anlegen$/);
    await press(pane, "Übersicht");
    await pane.getByText("Weitergeben und drucken").click();
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
    await press(pane, "Prüfblatt in diese Mappe legen");
    await pane.getByText("Das Blatt „Prüfblatt Kamen“ liegt hinter den anderen.").waitFor();
    const title = await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return String(cell.values[0]![0]);
      }),
    );
    expect(title).toBe("KIM 2021, Baustein 2 – Prüfblatt Kamen: 64.166,67 €");

    await pane.getByText("Ausdrucke zum Unterschreiben").click();
    await pane.getByLabel("Ausdruck").selectOption("Vakanzbericht");
    await pane.getByText("Dafür braucht es Stellen und ihre Besetzung").waitFor();
    await pane.getByLabel("Ausdruck").selectOption("Anlage zum Vertrag");
    await pane.getByLabel("Beteiligte", { exact: true }).selectOption("Bergkamen");
    for (const width of ["350", "320"]) {
      await page.getByRole("radio", { name: width }).check();
      expect(await widerThanPage(frameOf(page))).toEqual([]);
      expect(await axeViolations(frameOf(page))).toEqual([]);
    }
    await framePicture(page, frameOf(page), "ausdrucke-320-hell");
    const [annex] = await Promise.all([
      page.waitForEvent("download"),
      press(pane, "Als neue Mappe öffnen"),
    ]);
    expect(annex.suggestedFilename()).toBe("Anlage Bergkamen.xlsx");
    const printed = readWorkbook(readFileSync(await annex.path())).workbook.sheets[0]!;
    const amounts = printed.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(amounts).toEqual(expect.arrayContaining([64166.67, 32083.33, 160416.67]));

    await pane.getByText("Gewählte Blätter weitergeben").click();
    await pane.getByLabel("Empfänger").selectOption("Kamen");
    await pane.getByText(/^Beteiligte 2021 B2: Eingaben, die auch andere betreffen/).waitFor();
    await pane
      .getByText(/^nennt auch: .*Bönen/)
      .first()
      .waitFor();
    await press(pane, "Neue Mappe mit 0 Blättern öffnen");
    await pane.getByText("Bitte mindestens ein Blatt wählen.").waitFor();
    for (const name of ["Stellen 2021 B2", "Zahlungen 2021 B2"])
      await pane.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
    await pane.getByText(/^Stellen 2021 B2: Das Diagramm kommt nur mit, wenn auch/).waitFor();
    for (const width of ["350", "320"]) {
      await page.getByRole("radio", { name: width }).check();
      expect(await widerThanPage(frameOf(page))).toEqual([]);
      expect(await axeViolations(frameOf(page))).toEqual([]);
    }
    await framePicture(page, frameOf(page), "blaetter-weitergeben-320-hell");
    const [sheets] = await Promise.all([
      page.waitForEvent("download"),
      press(pane, "Neue Mappe mit 2 Blättern öffnen"),
    ]);
    expect(sheets.suggestedFilename()).toBe("KIM 2021 B2 Auszug.xlsx");
    const handed = readWorkbook(readFileSync(await sheets.path()));
    expect(handed.lost).toEqual([]);
    expect(handed.workbook.sheets.map(({ name }) => name)).toEqual([
      "Stellen 2021 B2",
      "Zahlungen 2021 B2",
    ]);
    const cells = handed.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.map(({ value }) => value)).toContain(9166.67);
    expect(cells.filter(({ value }) => typeof value === "object")).toEqual([]);
    expect(cells.filter(({ formula }) => formula?.text.includes("KIM"))).toEqual([]);
  },
  { isClosed: true },
);
