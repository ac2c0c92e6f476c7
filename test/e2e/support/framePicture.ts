import { join } from "node:path";
import type { Frame, Page } from "playwright-core";

/** Folder for pictures, as in picture.ts. */
const FOLDER = process.env.KIM_PICTURES;

/** Keeps the add-in's frame in the workbench under that name, as high as its content. */
export async function framePicture(page: Page, frame: Frame, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  const size = page.viewportSize()!;
  const hidden = await frame.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return document.documentElement.scrollHeight - document.documentElement.clientHeight;
  });
  await page.setViewportSize({ ...size, height: size.height + hidden });
  const element = await frame.frameElement();
  await element.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  await page.setViewportSize(size);
}
