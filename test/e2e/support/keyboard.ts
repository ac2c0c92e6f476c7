import type { Frame, Page } from "playwright-core";

/** What the keyboard can be on, as its label or words; blank where it is on nothing of the pane. */
export const focusedText = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element || element === document.body) return "";
    return element.labels?.[0]?.textContent ?? element.textContent;
  });

/** Presses the Tab key until it leads there. */
export async function tabTo(page: Page, frame: Frame, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (name.test(await focusedText(frame))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(name)}.`);
}

/** From where it is, the Tab key leads through the pane and out of it. */
export async function tabThrough(
  page: Page,
  frame: Frame,
): Promise<{ readonly missed: readonly string[]; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  await frame.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("[data-reached]"))
      delete element.dataset.reached;
  });
  for (let presses = 0; presses < 400; presses++) {
    const at = await frame.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body || element.dataset.reached) return undefined;
      element.dataset.reached = "yes";
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isSeen = on !== null && (element.contains(on) || on.contains(element));
      return { isSeen, html: element.outerHTML.slice(0, 120) };
    });
    if (!at) break;
    if (!at.isSeen) unseen.push(at.html);
    await page.keyboard.press("Tab");
  }
  const missed = await frame.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        "main a[href], main input, main select, main textarea, main button, main summary",
      ),
    ]
      .filter((element) => {
        // Of a group of choices the Tab key leads to one.
        if (element.disabled || element.type === "radio") return false;
        return element.checkVisibility() && !element.dataset.reached;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  return { missed, unseen };
}
