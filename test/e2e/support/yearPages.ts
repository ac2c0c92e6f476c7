import type { FrameLocator, Locator, Page } from "playwright-core";
import { framePicture } from "./framePicture";
import { press } from "./wizardPages";

/** Opens a page of the year from the overview; of several grant years of one by its title. */
export async function openTask(pane: FrameLocator, name: string, year?: string): Promise<void> {
  await press(pane, "Übersicht");
  const cards = pane.getByRole("article");
  const card = year === undefined ? cards : cards.filter({ hasText: year });
  await card.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}

/** The page that is in sight; others stay as they were left. */
const seen = (found: Locator): Locator => found.filter({ visible: true });

/** Types into a field, or chooses one of its options. */
export async function put(pane: FrameLocator, label: string, text: string): Promise<void> {
  const field = seen(pane.getByLabel(label, { exact: true })).last();
  if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption(text);
  else await field.fill(text);
}

/** Texts by the labels of their fields. */
export type Cells = Readonly<Record<string, string>>;

export async function putAll(pane: FrameLocator, cells: Cells): Promise<void> {
  for (const [label, text] of Object.entries(cells)) await put(pane, label, text);
}

/** Adds an entry by the button that says so, or edits the one whose button that is. */
export async function enter(pane: FrameLocator, button: string, cells: Cells): Promise<void> {
  await click(pane, button);
  await putAll(pane, cells);
  await click(pane, "Fertig");
}

export const click = (pane: FrameLocator, name: string | RegExp): Promise<void> =>
  seen(pane.getByRole("button", { name, exact: typeof name === "string" })).click();

export const see = (pane: FrameLocator, text: string | RegExp): Promise<void> =>
  seen(pane.getByText(text)).first().waitFor();

/** Writes what was typed; what was left on the page from the last time is not taken for the answer. */
export async function write(pane: FrameLocator): Promise<void> {
  const button = seen(pane.getByRole("button", { name: "Auf die Blätter schreiben" }));
  await button.click();
  await button.waitFor({ state: "detached" });
  await see(pane, /^Die Blätter sind geändert/);
}

/** Takes the last change of the page back. */
export async function undo(pane: FrameLocator): Promise<void> {
  await click(pane, "Rückgängig machen");
  await see(pane, "Die Mappe ist wieder wie vorher.");
}

/** A part of the page under its heading. */
export const region = (pane: FrameLocator, name: string): Locator =>
  seen(pane.getByRole("region", { name, exact: true }));

/** Lines of a table, each with its name and its figure. */
export async function seeRows(pane: FrameLocator, names: readonly string[]): Promise<void> {
  for (const name of names) await seen(pane.getByRole("row", { name, exact: true })).waitFor();
}

/** Amounts do not part from their unit: read as if they could. */
export const unbroken = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");

/** What is said under the names of a list of terms, such as who has what. */
export const termsOf = async (
  pane: FrameLocator,
  section: string,
): Promise<Record<string, string>> => {
  const pairs = await region(pane, section)
    .locator("dl > div")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("dt")!.textContent,
        row.querySelector("dd")!.textContent,
      ]),
    );
  return Object.fromEntries(pairs.map((pair) => pair.map(unbroken))) as Record<string, string>;
};

/** The first payment between the two that is planned and not paid yet. */
export async function payPlanned(
  pane: FrameLocator,
  name: string,
  amount: string,
  day: string,
): Promise<void> {
  const row = pane.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "geplant" });
  await row
    .first()
    .getByRole("button", { name: `${name} ändern` })
    .click();
  await putAll(pane, { gezahlt: amount, "gezahlt am": day });
  await click(pane, "Fertig");
}

/** Keeps the page as it is as the picture of a station. */
export const picture = (page: Page, name: string): Promise<void> =>
  framePicture(
    page,
    page.frames().find((frame) => frame.parentFrame())!,
    `jahr-${name}`,
  );
