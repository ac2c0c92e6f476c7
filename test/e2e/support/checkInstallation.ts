import type { FrameLocator, Page } from "playwright-core";
import type { Command } from "../../../src/commands/commands";
import type { ExcelHost } from "../../../src/workbench/host/excelHost";

/** Presses a button of the ribbon or of a cell's menu, which the workbench does not show. */
export const pressCommand = (page: Page, command: Command): Promise<void> =>
  page.evaluate((name) => {
    const { excelHost } = window as unknown as { excelHost: ExcelHost };
    excelHost.environment.actions.get(name)!({ completed: () => undefined });
  }, command);

/** Presses the ribbon's button for the check and begins it. */
export async function checkInstallation(pane: FrameLocator, page: Page): Promise<void> {
  await pressCommand(page, "checkInstallation");
  await pane.getByRole("button", { name: "Prüfung beginnen" }).click();
}
