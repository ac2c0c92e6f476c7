import type { Browser, Locator, Page } from "playwright-core";
import { axeViolations } from "./support/axeViolations";
import { keepPicture } from "./support/keepPicture";
import { launchBrowser } from "./support/launchBrowser";
import { type OpenWorkbench, openWorkbench } from "./support/openWorkbench";
import { expectedScenarios, playScenarios } from "./support/playScenarios";
import { startWorkbench, type Workbench } from "./support/startWorkbench";
import { inLongRun, longOnly } from "../support/runs";

const MINUTES = 60_000;
let browser: Browser | undefined;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) workbench = await startWorkbench();
}, 5 * MINUTES);

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

/**
 * A test at the open workbench, whose Excel is kind: what is typed is calculated before it is read.
 * Nothing may be complained of in the end.
 */
function workbenchTest(
  name: string,
  use: (open: OpenWorkbench) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
  asked = "",
): void {
  test(
    name,
    async () => {
      if (!browser) return;
      const open = await openWorkbench(browser, `${workbench.address}?excel=kind${asked}`, prepare);
      await use(open);
      expect(open.complaints).toEqual([]);
      await open.page.context().close();
    },
    3 * MINUTES,
  );
}
const longWorkbenchTest = longOnly(workbenchTest);

/** A new, empty sheet with the cursor in A1, with the keyboard alone. */
async function newSheet(page: Page): Promise<void> {
  await page.keyboard.press("Shift+F11");
  await page.keyboard.press("Control+Home");
}

