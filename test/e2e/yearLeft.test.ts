import type { FrameLocator } from "playwright-core";
import { longOnly } from "../support/runs";
import { smallGrantYear } from "../workbook/smallGrantYear";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";
import { click, enter, openTask, put, putAll, see, undo, write } from "./support/yearPages";

const longSheetTest = longOnly(sheetTests());

const later = { ...smallGrantYear, year: 2024, start: "2024-01-01", end: "2024-12-31" };
const thisYear = {
  ...later,
  notices: [{ ...later.notices[0]!, date: "2024-02-15", start: later.start, end: later.end }],
  instalments: later.instalments.map((each) => ({
    ...each,
    date: each.date!.replace("2023", "2024"),
  })),
};

const reload = (pane: FrameLocator): Promise<void> =>
  pane.locator("html").evaluate(() => location.reload());

/** Lines of the year's payments as they stand on their sheet. */
const ledgerOf = (pane: FrameLocator): Promise<unknown[][]> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Zahlungsbuch_2023_B2");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values.map((row: unknown[]) => row.slice(0, 6));
    }),
  );

longSheetTest(
  "what was typed stays with its grant year, outlives the pane, and follows the sheets",
  async (pane) => {
    for (const grantYear of [smallGrantYear, thisYear]) {
      await takeUp(pane, grantYear);
      await create(pane, /anlegen$/);
      // The wizard takes up a draft when it is opened first.
      await reload(pane);
    }
    await openTask(pane, "Zahlungen", "KIM 2023");
    await enter(pane, "Zahlung hinzufügen", { an: "Kreis Borken", gezahlt: "57.000" });
    await openTask(pane, "Zahlungen", "KIM 2024");
    await see(pane, "Noch keine Zahlungen eingetragen.");
    await openTask(pane, "Zahlungen", "KIM 2023");
    await see(pane, /Land → Kreis Borken/);

    // The focus is where the next letter goes, and on what became of it.
    const focused = () =>
      pane.locator("html").evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent ?? element?.textContent;
      });
    await click(pane, "Zahlung hinzufügen");
    expect(await focused()).toBe("von");
    await click(pane, "Zeile entfernen");
    expect(await focused()).toBe("Zahlung hinzufügen");
    await write(pane);
    expect(await focused()).toMatch(/^Die Blätter sind geändert/);

    await click(pane, "Zahlung hinzufügen");
    await putAll(pane, { von: "Kreis Borken", an: "Ahaus", gezahlt: "1.000" });
    await put(pane, "gezahlt am", "31.2.2023");
    await see(pane, "Das ist kein Tag.");
    // Longer than the page waits before it keeps what was typed.
    await pane.locator("html").evaluate(async () => {
      const { settings } = Office.context.document;
      while (
        !JSON.stringify(settings.get("KIM.typed.payments.2023_B2.de") ?? "").includes("31.2.2023")
      )
        await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await reload(pane);
    await openTask(pane, "Zahlungen", "KIM 2023");
    await see(pane, "Ihr Entwurf von vorhin.");
    await see(pane, "Erst berichtigen, was sich nicht lesen lässt.");
    await click(pane, "Kreis Borken → Ahaus ändern");
    await put(pane, "gezahlt am", "31.3.2023");
    await click(pane, "Fertig");

    // Meanwhile somebody corrects on the sheet what was received.
    await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Zahlungsbuch_2023_B2");
        table.getDataBodyRange().getCell(0, 5).values = [[58_000]];
        await context.sync();
      }),
    );
    await see(pane, /58\.000,00\s€/);
    await write(pane);
    const [received, passedOn] = await ledgerOf(pane);
    expect([received![5], passedOn![5]]).toEqual([58_000, 1000]);
    await undo(pane);
    expect((await ledgerOf(pane)).length).toBe(1);

    // What is typed while Excel writes is not taken for written.
    await pane.locator("html").evaluate(() => {
      for (const name of ["Auf die Blätter schreiben", "Zahlung hinzufügen"])
        [...document.querySelectorAll("button")]
          .find((each) => each.textContent === name && each.checkVisibility())!
          .click();
    });
    await pane.getByRole("button", { name: "Letztes Schreiben rückgängig machen" }).waitFor();
    await putAll(pane, { von: "Kreis Borken", an: "Ahaus", gezahlt: "2.000" });
    await click(pane, "Fertig");
    await see(pane, /2\.000,00\s€/);
    expect((await ledgerOf(pane)).map((row) => row[5])).toEqual([58_000, 1000]);
    await write(pane);
    expect((await ledgerOf(pane)).map((row) => row[5])).toEqual([58_000, 1000, 2000]);
    await press(pane, "Übersicht");
  },
  { isClosed: true },
);
