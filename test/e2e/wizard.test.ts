import type { Page } from "playwright-core";
import { pane as de } from "../../src/locales/de/pane";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { focusedLabel, inspect, plain, total } from "./support/lookAtWizard";
import { keepStep } from "./support/keepStep";
import { oneOfEachDesk, walkInEnglish } from "./support/walkDesks";
import { resumeDraft } from "./support/resumeDraft";
import { openRow, perLetter, withBodies } from "./support/typeLetters";
import { wizardTests } from "./support/wizardTests";
import {
  choose,
  field,
  fill,
  fillBodies,
  fillForwarding,
  fillNotice,
  fillPosts,
  goOn,
  press,
  seeMixedTable,
  stepHeading,
} from "./support/wizardPages";
import { inLongRun, longOnly } from "../support/runs";

const wizardTest = wizardTests();
const longWizardTest = longOnly(wizardTest);

/** Once in each width, in light, dark and forced colours. */
const APPEARANCES = [
  ["hell", 320, { colorScheme: "light", forcedColors: null }],
  ["dunkel", 350, { colorScheme: "dark", forcedColors: null }],
  ["kontrast", 320, { colorScheme: "light", forcedColors: "active" }],
] as const;

/** Nothing is cut off in any appearance, and axe finds no fault. */
async function look(page: Page, step: string): Promise<void> {
  for (const [appearance, width, media] of APPEARANCES) {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia(media);
    await page.locator(`html[style*="color-scheme: ${media.colorScheme}"]`).waitFor();
    await inspect(page);
    await keepStep(page, step, `${width}-${appearance}`);
  }
}

wizardTest(
  "Kreis Unna 2021 is walked through all steps, nothing is cut off, and axe finds no fault",
  async (page) => {
    await press(page, "Weiter");
    await look(page, "abgewiesen");
    await fillNotice(page);
    await page.getByText("8 × 55.000 € = 440.000 €: stimmt").waitFor();
    await look(page, "bescheid");
    await goOn(page, "Beteiligte");
    await seeMixedTable(page);
    await look(page, "tabelle");
    await fillBodies(page);
    await look(page, "beteiligte");
    await goOn(page, "Stellen");
    await fillPosts(page);
    await page.getByText("Vergeben 8 VZÄ von 8 VZÄ.").waitFor();
    await page.getByText("gewinnt 0,12 VZÄ").waitFor();
    await look(page, "stellen");
    await goOn(page, "Weiterleitung");
    await fillForwarding(page);
    // The region's sum first, then what its members get of it.
    const contracts = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(contracts.map(plain).slice(3, 7)).toEqual([
      "Region Mittelkreis160.416,67 €",
      "Bergkamen160.416,67 €",
      "Kamen64.166,67 €",
      "Bönen32.083,33 €",
    ]);
    await press(page, /^Bergkamen/);
    await page.getByText("Für eigene Stellen (1 VZÄ): 64.166,67 €").waitFor();
    await page.getByText("Weiterzugeben: 96.250 €").waitFor();
    await page.getByText("1. Rate, fällig 30.11.2021: 80.208,33 €").waitFor();
    await look(page, "weiterleitung");
    await goOn(page, "Prüfen und anlegen");
    expect(await total(page, "Bewilligt")).toBe("440.000 €");
    expect(await total(page, "Stellen vergeben")).toBe("8");
    expect(await total(page, "Landesmittel verplant")).toBe("513.333,34 €");
    await page.getByText("Für die Zeit danach fehlt").waitFor();
    await page.getByText("KIM 2021 B2", { exact: true }).waitFor();
    await page.getByText("Beteiligte 2021 B2", { exact: true }).waitFor();
    await look(page, "pruefen");
  },
  {},
  { colorScheme: "light" },
);

longWizardTest(
  "module 1 has its items with the published limits, their sources, and what is accepted",
  async (page) => {
    await choose(page, "Baustein", "1 – Strategisches Integrationsmanagement");
    await fill(page, "Förderjahr", "2021");
    await fill(page, "Stellen", "4");
    await fill(page, "Stellen der Assistenz", "0,5");
    await fill(page, "Betrag", "302.908");
    await page.getByText("Sachkosten und Maßnahmen kommen auf der Seite „Stellen“ dazu.").waitFor();
    await goOn(page, "Beteiligte");
    await fill(page, "Stellen beim KI", "3,5");
    await page.getByRole("textbox", { name: "Name, 1" }).fill("Kreis Warendorf");
    await goOn(page, "Stellen");
    const items = await page.getByRole("heading", { level: 3 }).allTextContents();
    expect(items.map(plain)).toEqual([
      "Sachkostenhöchstens 9.700 € je Stelle",
      "Beratertagehöchstens 1.012 € je Tag",
      "Austausch- und Qualifizierungstagehöchstens 1.012 € je Tag",
      "Maßnahmenhöchstens 10.000 €",
      "Schnittstellenhöchstens 30.000 €",
    ]);
    await press(page, /^Sachkosten/);
    await fill(page, "Geplante Kosten", "40.000");
    await page.getByText("anerkannt 38.800 €").waitFor();
    await page.getByText("Obergrenze: 38.800 €").waitFor();
    await page.getByText(/^Fundstelle: Kreis Warendorf, Vorlage 231\/2020/).waitFor();
    await inspect(page);
  },
  {},
  { colorScheme: "dark", width: 320 },
);

