import type { Page } from "playwright-core";

/**
 * The elements that stick out of the page or hide a part of their own text; not what only a screen
 * reader reads, and not inputs, which scroll.
 */
export const widerThanPage = (page: Pick<Page, "evaluate">): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#root *")]
      .filter((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return false;
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1 || element.matches("input, select, textarea")) return false;
        const sticksOut = left < 0 || right > document.documentElement.clientWidth;
        const isCut =
          getComputedStyle(element).overflowX !== "visible" &&
          element.scrollWidth > element.clientWidth;
        return sticksOut || isCut;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
