import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { fileProblems } from "../xlsx/fileProblems";
import { type Files, readPackage } from "../xlsx/readPackage";
import { axeViolations } from "./support/axeViolations";
import { keepPicture } from "./support/keepPicture";
import { launchBrowser } from "./support/launchBrowser";
import { openWorkbench } from "./support/openWorkbench";
import { startWorkbench, type Workbench } from "./support/startWorkbench";
import { inLongRun, longOnly } from "../support/runs";

let browser: Browser | undefined;
let workbench: Workbench;

beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) workbench = await startWorkbench();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

interface Words {
  readonly open: string;
  readonly cancel: string;
  readonly menu: string;
  readonly entry: string;
  readonly values: string;
  readonly losses: RegExp;
  readonly save: string;
}
const GERMAN: Words = {
  ...{ menu: "Datei", entry: "Speichern unter …", values: "Mit Werten", save: "Speichern" },
  ...{ open: "Öffnen …", cancel: "Abbrechen" },
  losses: /: \d+ Formeln stehen als Werte in der Datei\./,
};
const ENGLISH: Words = {
  ...{ menu: "File", entry: "Save as …", values: "With values", save: "Save" },
  ...{ open: "Open …", cancel: "Cancel" },
  losses: /: \d+ formulas are values in the file\./,
};

async function openDialog(page: Page, { menu, entry }: Words) {
  await page.getByText(menu, { exact: true }).click();
  await page.getByText(entry, { exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog;
}

/** Chooses a file of that content in the menu. */
async function open(page: Page, { menu, open: entry }: Words, name: string, content: Buffer) {
  await page.getByText(menu, { exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByText(entry, { exact: true }).click();
  const file = { name, mimeType: "application/octet-stream", buffer: content };
  await (await chooser).setFiles(file);
}

async function saved(
  page: Page,
  { save }: Words,
): Promise<{ name: string; files: Files; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: save, exact: true }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  const files = readPackage(bytes);
  expect(fileProblems(files)).toEqual([]);
  return { name: download.suggestedFilename(), files, bytes };
}

/** What is in the cells. */
const sheetsOf = (files: Files): string =>
  Object.entries(files)
    .flatMap(([name, text]) => (/worksheets\/sheet/.test(name) ? text : []))
    .join();

longOnly(
  test.each([
    ["German", GERMAN, "Deutsch"],
    ["English", ENGLISH, "English"],
  ] as const),
)(
  "in %s the workbench saves its workbook in both forms, and says first what is not kept",
  async (_, words, language) => {
    if (!browser) return;
    const address = `${workbench.address}?excel=kind&workbook=stadt-bergkamen`;
    const { page, pane, complaints } = await openWorkbench(browser, address);
    await page.getByRole("radio", { name: language }).click();
    await page.getByText(words.menu, { exact: true }).waitFor();
    await pane.getByRole("article").waitFor();

    await openDialog(page, words);
    await page.getByLabel(/^(?:Dateiname|File name)$/).fill("Kreis: Unna");
    const excel = await saved(page, words);
    expect(excel.name).toBe("Kreis Unna.xlsx");
    expect(sheetsOf(excel.files)).toContain("_xldudf_KIM_");
    expect("xl/webextensions/webextension1.xml" in excel.files).toBe(true);
    await page.locator("#status output").getByText("Kreis Unna.xlsx").waitFor();

    const dialog = await openDialog(page, words);
    await page.getByRole("radio", { name: words.values }).check();
    await dialog.getByText(words.losses).first().waitFor();
    expect(await axeViolations(page, ["#spreadsheet", "iframe"])).toEqual([]);
    await keepPicture(page, `speichern-${words.menu}`, false);
    const values = await saved(page, words);
    expect(sheetsOf(values.files)).not.toContain("_xldudf_KIM_");
    expect(sheetsOf(values.files)).toContain("<f>");

    await openDialog(page, words);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);

    await open(page, words, "alt.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
    await page
      .getByRole("dialog")
      .getByText(/^alt\.xls: .*\.xlsx/)
      .waitFor();
    await page.getByRole("button", { name: "OK", exact: true }).click();
    // The file with everything takes the place of the workbook, and is read by the add-in.
    await Promise.all([
      page.waitForEvent("load", { timeout: 60_000 }),
      open(page, words, "zurück.xlsx", excel.bytes),
    ]);
    await pane.getByRole("article").waitFor();
    await openDialog(page, words);
    const again = await saved(page, words);
    expect(sheetsOf(again.files)).toBe(sheetsOf(excel.files));
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  120_000,
);

/** What stands in all cells, asked through Excel's client library. */
const allCells = (pane: FrameLocator): Promise<unknown> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const sheets = worksheets.items.map((sheet) => ({
        name: sheet.name,
        cells: sheet.getUsedRange().load("address, formulas, values"),
      }));
      await context.sync();
      return sheets.map(({ name, cells: { address, formulas, values } }) => ({
        ...{ name, address, formulas, values },
      }));
    }),
  );

/** Goes to the cell of a name, as the name box does; answers what stands there. */
const goTo = (pane: FrameLocator, name: string): Promise<unknown> =>
  pane.locator("html").evaluate(
    (_, wanted) =>
      Excel.run(async (context) => {
        const cell = context.workbook.names.getItem(wanted).getRange().load("values");
        cell.worksheet.activate();
        cell.select();
        await context.sync();
        return cell.values[0]![0] as unknown;
      }),
    name,
  );

/** Whether the browser keeps a workbook in which that text stands. */
const isKept = (text: string): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open("kim-workbench");
    opening.addEventListener("success", () => {
      const database = opening.result;
      const all = database.transaction("workbooks").objectStore("workbooks").getAll();
      all.addEventListener("success", () => {
        database.close();
        resolve(all.result.some((workbook) => workbook.text.includes(text)));
      });
    });
  });

