import type { FrameLocator, Page } from "playwright-core";
import type { ExcelHost } from "../../../src/workbench/host/excelHost";

/** Presses the ribbon's button for the check, which the workbench does not show, and begins it. */
export async function checkInstallation(pane: FrameLocator, page: Page): Promise<void> {
  await page.evaluate(() => {
    const { excelHost } = window as unknown as { excelHost: ExcelHost };
    excelHost.environment.actions.get("checkInstallation")!({ completed: () => undefined });
  });
  await pane.getByRole("button", { name: "Prüfung beginnen" }).click();
}
