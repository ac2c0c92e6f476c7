import { source } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with the page as it stands, one line per kind of fault. */
export function axeViolations(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  return page.evaluate(`(() => {
    ${source};
    return axe.run({ exclude: ${JSON.stringify(exclude)} }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes[0].html));
  })()`);
}
