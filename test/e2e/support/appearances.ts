import type { Frame, Page } from "playwright-core";
import { framePicture } from "./framePicture";
import { widerThanPage } from "./widerThanPage";

/** The pane beside the workbench. */
export const frameOf = (page: Page): Frame => page.frames().find((frame) => frame.parentFrame())!;

/** Widths of the pane, each in another appearance; the last one is the usual. */
const APPEARANCES = [
  ["350-dunkel", "Dunkel", null],
  ["320-kontrast", "Hell", "active"],
  ["320-hell", "Hell", null],
] as const;

/**
 * Looks at the pane in each appearance, or in the last few of them: nothing is wider than the page,
 * and what the test looks for besides; keeps a picture.
 */
export async function inEachAppearance(
  page: Page,
  picture: string,
  look: (frame: Frame) => Promise<void>,
  count: number = APPEARANCES.length,
): Promise<void> {
  const frame = frameOf(page);
  for (const [name, theme, forcedColors] of APPEARANCES.slice(-count)) {
    await page.getByRole("radio", { name: name.slice(0, 3) }).check();
    await page.getByRole("radio", { name: theme }).check();
    await page.emulateMedia({ forcedColors });
    expect(await widerThanPage(frame)).toEqual([]);
    await look(frame);
    await framePicture(page, frame, `${picture}-${name}`);
  }
}
