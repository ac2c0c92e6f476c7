import type { FrameLocator } from "playwright-core";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { axeViolations } from "./support/axeViolations";
import { checkInstallation } from "./support/checkInstallation";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const { given } = grantYearCases().find(({ id }) => id === "kreis-warendorf-2021-modul-2")!;

/** Writes down everything that the pane says from now on; the answer reads it. */
async function listen(pane: FrameLocator): Promise<() => Promise<string>> {
  const main = pane.locator("main");
  await main.evaluate((element) => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const note = () => {
      for (const part of element.querySelectorAll("[role=status], article, [role=alert]"))
        seen.add(part.textContent);
    };
    new MutationObserver(note).observe(element, {
      ...{ childList: true, subtree: true, characterData: true },
    });
  });
  return () =>
    main.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].join("\n"));
}

longSheetTest(
  "where Excel answers late, a correct sheet is never called wrong",
  async (pane, open) => {
    await takeUp(pane, given);
    await pane.getByText(/Excels eigenes Rückgängig \(Strg\+Z\)/).waitFor();
    const heard = await listen(pane);
    await create(pane, /anlegen$/);
    expect(await heard()).toContain("Excel rechnet noch.");

    await press(pane, "Übersicht");
    const card = pane.getByRole("article");
    await card.waitFor();
    const before = card.getByRole("row", { name: "Landesmittel verplant 385.000 €" });
    await before.waitFor();
    await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.getItem("Pauschale_2021_B2").getRange().values = [[60000]];
        await context.sync();
      }),
    );
    await before.waitFor({ state: "detached" });
    await card.getByText("Excel rechnet noch.").waitFor({ state: "detached" });
    expect(await heard()).not.toMatch(/weichen ab|Auf dem Blatt steht/);

    await pane.getByRole("button", { name: "Mappe prüfen" }).click();
    await pane.getByText(/^Geprüft: 1 Förderjahr und alle Zellen/).waitFor();
    await pane.getByText("Excel rechnet noch.").waitFor({ state: "detached" });
    // All findings are those of the notice; in the cells nothing is wrong.
    expect(await pane.getByText(/überschrieben|#NAME\?|Ergebnis hat keinen Platz/).count()).toBe(0);

    // Here, beside a sheet of KIM, everything that it depends on is in order.
    await checkInstallation(pane, open.page);
    await pane.getByText("Alle 24 Punkte sind in Ordnung.").waitFor({ timeout: 60_000 });
    expect(await pane.getByLabel("Bericht").inputValue()).toContain("In Ordnung: Aufräumen");
    await pane.getByRole("button", { name: "Bericht kopieren" }).click();
    await pane.getByText("Der Bericht ist kopiert.").waitFor();
    const copied = await open.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await pane.getByLabel("Bericht").inputValue());
    await pane.getByText("Was in Ordnung ist").click();
    expect(await axeViolations(pane)).toEqual([]);
  },
  { isClosed: true },
);
