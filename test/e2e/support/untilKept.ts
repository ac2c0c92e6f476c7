import type { FrameLocator } from "playwright-core";

/** Waits until the workbook's settings hold a draft, or none, that a pattern fits. */
export const untilKept = (pane: FrameLocator, pattern: string): Promise<void> =>
  pane.locator("html").evaluate(async (_, wanted) => {
    const kept = () => String(Office.context.document.settings.get("KIM.newGrantYear"));
    while (!new RegExp(wanted).test(kept())) await new Promise((go) => setTimeout(go, 50));
  }, pattern);
