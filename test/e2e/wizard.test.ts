import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "../build/build";
import { axeViolations } from "./support/axeViolations";
import { launchBrowser } from "./support/launchBrowser";
import { openPane, type StubbedOffice } from "./support/openPane";
import { photograph, picture } from "./support/picture";
import { type ServedFolder, serveFolder } from "./support/serveFolder";
import { widerThanPage } from "./support/widerThanPage";
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
  stepHeading,
} from "./support/wizardPages";

const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), "kim-wizard-"));
let browser: Browser | undefined;
let served: ServedFolder;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) return;
  build("--output-path", folder);
  served = await serveFolder(folder);
}, 5 * MINUTES);

afterAll(async () => {
  await browser?.close();
  served?.close();
  rmSync(folder, { recursive: true });
});

/** A test that begins at the wizard's first step; nothing may be complained of in the end. */
function wizardTest(
  name: string,
  walk: (page: Page) => Promise<void>,
  office?: StubbedOffice,
  options?: Parameters<typeof openPane>[3],
): void {
  test(
    name,
    async () => {
      if (!browser) return;
      const { page, complaints } = await openPane(browser, served.address, office, options);
      await page.getByRole("navigation").getByRole("button").first().click();
      await stepHeading(page).waitFor();
      await walk(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    2 * MINUTES,
  );
}

const focusedLabel = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    return focused?.labels?.[0]?.textContent ?? focused?.textContent;
  });
const total = async (page: Page, name: string) => {
  const row = page.getByRole("row", { name: new RegExp(`^${name} `) });
  return (await row.getByRole("cell").textContent())?.replaceAll("\u00a0", " ");
};

/** The appearances whose pictures are kept in docs/bilder. */
const PICTURED = ["320-hell", "350-dunkel", "320-kontrast"];

describe.each([320, 350])("at %i pixels", (width) => {
  describe.each([
    ["light", "hell", { colorScheme: "light" }],
    ["dark", "dunkel", { colorScheme: "dark" }],
    ["forced colours", "kontrast", { forcedColors: "active" }],
  ] as const)("%s", (_, german, appearance) => {
    wizardTest(
      "Kreis Unna 2021 is walked through all steps, nothing is cut off, and axe finds no fault",
      async (page) => {
        const photographs: (string | undefined)[] = [];
        const look = async () => {
          photographs.push(await photograph(page));
          expect(await widerThanPage(page)).toEqual([]);
          expect(await axeViolations(page)).toEqual([]);
        };
        await press(page, "Weiter");
        await look();
        await fillNotice(page);
        await look();
        await goOn(page, "Beteiligte und Schlüssel");
        await fillBodies(page);
        await look();
        await goOn(page, "Stellen");
        await fillPosts(page);
        await page.getByText("Vergeben 8 VZÄ von 8 VZÄ.").waitFor();
        await look();
        await goOn(page, "Weiterleitung");
        await fillForwarding(page);
        await press(page, /^Bergkamen/);
        await page.getByText("1. Rate, fällig 30.11.2021: 80.208,33 €").waitFor();
        await look();
        await goOn(page, "Prüfen und anlegen");
        expect(await total(page, "Bewilligt")).toBe("440.000 €");
        expect(await total(page, "Stellen vergeben")).toBe("8");
        expect(await total(page, "Landesmittel verplant")).toBe("513.333,34 €");
        await page.getByText("Für die Zeit danach fehlt").waitFor();
        await look();
        if (PICTURED.includes(`${width}-${german}`))
          await picture(page, `assistent-${width}-${german}`, photographs);
      },
      {},
      { ...appearance, width },
    );
  });
});

wizardTest("Next refuses in words and goes to the field that is wrong", async (page) => {
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

wizardTest("a finding on the last page leads back to its field", async (page) => {
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

wizardTest("the keyboard alone fills in Kreis Warendorf 2021, module 2", async (page) => {
  const tabTo = async (label: string) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      await page.keyboard.press("Tab");
      if ((await focusedLabel(page)) === label) return;
    }
    throw new Error(`The keyboard does not reach "${label}"`);
  };
  const type = async (label: string, text: string) => {
    await tabTo(label);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  };
  await type("Förderjahr", "2021");
  await type("Stellen", "7");
  await type("Betrag", "385.000");
  await type("Datum", "3.2.2021");
  await type("Aktenzeichen oder Vorlage", "Vorlage 231/2020");
  await tabTo("Raten wie veröffentlicht übernehmen");
  await page.keyboard.press("Enter");
  expect(await field(page, "Fällig am", 1).inputValue()).toBe("30.06.2021");
  await tabTo("Weiter");
  await page.keyboard.press("Enter");
  await type("Stellen beim KI", "7");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Kreis Warendorf");
  for (const step of ["Stellen", "Weiterleitung", "Prüfen"]) {
    await tabTo("Weiter");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: new RegExp(step) }).waitFor();
  }
  expect(await total(page, "Landesmittel verplant")).toBe("385.000 €");
});

wizardTest("54 bodies are pasted at once, and typing stays quick", async (page) => {
  await fill(page, "Stellen", "48");
  await goOn(page, "Beteiligte");
  await fill(page, "Stellen beim KI", "16");
  const towns = Array.from({ length: 53 }, (_, i) => `Stadt ${i + 1}\t${(i + 1) * 1000}`);
  await fill(page, "Tabelle hier einfügen", ["Name\tSchlüssel", ...towns].join("\n"));
  await press(page, "Eingefügte Tabelle übernehmen");
  await page.getByText("53 Zeilen übernommen.").waitFor();
  await page.getByRole("textbox", { name: "Name, 1", exact: true }).fill("Kreis");
  expect(await page.getByRole("textbox", { name: "Name, 54" }).inputValue()).toBe("Stadt 53");
  expect(await axeViolations(page)).toEqual([]);
  await goOn(page, "Stellen");
  expect(await page.getByRole("button", { name: /^Stadt 53/ }).count()).toBe(1);
});

wizardTest("what was typed is there again after the pane was closed", async (page) => {
  await fillNotice(page);
  await goOn(page, "Beteiligte");
  await fill(page, "Stellen beim KI", "zwei");
  await page.waitForFunction(() => JSON.stringify(sessionStorage).includes("zwei"));
  await page.reload();
  await page.getByRole("navigation").getByRole("button").first().click();
  await page.getByRole("heading", { level: 1, name: /Schritt 2/ }).waitFor();
  expect(await field(page, "Stellen beim KI").inputValue()).toBe("zwei");
  await press(page, "Zurück");
  expect(await field(page, "Betrag").inputValue()).toBe("440.000");
});

wizardTest("Cancel asks before anything typed is lost; Escape keeps it", async (page) => {
  await fill(page, "Stellen", "8");
  await press(page, "Abbrechen");
  const question = page.getByRole("group", { name: /Eingaben verwerfen/ });
  await question.waitFor();
  await page.keyboard.press("Escape");
  expect(await question.count()).toBe(0);
  expect(await field(page, "Stellen").inputValue()).toBe("8");
  await press(page, "Abbrechen");
  await press(page, "Verwerfen");
  expect(await field(page, "Stellen").inputValue()).toBe("");
});

wizardTest("a tie asks for lots, and they decide it", async (page) => {
  await fill(page, "Förderjahr", "2021");
  await fill(page, "Stellen", "8");
  await goOn(page, "Beteiligte");
  await fill(page, "Tabelle hier einfügen", "A\t1\nB\t1\nC\t1\nD\t1");
  await press(page, "Eingefügte Tabelle übernehmen");
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

wizardTest(
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
