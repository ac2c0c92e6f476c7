import type { FrameLocator } from "playwright-core";
import { inEachAppearance } from "./support/appearances";
import { axeViolations } from "./support/axeViolations";
import { pressCommand } from "./support/checkInstallation";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
/** Amounts rounded to whole euro by hand, and something beside them. */
const LIST = [
  ["Mittel", 50000, "", ""],
  ["Kommune", "Einwohner", "Betrag", "Vermerk"],
  ["Kamen", 43000, 8431, ""],
  ["Bergkamen", 49000, 9608, "geprüft"],
  ["Lünen", 86000, 16863, ""],
  ["Kreisstadt Unna", 77000, 15089, ""],
];

const enter = (pane: FrameLocator): Promise<void> =>
  pane.locator("html").evaluate(
    (_, rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Tabelle1");
        sheet.getRange("A1:D6").values = rows;
        sheet.getRange("C4").select();
        await context.sync();
      }),
    LIST,
  );

const shown = (pane: FrameLocator, address: string): Promise<unknown[][]> =>
  pane.locator("html").evaluate(
    (_, cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Tabelle1").getRange(cells);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );

longSheetTest(
  "a column rounded by hand: which way, what differs, the formula in the next free column, and back",
  async (pane, { page }) => {
    await enter(pane);
    await pressCommand(page, "checkWorkbook");
    await press(pane, "Markierte Spalte ansehen");
    await pane.getByText("„Betrag“, C3:C6: 4 Werte").waitFor();
    // Nothing is guessed: before the choice there is no formula to insert.
    expect(await pane.getByRole("button", { name: /einfügen$/ }).count()).toBe(0);
    await pane
      .getByLabel("Wie ist gerechnet?")
      .selectOption({ label: "50.000 (B1) nach „Einwohner“, auf den Cent" });
    await pane.getByText("Ihre Spalte ergibt 49.991 statt 50.000: Es fehlen 9.").waitFor();
    await pane.getByText("In Spalte D daneben ist kein Platz; frei ist Spalte E.").waitFor();
    await inEachAppearance(page, "handspalte", async (frame) =>
      expect(await axeViolations(frame)).toEqual([]),
    );
    const before = await shown(pane, "A1:D6");
    await press(pane, "Formel in Spalte E einfügen");
    await pane.getByText("Die Formel steht in E3. Ihre Spalte ist unverändert.").waitFor();
    expect(await shown(pane, "A1:D6")).toEqual(before);
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Formel ist wieder weg.").waitFor();
    expect(await shown(pane, "E3:E6")).toEqual([[""], [""], [""], [""]]);
  },
  { isClosed: true },
);
