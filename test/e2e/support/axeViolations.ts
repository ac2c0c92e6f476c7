import { source } from "axe-core";
import type { Frame, FrameLocator, Page } from "playwright-core";

/** With the size of targets (WCAG 2.2, 2.5.8), which axe looks at on request only. */
export const violationsAndSmallTargets = (page: Page | Frame | FrameLocator): Promise<string[]> =>
  axeViolations(page, [], { "target-size": { enabled: true } });

/** What axe finds wrong with a page or a frame as it stands, one line per kind of fault. */
export async function axeViolations(
  page: Page | Frame | FrameLocator,
  exclude: readonly string[] = [],
  rules: Readonly<Record<string, { enabled: boolean }>> = {},
): Promise<string[]> {
  const html = page.locator("html");
  if (!(await html.evaluate(() => "axe" in window))) await html.evaluate(`(() => { ${source} })()`);
  // Colours fade over when the theme changes: what is half-way is not what is read.
  await html.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((each) => each.finished)),
  );
  return html.evaluate(`axe
    .run({ exclude: ${JSON.stringify(exclude)} }, ${JSON.stringify({ resultTypes: ["violations"], rules })})
    .then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ": " + help + " " + nodes[0].html))`);
}
