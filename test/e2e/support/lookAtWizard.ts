import type { Page } from "playwright-core";
import { axeViolations } from "./axeViolations";
import { behindFooter, skippedHeadings } from "./behindFooter";
import { inTwoLines } from "./inTwoLines";
import { unknownVariables } from "./unknownVariables";
import { widerThanPage } from "./widerThanPage";

/**
 * Nothing is cut off, in two lines or behind the footer, headings are in order, no style asks for
 * what the theme does not have, and axe finds no fault.
 */
export async function inspect(page: Page): Promise<void> {
  expect(await widerThanPage(page)).toEqual([]);
  expect(await inTwoLines(page)).toEqual([]);
  expect(await behindFooter(page)).toEqual([]);
  expect(await skippedHeadings(page)).toEqual([]);
  expect(await unknownVariables(page)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
}

/** What has the focus, by its label or its own words. */
export const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    return focused?.labels?.[0]?.textContent ?? focused?.textContent;
  });

/** A figure and its unit are kept together by a space of their own. */
export const plain = (text: string | null) => text?.replaceAll("\u00a0", " ");

/** A sum of the last page. */
export async function total(page: Page, name: string) {
  const row = page.getByRole("row", { name: new RegExp(`^${name} `) });
  return plain(await row.getByRole("cell").textContent());
}