longWizardTest("a value fixed by hand asks for its reason, date and reference", async (page) => {
  await fillNotice(page);
  await goOn(page, "Beteiligte");
  await fillBodies(page);
  await goOn(page, "Stellen");
  await fillPosts(page);
  await press(page, /^Kamen/);
  await fill(page, "Vereinbarte Stellen", "1");
  await press(page, "Weiter");
  const alert = page.getByRole("alert");
  for (const [name, text] of [
    ["Grund der Vereinbarung", "Stellenplan"],
    ["Datum der Vereinbarung", "13.01.2022"],
    ["Fundstelle der Vereinbarung", "Vertrag § 2"],
  ] as const) {
    await alert.getByRole("button", { name: `Kamen, ${name}: Zu den` }).click();
    expect(await focusedLabel(page)).toBe(name);
    await fill(page, name, text);
  }
  await alert.waitFor({ state: "detached" });
  await goOn(page, "Weiterleitung");
});

longWizardTest(
  "months are counted as the contract says, and costs lead to own shares and their limit",
  async (page) => {
    await fillNotice(page);
    await goOn(page, "Beteiligte");
    await fill(page, "Stellen beim KI", "7");
    await fill(page, "Tabelle hier einfügen", "Kreis\t\t\nKamen\t1\tKreis");
    await press(page, "Tabelle übernehmen");
    await goOn(page, "Stellen");
    await goOn(page, "Weiterleitung");
    const method = field(page, "Wie der Vertrag angefangene Monate zählt");
    expect(await method.inputValue()).toBe("");
    await fill(page, "Weiterleitung ab", "16.11.2021");
    await press(page, "Weiter");
    await page.getByRole("alert").getByText("Das steht im Weiterleitungsvertrag").waitFor();
    await method.selectOption({ label: "Nur volle Kalendermonate" });
    await page
      .getByText("1 Hinweis")
      .or(page.getByText(/Hinweise zu dieser Seite/))
      .click();
    const section = page.getByRole("button", { name: /^Fundstelle im Vertrag: Nicht angegeben/ });
    await section.click();
    expect(await focusedLabel(page)).toBe("Fundstelle im Vertrag");
    await fill(page, "Fundstelle im Vertrag", "§ 4 Abs. 2");
    await section.waitFor({ state: "detached" });

    await fill(page, "Personalkosten für alle ohne eigene Angabe", "75.000");
    await press(page, "Eintragen");
    await fill(page, "Zuschuss des Kreises je Stelle und Jahr", "6.000");
    await press(page, /^Kamen/);
    // December alone: (75,000 − 55,000 − 6,000) / 12.
    await page.getByText("Eigenanteil 1.166,67 €").waitFor();
    await fill(page, "Nicht förderfähige Kosten", "400");
    await page.getByText("Eigenanteil 1.566,67 €").waitFor();
    await fill(page, "Eigenanteil laut Ratsbeschluss höchstens", "1.500");
    await page.getByRole("alert").getByText("übersteigt die Grenze des Rates").waitFor();
    await inspect(page);
  },
  {},
  { forcedColors: "active", width: 350 },
);

longWizardTest("Next refuses in words and goes to the field that is wrong", async (page) => {
  await fill(page, "Betrag", "k. A.");
  await press(page, "Weiter");
  const alert = page.getByRole("alert");
  expect(await alert.textContent()).toContain("„k. A.“ passt hier nicht");
  expect(await focusedLabel(page)).toBe("Betrag");
  await press(page, "Weiter");
  expect(await stepHeading(page).textContent()).toContain("Schritt 1");

  await fill(page, "Betrag", "385.000");
  await alert.getByText("Die Zahl der Stellen fehlt.").waitFor();
  await alert.getByRole("button", { name: /Zahl der Stellen/ }).click();
  expect(await focusedLabel(page)).toBe("Stellen");
  await press(page, "Trotzdem weiter");
  expect(await stepHeading(page).textContent()).toContain("Schritt 2");
  expect(await focusedLabel(page)).toContain("Schritt 2");
});

