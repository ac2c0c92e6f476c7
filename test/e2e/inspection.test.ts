import type { FrameLocator } from "playwright-core";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { inEachAppearance } from "./support/appearances";
import { enterCells } from "./support/enterCells";
import { axeViolations } from "./support/axeViolations";
import { pressCommand } from "./support/checkInstallation";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

const selected = (pane: FrameLocator): Promise<string> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

longSheetTest(
  "from the ribbon: what is wrong, a jump to it, a remedy with its preview, and the way back",
  async (pane, { page }) => {
    await takeUp(pane, unna);
    await create(pane, /anlegen$/);
    await enterCells(pane, "Tabelle1", { A1: 39, A2: 35, A3: 14, C1: "=KIM.SHARE(50000,A1:A2)" });
    await enterCells(pane, "Rechnung 2021 B2", { O6: 99 });
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
    await inEachAppearance(page, "pruefen", async (frame) =>
      expect(await axeViolations(frame)).toEqual([]),
    );
    await press(pane, "Bereich verlängern");
    await short.waitFor({ state: "detached" });
    await press(pane, "Formel einsetzen");
    await lost.waitFor({ state: "detached" });
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Zellen stehen wieder da wie vorher.").waitFor();
    await lost.waitFor();
    await enterCells(pane, "Tabelle1", { E1: "=KIM.SHARE(100,A1:A3)", E3: "geprüft" });
    await pane
      .getByRole("button", { name: /^Tabelle1!E1, Das Ergebnis hat keinen Platz/ })
      .waitFor();
    await press(pane, "Zu E3");
    await expect(selected(pane)).resolves.toBe("Tabelle1!E3");
  },
  { isClosed: true },
);
