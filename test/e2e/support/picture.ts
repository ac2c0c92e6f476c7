import { join } from "node:path";
import type { Page } from "playwright-core";

/** Folder for pictures, `KIM_PICTURES=docs/bilder`; without it none are taken. */
const FOLDER = process.env.KIM_PICTURES;

/** The page as it is, as high as its content. */
export async function photograph(page: Page): Promise<string | undefined> {
  if (FOLDER === undefined) return undefined;
  const size = page.viewportSize()!;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height });
  const picture = await page.screenshot({ animations: "disabled" });
  await page.setViewportSize(size);
  return picture.toString("base64");
}

/** Puts photographs side by side into one picture of that name. */
export async function picture(
  page: Page,
  name: string,
  photographs: readonly (string | undefined)[],
): Promise<void> {
  if (FOLDER === undefined) return;
  const frame = await page.context().newPage();
  await frame.setViewportSize({ width: 4000, height: 100 });
  const images = photographs.map((data) => `<img src="data:image/png;base64,${data!}">`);
  const style = "display:inline-flex;align-items:start;gap:16px;padding:16px;background:#888";
  await frame.setContent(`<div style="${style}">${images.join("")}</div>`);
  await frame.locator("div").screenshot({ path: join(FOLDER, `${name}.png`) });
  await frame.close();
}
