import type { Page } from "playwright-core";

/** What the keyboard reaches and the footer covers even so (WCAG 2.4.11), as its label or words. */
export const behindFooter = (page: Pick<Page, "evaluate">): Promise<string[]> =>
  page.evaluate(() => {
    const before = [document.activeElement, window.scrollY] as const;
    const footer = [...document.querySelectorAll<HTMLElement>("#root *")].find(
      (element) => getComputedStyle(element).position === "sticky",
    );
    const all = document.querySelectorAll<HTMLElement>("input, select, textarea, button, summary");
    const covered = [...all].filter((element) => {
      if (!footer || footer.contains(element) || !element.checkVisibility()) return false;
      element.focus();
      const [own, its] = [element.getBoundingClientRect(), footer.getBoundingClientRect()];
      return document.activeElement === element && own.bottom > its.top && own.top < its.bottom;
    });
    (before[0] as HTMLElement | null)?.focus();
    window.scrollTo(0, before[1]);
    return covered.map((element) => element.outerHTML.slice(0, 120));
  });

/** Headings that leave out a level, in the order of the page. */
export const skippedHeadings = (page: Pick<Page, "evaluate">): Promise<string[]> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4")].filter((heading) =>
      heading.checkVisibility(),
    );
    const levelOf = ({ tagName }: HTMLElement): number => Number(tagName.slice(1));
    return shown
      .filter((heading, at) => levelOf(heading) > (at === 0 ? 0 : levelOf(shown[at - 1]!)) + 1)
      .map(({ textContent }) => textContent);
  });
