import type { Browser, Page } from "playwright-core";
import { FUNCTION_IDS } from "../../src/contract/contract";
import { axeViolations } from "./support/axeViolations";
import { launchBrowser } from "./support/launchBrowser";
import { inspect } from "./support/lookAtWizard";
import { missingFileTests } from "./support/missingFiles";
import { openPane, type StubbedOffice } from "./support/openPane";
import { type ServedFolder, servePane } from "./support/serveFolder";
import { widerThanPage } from "./support/widerThanPage";
import { fewOf, isFirst, longOnly } from "../support/runs";

const longTest = longOnly(test);

const MINUTES = 60_000;
let browser: Browser | undefined;
let served: ServedFolder;

beforeAll(async () => {
  browser = await launchBrowser();
  if (!browser) return;
  served = await servePane();
}, 5 * MINUTES);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

type Options = Parameters<typeof openPane>[3];

/** A test of the pane as it opens; nothing may be complained of on its page in the end. */
function startTest(
  name: string,
  look: (page: Page) => Promise<void>,
  office?: StubbedOffice,
  options?: Options,
): void {
  test(
    name,
    async () => {
      if (!browser) return;
      const { page, complaints } = await openPane(browser, served.address, office, options);
      await look(page);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    MINUTES,
  );
}
const longStartTest = longOnly(startTest);

/** The list of functions, the last page of the pane. */
const openFunctions = (page: Page) =>
  page.getByRole("navigation").getByRole("button").last().click();

/** A test that begins at the list of functions. */
const paneTest: typeof startTest = (name, look, ...rest) =>
  startTest(
    name,
    async (page) => {
      await openFunctions(page);
      await look(page);
    },
    ...rest,
  );
const longPaneTest = longOnly(paneTest);

const search = (page: Page) => page.getByRole("searchbox");
const entry = (page: Page, id: string) =>
  page.getByRole("button", { name: new RegExp(`KIM.${id}$`) });
const insertButton = (page: Page) => page.getByRole("button", { name: /markierte Zelle einfügen/ });
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const willHappen = (page: Page, ...outcomes: object[]) =>
  page.evaluate((next) => Object.assign(window, { outcomes: next }), outcomes);

paneTest("all functions are listed, in German by default", async (page) => {
  await page.getByRole("heading", { level: 1, name: "KIM-Funktionen" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  for (const id of FUNCTION_IDS) expect(await entry(page, id).count()).toBe(1);
});

paneTest(
  "in English Excel the pane is English",
  async (page) => {
    await page.getByRole("heading", { level: 1, name: "KIM functions" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await entry(page, "SHARE").click();
    expect(await page.locator("code").textContent()).toBe("=KIM.SHARE(50000,{39;35;14;12})");
  },
  { language: "en-GB" },
);

longPaneTest("the functions are there before the pane's code has arrived", async (page) => {
  await page.route("**/pane.*.js", () => undefined);
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(() => (window as { associated?: string[] }).associated?.length);
  expect(await page.evaluate("window.associated")).toEqual(expect.arrayContaining(["SHARE"]));
  expect(await page.getByText("KIM wird geladen").isVisible()).toBe(true);
});

longPaneTest(
  "the search says how many it found, and what to do when it found nothing",
  async (page) => {
    await search(page).fill("größter Rest");
    expect(await page.getByRole("status").first().textContent()).toBe("1 Treffer");
    expect(await entry(page, "SHARE").count()).toBe(1);
    expect(await entry(page, "CHAIN").count()).toBe(0);
    await search(page).fill("Blumenbeet");
    expect(await page.getByText("Keine Funktion passt zu „Blumenbeet“").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await entry(page, "CHAIN").count()).toBe(1);
  },
);

paneTest("the keyboard alone finds a function and inserts its example", async (page) => {
  await willHappen(page, { kind: "inserted", address: "Tabelle1!B5" });
  await search(page).waitFor();
  // From the page that is open into it.
  await page.keyboard.press("Tab");
  await page.keyboard.type("Verzicht");
  await page.keyboard.press("Tab");
  expect(await focusedText(page)).toContain("KIM.ROUNDFTE");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focusedText(page)).toBe("In die markierte Zelle einfügen");
  await page.keyboard.press("Enter");
  await page.getByText("Eingefügt in Tabelle1!B5.").waitFor();
  expect(await focusedText(page)).toBe("In die markierte Zelle einfügen");
});

longPaneTest("before something is replaced, the pane asks; Escape goes back", async (page) => {
  const occupied = { kind: "occupied", address: "Tabelle1!B5:B8", proposal: {} };
  await willHappen(page, occupied, occupied, { kind: "inserted", address: "Tabelle1!B5" });
  await entry(page, "SHARE").click();
  await insertButton(page).click();
  const question = page.getByRole("group", { name: /Tabelle1!B5:B8 steht schon etwas/ });
  await question.waitFor();
  expect(await focusedText(page)).toContain("steht schon etwas");
  await page.keyboard.press("Escape");
  expect(await question.count()).toBe(0);
  expect(await focusedText(page)).toBe("In die markierte Zelle einfügen");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Ersetzen" }).click();
  await page.getByText("Eingefügt in Tabelle1!B5.").waitFor();
});

longPaneTest("in a table, the form for one cell is shown and offered", async (page) => {
  const place = { column: "B", headerRow: 3 };
  const insideTable = { kind: "insideTable", table: "Tabelle1", place, proposal: {} };
  await willHappen(page, insideTable, { kind: "inserted", address: "Tabelle1!B5" });
  await entry(page, "SHARE").click();
  await insertButton(page).click();
  const form = "=INDEX(KIM.SHARE(50000;{39;35;14;12});ZEILE()-ZEILE(B$3))";
  expect(await page.getByRole("group").locator("code").textContent()).toBe(form);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Diese Form einfügen" }).click();
  await page.getByText("Eingefügt in Tabelle1!B5.").waitFor();
});

paneTest("what Excel refuses is an alert that says what to do", async (page) => {
  await willHappen(page, { code: "AccessDenied", message: "You cannot do this." });
  await entry(page, "SHARE").click();
  await insertButton(page).click();
  expect(await page.getByRole("alert").textContent()).toContain("geschützt");
  expect(await axeViolations(page)).toEqual([]);
});

longTest("an error in the pane itself is shown, with a way to start again", async () => {
  if (!browser) return;
  const { page, complaints } = await openPane(browser, served.address);
  await openFunctions(page);
  await willHappen(page, { kind: "insideTable" });
  await entry(page, "SHARE").click();
  await insertButton(page).click();
  const alert = page.getByRole("alert");
  expect(await alert.textContent()).toContain("In KIM ist ein Fehler aufgetreten");
  expect(complaints.join()).toContain("TypeError");
  await alert.getByRole("button", { name: "Neu laden" }).click();
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
});

missingFileTests(() => browser && openPane(browser, served.address));

longPaneTest("when Excel waits for an open cell, the pane says so", async (page) => {
  await willHappen(page, { kind: "pending" });
  await entry(page, "SHARE").click();
  await insertButton(page).click();
  await page.getByText("Ist noch eine Zelle geöffnet?").waitFor();
});

longStartTest(
  "if office.js hangs, the page says so and offers to try again",
  async (page) => {
    const retry = page.getByRole("link", { name: /Erneut versuchen/ });
    expect(await retry.isVisible()).toBe(false);
    await retry.waitFor({ timeout: 10_000 });
    expect(await axeViolations(page)).toEqual([]);
    await Promise.all([page.waitForEvent("load"), retry.click()]);
    expect(await page.getByText("KIM wird geladen").isVisible()).toBe(true);
  },
  { hangs: true },
);

longPaneTest(
  "in a plain browser the functions can be read, and it says that inserting needs Excel",
  async (page) => {
    await entry(page, "SHARE").click();
    expect(await page.getByText("Zum Einfügen öffnen Sie KIM in Excel").isVisible()).toBe(true);
    expect(await insertButton(page).count()).toBe(0);
  },
  { host: null },
  { locale: "de-DE" },
);

longStartTest(
  "in a plain browser the overview says what it would show, and how to begin",
  async (page) => {
    await page.getByText("nicht mit Excel verbunden").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Neues Förderjahr anlegen" }).click();
    await page.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
  },
  { host: null },
  { locale: "de-DE" },
);

longStartTest("if Excel refuses to be read, the overview says so and tries again", async (page) => {
  const alert = page.getByRole("alert");
  await alert.waitFor();
  await willHappen(page, { code: "GeneralException", message: "Busy." });
  await alert.getByRole("button", { name: "Erneut versuchen" }).click();
  await alert.getByText("(GeneralException: Busy.)").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await willHappen(page, { sheets: [], isManual: false, waitsForUser: false });
  await alert.getByRole("button", { name: "Erneut versuchen" }).click();
  await page.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
  expect(await alert.count()).toBe(0);
});

longStartTest("if Excel waits for an open cell, the overview says so", async (page) => {
  await page.getByRole("alert").waitFor();
  await willHappen(page, { kind: "pending" });
  await page.getByRole("button", { name: "Erneut versuchen" }).click();
  await page.getByText("Die Mappe wird gelesen …").waitFor();
  await page.getByText("Ist noch eine Zelle geöffnet?").waitFor();
});

/** Waits until the pane has the background of Fluent's light or dark theme. */
const hasBackground = (page: Page, colour: "rgb(255, 255, 255)" | "rgb(41, 41, 41)") =>
  page.waitForFunction(
    (expected) =>
      getComputedStyle(document.querySelector("main")!.parentElement!).backgroundColor === expected,
    colour,
  );

describe.each(fewOf(["de-DE", "en-GB"], isFirst))("in %s", (language) =>
  paneTest(
    "nothing is cut off at 320 and 350 pixels, and axe finds no fault in light, dark and forced colours",
    async (page) => {
      await entry(page, "SHARE").waitFor();
      for (const width of [350, 320]) {
        await page.setViewportSize({ width, height: 640 });
        for (const id of FUNCTION_IDS) {
          await entry(page, id).click();
          expect(await widerThanPage(page)).toEqual([]);
        }
      }
      // The pane turns dark and light with the system.
      await hasBackground(page, "rgb(255, 255, 255)");
      await inspect(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await hasBackground(page, "rgb(41, 41, 41)");
      await inspect(page);
      await page.emulateMedia({ forcedColors: "active" });
      await inspect(page);
    },
    { language },
    { colorScheme: "light" },
  ),
);

longPaneTest(
  "a dark Excel makes a dark pane, whatever the system says",
  async (page) => {
    await entry(page, "SHARE").waitFor();
    await hasBackground(page, "rgb(41, 41, 41)");
  },
  { theme: { isDarkTheme: true } },
  { colorScheme: "light" },
);
