import { source } from "axe-core";
import type { Frame, FrameLocator, Page } from "playwright-core";

/** What axe finds wrong with a page or a frame as it stands, one line per kind of fault. */
export function axeViolations(
  page: Page | Frame | FrameLocator,
  exclude: readonly string[] = [],
): Promise<string[]> {
  return page.locator("html").evaluate(`(() => {
    ${source};
    return axe.run({ exclude: ${JSON.stringify(exclude)} }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes[0].html));
  })()`);
}