inLongRun(() =>
  test("closed and opened again in the middle of a grant year, a workbook is what it was", async () => {
    if (!browser) return;
    const address = `${workbench.address}?excel=kind&workbook=stadt-bergkamen`;
    const { page, pane, complaints } = await openWorkbench(browser, address);
    await pane.getByRole("article").waitFor();
    const before = await allCells(pane);
    expect(await goTo(pane, "Pauschale_2021_B2")).toBe(55_000);
    await page.keyboard.type("56000");
    await page.keyboard.press("Enter");
    const after = await allCells(pane);
    expect(after).not.toEqual(before);

    // Closed without a question, as when the machine is switched off.
    await page.waitForFunction(isKept, "56000", { polling: 500 });
    const next = await page.context().newPage();
    await page.close();
    await next.goto(address);
    await next.getByRole("button", { name: "Weiterarbeiten" }).click();
    const nextPane = next.frameLocator("#pane iframe");
    await nextPane.getByRole("article").waitFor();
    expect(await allCells(nextPane)).toEqual(after);
    await openDialog(next, GERMAN);
    const file = await saved(next, GERMAN);

    // On another machine, dropped on the page.
    const other = await openWorkbench(browser, `${workbench.address}?excel=kind`);
    const dataTransfer = await other.page.evaluateHandle(
      ([name, bytes]) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], name));
        return data;
      },
      [file.name, [...file.bytes]] as const,
    );
    await Promise.all([
      other.page.waitForEvent("load", { timeout: 60_000 }),
      other.page.dispatchEvent("#spreadsheet", "drop", { dataTransfer }),
    ]);
    await other.pane.getByRole("article").waitFor();
    expect(await allCells(other.pane)).toEqual(after);
    expect([...complaints, ...other.complaints]).toEqual([]);
    await other.page.context().close();
    await next.context().close();
  }, 180_000),
);
