import type { FrameLocator, Page as BrowserPage } from "playwright-core";

/** The pane by itself, or in the workbench. */
export type Pane = BrowserPage | FrameLocator;

/** The wizard as a user sees it: inputs by their labels, buttons by their words. */
export const field = (page: Pane, label: string, nth = 0) =>
  page.getByLabel(label, { exact: true }).nth(nth);

export const fill = (page: Pane, label: string, text: string, nth = 0) =>
  field(page, label, nth).fill(text);

export const choose = (page: Pane, label: string, option: string, nth = 0) =>
  field(page, label, nth).selectOption({ label: option });

export const press = (page: Pane, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).click();

export const stepHeading = (page: Pane) => page.getByRole("heading", { level: 1 });

/** Goes on, and once more where findings may be left as they are. */
export async function goOn(page: Pane, step: string): Promise<void> {
  await press(page, "Weiter");
  const anyway = page.getByRole("button", { name: "Trotzdem weiter" });
  const heading = page.getByRole("heading", { level: 1, name: new RegExp(step) });
  // Of a long list the findings are shown a moment after the step was refused.
  await heading.or(anyway).first().waitFor();
  if (await anyway.count()) await anyway.click();
  await heading.waitFor();
}

/** The Mittelkreis of Kreis Unna 2021: Lünen and Bergkamen give up shares (Vorlage 141/2021). */
export const UNNA_TABLE = [
  "Name\tzahlende Stelle\tRegion",
  "Kreis Unna\t\t",
  "Lünen\tKreis Unna\tNordkreis",
  "Bergkamen\tKreis Unna\tMittelkreis",
  "Kamen\tBergkamen\tMittelkreis",
  "Bönen\tBergkamen\tMittelkreis",
  "Schwerte\tKreis Unna\tSüdkreis",
  "Kreisstadt Unna\tKreis Unna\tSüdkreis",
  "Fröndenberg/Ruhr\tKreis Unna\tSüdkreis",
  "Holzwickede\tKreis Unna\tSüdkreis",
].join("\n");

/** A table with everything that is looked at before it is taken. */
const MIXED_TABLE = [
  "lfd. Nr.\tKommune\tEinwohner 2019\tEinwohner 2020\tRegion",
  "\tKreis Unna\t394.782\t393.618\t",
  "1\tLünen\t86.449\t85.838\tNordkreis",
  "2\tBergkamen\t48.725\tk. A.\tMittelkreis",
  "3\tKamen\t42.971\t42.832\t",
  "\tSumme\t178.145\t\t",
  "Quelle: IT.NRW\t\t\t\t",
].join("\n");

/** Two columns could be the key: one has to be chosen before the table can be taken. */
export async function seeMixedTable(page: Pane): Promise<void> {
  await fill(page, "Tabelle hier einfügen", MIXED_TABLE);
  const take = page.getByRole("button", { name: "Tabelle übernehmen" });
  expect(await take.getAttribute("aria-disabled")).toBe("true");
  await choose(page, "3. Spalte „Einwohner 2019“", "nicht übernehmen");
  await choose(page, "4. Spalte „Einwohner 2020“", "Schlüssel");
  await page.getByText("4 Zeilen werden übernommen, 3 nicht.").waitFor();
  await page.getByText("Schlüssel ist nicht lesbar und bleibt, wie es ist").waitFor();
  expect(await take.getAttribute("aria-disabled")).not.toBe("true");
}

export async function fillNotice(page: Pane): Promise<void> {
  await fill(page, "Förderjahr", "2021");
  await fill(page, "Stellen", "8");
  await fill(page, "Betrag", "440.000");
  await fill(page, "Datum", "03.02.2021");
  await fill(page, "Aktenzeichen oder Vorlage", "Drucksache 156/21");
  await press(page, "Rate eintragen");
  await fill(page, "Fällig am", "30.11.2021");
  await press(page, "Rate eintragen");
  await fill(page, "Fällig am", "30.06.2022", 1);
}

export async function fillBodies(page: Pane): Promise<void> {
  await fill(page, "Stellen beim KI", "0");
  await fill(page, "Tabelle hier einfügen", UNNA_TABLE);
  await press(page, "Tabelle übernehmen");
  await press(page, /^Südkreis/);
  await choose(page, "Modell", "Refinanzierung");
}

export async function fillPosts(page: Pane): Promise<void> {
  for (const [nth, posts] of ["3", "2,5", "2,5"].entries())
    await fill(page, "Stellen der Region", posts, nth);
  for (const [name, share, waiver] of [
    ["Lünen", "3,08", "0,08"],
    ["Bergkamen", "1,19", "0,19"],
    ["Kamen", "0,85", ""],
    ["Bönen", "0,38", ""],
  ] as const) {
    await press(page, new RegExp(`^${name}`));
    await fill(page, "Stellenanteil laut Vorlage", share);
    await fill(page, "Verzicht", waiver);
  }
}

export async function fillForwarding(page: Pane): Promise<void> {
  await fill(page, "Weiterleitung ab", "01.11.2021");
  await fill(page, "Weiterleitung bis", "31.12.2022");
  await choose(page, "Wie der Vertrag angefangene Monate zählt", "Tagesanteil des Kalendermonats");
  await fill(page, "Vorlagen runden auf", "500");
  await press(page, /^Region Südkreis/);
  await fill(page, "Personalkosten je VZÄ und Jahr", "75.000");
  for (const [name, key] of [
    ["Schwerte", "39"],
    ["Kreisstadt Unna", "35"],
    ["Fröndenberg/Ruhr", "14"],
    ["Holzwickede", "12"],
  ] as const) {
    await press(page, new RegExp(`^${name}`));
    await fill(page, "Kostenschlüssel", key);
  }
}
