import type { Page } from "playwright-core";

/**
 * The labels of inputs, headings and tabs that do not stand in one line. What stands beside them in
 * another size may begin a little lower; what a checkbox says and the names of
 * bodies may be long.
 */
export const inTwoLines = (page: Pick<Page, "evaluate">): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("label, h1, h2, nav button")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element as HTMLLabelElement).control?.matches("[type=checkbox]"))
      .filter((element) => {
        const words = document.createRange();
        words.selectNodeContents(element);
        const lines = [...words.getClientRects()].filter(({ width }) => width > 1);
        const tops = lines.map(({ top }) => top);
        return Math.max(...tops) - Math.min(...tops) > 14;
      })
      .map(({ textContent }) => textContent),
  );
