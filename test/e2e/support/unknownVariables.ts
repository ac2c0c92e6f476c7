import type { Page } from "playwright-core";

/** What the styles of a page take from the theme, and the theme does not have. */
export const unknownVariables = (page: Pick<Page, "evaluate">): Promise<string[]> =>
  page.evaluate(() => {
    const theme = getComputedStyle(document.querySelector(".fui-FluentProvider")!);
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const named = rules.flatMap(
      ({ cssText }) => cssText.match(/(?<=var\()--[a-z]\w*(?=\))/gi) ?? [],
    );
    if (named.length === 0) throw new Error("no style takes anything from the theme");
    return [...new Set(named)].filter((name) => theme.getPropertyValue(name) === "");
  });