async function enter(page: Page, ...contents: string[]): Promise<void> {
  for (const content of contents) {
    await page.keyboard.type(content);
    await page.keyboard.press("Enter");
    // Nobody types faster than the page draws; a cell's editor is empty only then.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Presses Tab until the element has the focus. */
async function tabTo({ page }: OpenWorkbench, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 30; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not lead there.");
}

/** Each is waited for: the page draws after it has calculated. */
const status = (page: Page, text: string) => page.locator(`#status output:text-is('${text}')`);
const alert = (page: Page, text: string) => page.getByRole("alert").getByText(text);
const formulaBar = (page: Page, text: string) =>
  page.locator(".o-topbar-composer .o-composer").getByText(text, { exact: true });

const SPLIT = "=KIM.SHARE(50000;{39;35;14;12})";
const PARTS = [[19500], [17500], [7000], [6000]];

longWorkbenchTest(
  "the page opens with Kreis Unna; another example asks first if work would be lost",
  async ({ page, pane, read }) => {
    await pane.getByRole("heading", { name: "KIM 2023, Baustein 2" }).waitFor();
    await pane.getByRole("heading", { name: "KIM 2021, Baustein 2" }).waitFor();
    expect((await read("A1"))[0]![0]).toMatch("Kreis Unna");
    await keepPicture(page, "workbench", false);
    const asksBeforeLeaving = () =>
      page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
    // Opened, calculated and read by the add-in, it still is what it was.
    expect(await asksBeforeLeaving()).toBe(false);
    await newSheet(page);
    expect(await asksBeforeLeaving()).toBe(true);
    const open = async (): Promise<void> => {
      await page.getByText("Beispielmappen", { exact: true }).click();
      await page.getByText("Stadt Kamen", { exact: true }).click();
    };
    await open();
    const question = page.getByRole("dialog");
    await question.getByText("nicht gespeichert").waitFor();
    await question.getByRole("button", { name: "Abbrechen" }).click();
    expect(page.url()).not.toContain("stadt-kamen");
    await open();
    await question.getByRole("button", { name: "OK" }).click();
    await pane.getByText("1 Förderjahr in dieser Mappe").waitFor();
    expect((await read("A1"))[0]![0]).toMatch("Kamen");
  },
  undefined,
  "&workbook=kreis-unna",
);

longWorkbenchTest("what users do to sheets, formulas follow", async ({ pane }) => {
  expect(await playScenarios(pane)).toEqual(expectedScenarios());
});

workbenchTest("a typed formula spills", async ({ page, read }) => {
  await newSheet(page);
  await enter(page, SPLIT);
  expect(await read("A1:A4")).toEqual(PARTS);
});

longWorkbenchTest(
  "the functions answer before the pane's code has arrived",
  async ({ page, pane, read }) => {
    await newSheet(page);
    await enter(page, SPLIT);
    expect(await read("A1:A4")).toEqual(PARTS);
    expect(await pane.getByText("KIM wird geladen").isVisible()).toBe(true);
  },
  (page) => page.route("**/pane.*.js", () => undefined),
);

inLongRun(() =>
  workbenchTest(
    "formulas that were entered before Excel knew the functions are found and entered again",
    async ({ page, pane, read }) => {
      await newSheet(page);
      await enter(page, SPLIT);
      expect(await read("A1")).toEqual([["#NAME?"]]);
      await pane.getByRole("button", { name: "Mappe prüfen" }).click();
      await pane.getByText(/Excel kennt die KIM-Funktion dieser Formel nicht/).waitFor();
      await pane.getByText("Was geändert wird").click();
      await pane.getByText(/=KIM\.SHARE\(50000,\{39;35;14;12\}\)$/).waitFor();
      await keepPicture(page, "formeln-neu-eingeben", false);
      expect(await axeViolations(pane)).toEqual([]);
      const again = pane.getByRole("button", { name: "Neu eingeben" });
      await again.click();
      await pane.getByText("1 Zelle ist geändert.").waitFor();
      // Excel comes to know them while the user waits; then there is nothing left to enter.
      const done = pane.getByText("Keine Befunde.");
      while (!(await done.isVisible())) {
        await again.click({ timeout: 1_000 }).catch(() => undefined);
        await page.waitForTimeout(1_000);
      }
      expect(await read("A1:A4")).toEqual(PARTS);
      await pane.getByRole("button", { name: "Rückgängig machen" }).click();
      await pane.getByText("Die Zellen stehen wieder da wie vorher.").waitFor();
    },
    undefined,
    "&functions=unregistered",
  ),
);

longWorkbenchTest("numbers, dates, separators and names are German", async ({ page, read }) => {
  await newSheet(page);
  await enter(page, "6,5", "=SUMME(A1;0,5)", "=WENN(A2=7;WAHR;FALSCH)", "=SUMME({1.2;3.4})");
  await enter(page, "01.11.2021", "=KIM.MONTHS(A5;DATUM(2022;12;31))");
  expect(await read("A1:A6")).toEqual([[6.5], [7], [true], [10], [44501], [14]]);
  expect(await read("A5", "text")).toEqual([["01.11.2021"]]);
  expect(await read("A2:A4", "formulas")).toEqual([
    ["=SUM(A1,0.5)"],
    ["=IF(A2=7,TRUE,FALSE)"],
    ["=SUM({1,2;3,4})"],
  ]);
  for (let row = 6; row >= 4; row--) await page.keyboard.press("ArrowUp");
  await formulaBar(page, "=SUMME({1.2;3.4})").waitFor();
});

longWorkbenchTest("a wrong argument shows what is wrong with it", async ({ page, read }) => {
  await newSheet(page);
  await enter(page, '=KIM.SHARE(50000;{39;"k. A."})', "=A1+1");
  expect(await read("A1:A2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
  const message =
    "Schlüssel, Zeile 2: „k. A.“ ist keine Zahl. Bitte eine Zahl eingeben oder die Zelle leeren.";
  await page.keyboard.press("ArrowUp");
  await status(page, `#WERT! ${message} Ursache: Zelle A1.`).waitFor();
  await page.keyboard.press("ArrowUp");
  await status(page, `#WERT! ${message}`).waitFor();
  const { x, y } = (await page.locator(".o-grid-overlay").boundingBox())!;
  await page.mouse.move(x + 80, y + 40);
  await page.locator(".o-error-tooltip").getByText(message).waitFor();
});

longWorkbenchTest("nonsense is not entered, and the page says why", async ({ page, read }) => {
  await newSheet(page);
  for (const [nonsense, reason] of [
    ["=KIM.SHAER(100;{1;1})", "Die Funktion KIM.SHAER gibt es nicht."],
    ["=SUM(1;2)", "Die Funktion SUM heißt auf Deutsch SUMME."],
    ["=KIM.SHARE(100;;;;;;)", "KIM.SHARE erwartet höchstens 6 Argumente, bekommt aber 7."],
    ["=1+", "Die Formel ist unvollständig: Am Ende fehlt ein Wert."],
  ] as const) {
    await enter(page, nonsense);
    await alert(page, `Die Formel wurde nicht übernommen. ${reason}`).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }
  expect(await read("A1:A2")).toEqual([[""], [""]]);
  await enter(page, "=Kamen+1");
  await page.keyboard.press("ArrowUp");
  const unknown = "#NAME? Der Name „Kamen“ ist nicht bekannt. Text gehört in Anführungszeichen.";
  await status(page, unknown).waitFor();
});

longWorkbenchTest("a formula can be pasted as the manual prints it", async ({ page, read }) => {
  await newSheet(page);
  await page.evaluate((formula) => navigator.clipboard.writeText(formula), SPLIT);
  await page.keyboard.press("Control+V");
  await formulaBar(page, SPLIT).waitFor();
  expect(await read("A1:A4")).toEqual(PARTS);
});

workbenchTest("with the keyboard alone the pane inserts an example", async (open) => {
  const { page, pane, read } = open;
  await newSheet(page);
  await page.keyboard.press("F6");
  await tabTo(open, pane.getByRole("button", { name: "Funktionen", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(open, pane.getByRole("searchbox"));
  await page.keyboard.type("größter Rest");
  await tabTo(open, pane.getByRole("button", { name: /KIM\.SHARE$/ }));
  await page.keyboard.press("Enter");
  await tabTo(open, pane.getByRole("button", { name: /markierte Zelle einfügen/ }));
  await page.keyboard.press("Enter");
  await pane.getByText("Eingefügt in Tabelle2!A1.").waitFor();
  expect(await read("A1:A4")).toEqual(PARTS);
  // Back in the cells, the arrow keys move again.
  await page.keyboard.press("Shift+F6");
  for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await enter(page, "=A2");
  expect(await read("B2")).toEqual([[17500]]);
});

longWorkbenchTest(
  "F6 goes round spreadsheet, pane and bar, but not to a closed pane",
  async (open) => {
    const { page } = open;
    const places: string[] = [];
    const go = async () => {
      await page.keyboard.press("F6");
      const place = () => document.activeElement!.closest("#spreadsheet, #pane, #bar")!.id;
      places.push(await page.evaluate(place));
    };
    for (let time = 0; time < 3; time++) await go();
    await page.getByRole("button", { name: "KIM öffnen" }).press("Enter");
    for (let time = 0; time < 2; time++) await go();
    expect(places).toEqual(["pane", "bar", "spreadsheet", "spreadsheet", "bar"]);
  },
);

inLongRun(() =>
  workbenchTest(
    "in English everything is English, and the workbook stays until it is discarded",
    async (open) => {
      const { page, pane, read } = open;
      await newSheet(page);
      await enter(page, "6,5", "=SUMME(A1;0,5)", '=KIM.SHARE(1;"x")');
      await page.getByRole("radio", { name: "English" }).click();
      await page.getByText("Edit", { exact: true }).waitFor();
      await pane.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
      await page.getByText("Tabelle2", { exact: true }).click();
      expect(await read("A1:A2")).toEqual([[6.5], [7]]);
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("ArrowDown");
      await formulaBar(page, "=SUM(A1,0.5)").waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator("#status output").getByText("#VALUE! Weights").waitFor();

      // Changes that are in no file outlive the page, too.
      page.on("dialog", (leaving) => void leaving.accept());
      const left = page.locator("#left");
      const reload = async () => {
        await page.reload();
        await page.locator("#spreadsheet .o-grid").waitFor();
      };
      await reload();
      await left.getByText("Unsaved work of").waitFor();
      expect(await axeViolations(page, ["#spreadsheet", "iframe"])).toEqual([]);
      await left.getByRole("button", { name: "Go on with it" }).click();
      await page.getByText("Tabelle2", { exact: true }).click();
      expect(await read("A1:A2")).toEqual([[6.5], [7]]);
      expect(await left.textContent()).toBe("");
      await reload();
      await left.getByRole("button", { name: "Discard" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "OK" }).click();
      await left.getByText("Unsaved").waitFor({ state: "detached" });
      await reload();
      expect(await left.textContent()).toBe("");
    },
  ),
);

longWorkbenchTest("the pane is 320 or 350 wide, light or dark, there or not", async (open) => {
  const { page, pane } = open;
  const frame = page.locator("#pane iframe");
  const heading = pane.getByRole("heading", { level: 1 });
  const background = () =>
    pane.locator("main").evaluate((main) => getComputedStyle(main.parentElement!).backgroundColor);
  await heading.waitFor();
  for (const width of [320, 350]) {
    await page.getByRole("radio", { name: String(width) }).check();
    // Of the pane's width one pixel is its border.
    expect((await frame.boundingBox())!.width).toBe(width - 1);
  }
  expect(await background()).toBe("rgb(255, 255, 255)");
  await page.getByRole("radio", { name: "Dunkel" }).check();
  expect(await background()).toBe("rgb(41, 41, 41)");
  await page.getByRole("button", { name: "Bereich schließen" }).click();
  expect(await frame.isVisible()).toBe(false);
  await page.getByRole("button", { name: "KIM öffnen" }).click();
  expect(await heading.isVisible()).toBe(true);
  expect(await axeViolations(page, ["#spreadsheet", "iframe"])).toEqual([]);
});
