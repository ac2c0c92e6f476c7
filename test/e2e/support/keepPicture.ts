import { join } from "node:path";
import type { Page } from "playwright-core";

/** Folder for pictures, `KIM_PICTURES=docs/bilder`; without it none are taken. */
const FOLDER = process.env.KIM_PICTURES;

/** Keeps the page under that name, as high as its content or as it is in sight. */
export async function keepPicture(page: Page, name: string, isWhole = true): Promise<void> {
  if (FOLDER === undefined) return;
  const size = page.viewportSize()!;
  if (isWhole) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height });
  }
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  await page.setViewportSize(size);
}