inLongRun(() =>
  wizardTest(
    "a letter is there as soon with 54 or 427 bodies as in an empty form",
    async (page) => {
      const alone = await perLetter(page, "kim-notices-0-reference");
      const { given } = grantYearCases().find(({ id }) => id === "musterkreis-2023-54-beteiligte")!;
      for (const [count, limit] of [
        [54, 1.75],
        [427, 2],
      ] as const) {
        await resumeDraft(page, withBodies(given, count), "bodies");
        expect((await perLetter(page, "kim-bodies-30-name")) / alone).toBeLessThan(limit);
        await resumeDraft(page, withBodies(given, count), "posts");
        await openRow(page, "kim-bodies-30");
        expect((await perLetter(page, "kim-bodies-30-rawShare")) / alone).toBeLessThan(limit);
      }
    },
  ),
);

longWizardTest("a finding on the last page leads back to its field", async (page) => {
  await fillNotice(page);
  await goOn(page, "Beteiligte");
  await fillBodies(page);
  await goOn(page, "Stellen");
  await goOn(page, "Weiterleitung");
  await goOn(page, "Prüfen");
  await page
    .getByRole("button", { name: /^Nordkreis, Stellen der Region|Stellen beim KI/ })
    .first()
    .click();
  expect(await stepHeading(page).textContent()).toContain("Schritt 2");
  expect(await focusedLabel(page)).toBe("Stellen beim KI");
});

longWizardTest("what was typed is there again after the pane was closed", async (page) => {
  await fillNotice(page);
  await goOn(page, "Beteiligte");
  await fill(page, "Stellen beim KI", "zwei");
  await page.waitForFunction(() => JSON.stringify(sessionStorage).includes("zwei"));
  await page.reload();
  await press(page, de.pages.wizard);
  await page.getByRole("heading", { level: 1, name: /Schritt 2/ }).waitFor();
  expect(await field(page, "Stellen beim KI").inputValue()).toBe("zwei");
  await press(page, "Zurück");
  expect(await field(page, "Betrag").inputValue()).toBe("440.000");
});

longWizardTest("Cancel asks before anything typed is lost; Escape keeps it", async (page) => {
  await fill(page, "Stellen", "8");
  await press(page, "Abbrechen");
  const question = page.getByRole("group", { name: /Eingaben verwerfen/ });
  await question.waitFor();
  await inspect(page);
  await page.keyboard.press("Escape");
  expect(await question.count()).toBe(0);
  expect(await field(page, "Stellen").inputValue()).toBe("8");
  await press(page, "Abbrechen");
  await press(page, "Verwerfen");
  expect(await field(page, "Stellen").inputValue()).toBe("");
  await page.waitForFunction(() => !("KIM.newGrantYear" in sessionStorage));
});

longWizardTest("a tie asks for lots, and they decide it", async (page) => {
  await fill(page, "Förderjahr", "2021");
  await fill(page, "Stellen", "8");
  await goOn(page, "Beteiligte");
  await fill(page, "Tabelle hier einfügen", "A\t1\nB\t1\nC\t1\nD\t1");
  await press(page, "Tabelle übernehmen");
  await page.getByRole("textbox", { name: "Name, 1", exact: true }).fill("Kreis");
  await goOn(page, "Stellen");
  await press(page, /^A \d/);
  await fill(page, "Verzicht", "1");
  await press(page, /^B \d/);
  await press(page, "Weiter");
  await page.getByRole("alert").getByText("Gleichstand zwischen B, C und D").waitFor();
  for (const [name, lot] of Object.entries({ B: "2", C: "1", D: "3" })) {
    const row = page.getByRole("button", { name: new RegExp(`^${name} \\d`) });
    if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
    await fill(page, "Los", lot);
  }
  await page.getByRole("button", { name: /^C 2 → 2,5/ }).waitFor();
});

inLongRun(() =>
  wizardTest(
    "in English all steps of each desk are walked through, nothing is cut off, axe finds no fault",
    async (page) => {
      for (const given of oneOfEachDesk()) await walkInEnglish(page, given);
    },
    { language: "en-GB" },
  ),
);

longWizardTest(
  "in English Excel, numbers and days are English",
  async (page) => {
    await fill(page, "Posts", "2.5");
    await fill(page, "Amount", "137,500");
    await fill(page, "Grant year", "2021");
    expect(await field(page, "Granted to").inputValue()).toBe("31/12/2021");
    await page.getByText("2.5 × €55,000 = €137,500: the same as in the notice.").waitFor();
    await choose(page, "Module", "3 – Ausländer- und Einbürgerungsbehörden");
    await page.getByText("The notice says €137,500.").waitFor();
  },
  { language: "en-GB" },
);
