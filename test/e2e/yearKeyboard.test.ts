import { inLongRun } from "../support/runs";
import { courseCases } from "../workbook/courseCases";
import { tabThrough, tabTo } from "./support/keyboard";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";

const PAGES = [
  ...["Fassungen", "Besetzung", "Umverteilung", "Zahlungen", "Rückmeldung", "Fristen"],
  "Abrechnung",
];

inLongRun(() => {
  const sheetTest = sheetTests();
  sheetTest(
    "each page of the year is reached, gone through and left with the keyboard alone",
    async (pane, { page }) => {
      const { given } = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!;
      await takeUp(pane, given);
      await create(pane, /anlegen$/);
      await page.getByRole("radio", { name: "320" }).check();
      const frame = page.frames().find((each) => each.parentFrame())!;
      await pane.getByRole("button", { name: "Übersicht", exact: true }).focus();
      await page.keyboard.press("Enter");
      for (const name of PAGES) {
        await pane.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
        await pane.getByRole("button", { name, exact: true }).waitFor();
        await tabTo(page, frame, new RegExp(`^${name}$`));
        await page.keyboard.press("Enter");
        await pane.getByRole("heading", { level: 1, name }).waitFor();
        await pane.getByRole("button", { name: "Übersicht", exact: true }).focus();
        expect([name, await tabThrough(page, frame)]).toEqual([name, { missed: [], unseen: [] }]);
        await pane.getByRole("button", { name: "Übersicht", exact: true }).focus();
        await tabTo(page, frame, /^← Übersicht$/);
        await page.keyboard.press("Enter");
      }
    },
    { isClosed: true },
  );
});
