import type { Frame, FrameLocator, Page } from "playwright-core";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { axeViolations } from "./support/axeViolations";
import { framePicture } from "./support/framePicture";
import { create, fillAll } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { widerThanPage } from "./support/widerThanPage";
import { field, fill, goOn, press, stepHeading } from "./support/wizardPages";

const sheetTest = sheetTests();

/** A test at an empty workbook with the overview beside it. */
const overviewTest = (name: string, use: (pane: FrameLocator, page: Page) => Promise<void>): void =>
  sheetTest(name, (pane, { page }) => use(pane, page), { isClosed: true });

const caseOf = (id: string): GrantYear => grantYearCases().find((each) => each.id === id)!.given;
/** It runs beyond what the notice grants, so that there are findings. */
const unna = caseOf("kreis-unna-2021-weiterleitung");
const SHEET = "KIM 2021 B2";
const NAMES = "KIM_2021_B2_";

async function make(pane: FrameLocator, grantYear: GrantYear): Promise<void> {
  await press(pane, "Neues Förderjahr");
  await stepHeading(pane).waitFor();
  await fillAll(pane, grantYear);
  await create(pane, /anlegen$/);
  await press(pane, "Übersicht");
  await card(pane).waitFor();
}

/** The card of a grant year. */
const card = (pane: FrameLocator, name = "KIM 2021, Baustein 2") =>
  pane.getByRole("article", { name });

const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");

const total = async (pane: FrameLocator, name: string): Promise<string> => {
  const row = card(pane).getByRole("row", { name: new RegExp(`^${name} `) });
  return plain(await row.getByRole("cell").textContent());
};

/** "Lünen 192.500 €", "Eigenanteil 5.000 €" below it if there is one. */
const chartLines = async (pane: FrameLocator): Promise<string[]> =>
  (await card(pane).getByRole("listitem").allInnerTexts()).map((text) =>
    plain(text).replaceAll(/\s*\n\s*/g, " "),
  );

/** Where the workbook is, asked through Excel's client library. */
const selection = (pane: FrameLocator): Promise<string> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );

/** The cells of a name. */
const cells = (pane: FrameLocator, name: string) =>
  pane.locator("html").evaluate(
    (_, asked) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(asked).getRange().load("address,values");
        await context.sync();
        return { address: range.address, values: range.values.flat() as unknown[] };
      }),
    NAMES + name,
  );

/** Changes one of them, counted from 0. */
const change = (pane: FrameLocator, name: string, at: number, value: number | string) =>
  pane.locator("html").evaluate(
    (_, [asked, row, content]) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(asked).getRange().getCell(row, 0).values = [[content]];
        await context.sync();
      }),
    [NAMES + name, at, value] as const,
  );

/** Waits until something is read that ends in what is expected. */
async function until(read: () => Promise<string>, expected: string): Promise<void> {
  let last = "";
  for (let tries = 0; tries < 50 && !last.endsWith(expected); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    last = await read();
  }
  expect(last.slice(-expected.length)).toBe(expected);
}

const leaveSheet = (pane: FrameLocator) =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabelle1").getRange("C3").select();
      await context.sync();
    }),
  );

const euro = (cents: number): string => {
  const decimals = cents % 100 === 0 ? 0 : 2;
  return `${(cents / 100).toLocaleString("de-DE", { minimumFractionDigits: decimals })} €`;
};
const sumOf = (values: readonly unknown[]): string =>
  euro(values.reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0));

/** The add-in's page in its frame. */
const frameOf = (page: Page): Frame => page.frames().find((frame) => frame.parentFrame())!;

overviewTest("an empty workbook says how it gets a grant year, and leads there", async (pane) => {
  await pane.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
  await press(pane, "Neues Förderjahr anlegen");
  await pane.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
  await press(pane, "Übersicht");
  await press(pane, "Funktionen nachschlagen");
  await pane.getByRole("heading", { level: 1, name: "KIM-Funktionen" }).waitFor();
});

overviewTest(
  "a grant year's figures are those of its sheet, also when it changes",
  async (pane) => {
    await make(pane, unna);
    await pane.getByText("1 Förderjahr in dieser Mappe").waitFor();
    const amounts = (await cells(pane, "Plan_Amount")).values;
    const [recipient = 0] = amounts;
    expect(await total(pane, "Bewilligt")).toBe("440.000 €");
    expect(await total(pane, "Landesmittel verplant")).toBe(sumOf(amounts));
    expect(await total(pane, "davon weitergeleitet")).toBe(sumOf([...amounts, -Number(recipient)]));
    const names = (await cells(pane, "Bodies_Name")).values;
    const shown = await chartLines(pane);
    names.forEach((name, row) => {
      if (amounts[row] !== 0)
        expect(shown).toContainEqual(
          expect.stringContaining(`${String(name)} ${euro(Number(amounts[row]) * 100)}`),
        );
    });

    await change(pane, "Bodies_Name", names.indexOf("Kamen"), "Kamen an der Seseke");
    await card(pane).getByRole("listitem").getByText("Kamen an der Seseke").waitFor();
    // The year ends a month earlier: the user need not press anything.
    await change(pane, "End", 0, 44895);
    await pane.getByRole("row", { name: `Landesmittel verplant ${sumOf(amounts)}` }).waitFor({
      state: "detached",
    });
    expect(await total(pane, "Landesmittel verplant")).toBe(
      sumOf((await cells(pane, "Plan_Amount")).values),
    );
    await press(pane, "Neu einlesen");
    await pane.getByText("1 Förderjahr in dieser Mappe").waitFor();
  },
);

overviewTest("a click shows the sheet, and a finding its cell", async (pane) => {
  await make(pane, unna);
  await leaveSheet(pane);
  await press(pane, `Blatt „${SHEET}“ zeigen`);
  await until(() => selection(pane), `${SHEET}'!A1`);

  await card(pane)
    .getByText(/Warnung|Fehler/)
    .first()
    .click();
  await leaveSheet(pane);
  await card(pane)
    .getByRole("button", { name: /Anschlussbescheid/ })
    .first()
    .click();
  const { address } = await cells(pane, "End");
  await until(() => selection(pane), address);

  // A formula is overwritten: the finding leads to its cell.
  const names = await cells(pane, "Bodies_Name");
  const at = names.values.indexOf("Lünen");
  await change(pane, "Plan_OwnShare", at, 12345);
  const differs = card(pane).getByRole("button", { name: /^Lünen, Eigenanteil: .*12\.345 €/ });
  await differs.waitFor();
  await leaveSheet(pane);
  await differs.click();
  const [column, first] = /([A-Z]+)(\d+)(?=:)/
    .exec((await cells(pane, "Plan_OwnShare")).address)!
    .slice(1);
  await until(() => selection(pane), `!${column}${Number(first) + at}`);
});

overviewTest("54 bodies: the largest at first, all on request", async (pane) => {
  await press(pane, "Neues Förderjahr");
  await stepHeading(pane).waitFor();
  await fill(pane, "Förderjahr", "2021");
  await fill(pane, "Stellen", "48");
  await goOn(pane, "Beteiligte");
  await fill(pane, "Stellen beim KI", "16");
  const towns = Array.from({ length: 53 }, (_, i) => `Stadt ${i + 1}\t${(i + 1) * 1000}\tKreis`);
  const table = ["Name\tSchlüssel\tZahlende Stelle", "Kreis\t\t", ...towns];
  await fill(pane, "Tabelle hier einfügen", table.join("\n"));
  await press(pane, "Eingefügte Tabelle übernehmen");
  for (const step of ["Stellen", "Weiterleitung", "Prüfen"]) await goOn(pane, step);
  await create(pane, /anlegen$/);
  await press(pane, "Übersicht");
  await card(pane).waitFor();
  const all = (await cells(pane, "Plan_Amount")).values.filter((amount) => Number(amount) > 0);
  expect(await chartLines(pane)).toHaveLength(6);
  expect((await chartLines(pane))[0]).toMatch(/^Kreis 880\.000 €/);
  await press(pane, `Alle ${all.length} zeigen`);
  expect(await chartLines(pane)).toHaveLength(all.length);
  await press(pane, "Nur die größten zeigen");
  expect(await chartLines(pane)).toHaveLength(6);
});

overviewTest("next year begins from a sheet; what was typed is not lost unasked", async (pane) => {
  await make(pane, unna);
  await press(pane, "Förderjahr 2022 daraus beginnen");
  await pane.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
  expect(await field(pane, "Förderjahr").inputValue()).toBe("2022");
  await goOn(pane, "Beteiligte");
  expect(await field(pane, "Name, 2").inputValue()).toBe("Lünen");
  await press(pane, "Übersicht");
  await press(pane, "Förderjahr 2022 daraus beginnen");
  const question = pane.getByRole("group", { name: /Eingaben verwerfen/ });
  await question.getByRole("button", { name: "Weiterbearbeiten" }).click();
  await pane.getByRole("heading", { level: 1, name: /Schritt 2/ }).waitFor();
});

overviewTest("an undone grant year is gone from the overview", async (pane) => {
  await make(pane, unna);
  await press(pane, "Neues Förderjahr");
  await press(pane, "Rückgängig machen");
  await pane.getByText("Rückgängig gemacht.").waitFor();
  await press(pane, "Übersicht");
  await pane.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
});

const APPEARANCES = [
  ["hell", "Hell", null],
  ["dunkel", "Dunkel", null],
  ["kontrast", "Hell", "active"],
] as const;
/** Those whose pictures are kept in docs/bilder. */
const PICTURED = ["320-hell", "350-dunkel", "320-kontrast"];

/** Looks at the page in both widths and all appearances. */
async function lookAtAll(page: Page, name: string): Promise<void> {
  const frame = frameOf(page);
  for (const width of [320, 350])
    for (const [appearance, theme, forcedColors] of APPEARANCES) {
      await page.getByRole("radio", { name: String(width) }).check();
      await page.getByRole("radio", { name: theme }).check();
      await page.emulateMedia({ forcedColors });
      expect(await widerThanPage(frame)).toEqual([]);
      expect(await axeViolations(frame)).toEqual([]);
      if (PICTURED.includes(`${width}-${appearance}`))
        await framePicture(page, frame, `${name}-${width}-${appearance}`);
    }
  await page.emulateMedia({ forcedColors: null });
}

overviewTest(
  "in every appearance nothing is cut off, and axe finds no fault",
  async (pane, page) => {
    await pane.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
    await lookAtAll(page, "uebersicht-leer");
    await make(pane, unna);
    await card(pane)
      .getByText(/Hinweis/)
      .first()
      .click();
    await lookAtAll(page, "uebersicht");
  },
);

overviewTest(
  "the keyboard alone reads again, shows the sheet and a finding's cell",
  async (pane, page) => {
    await make(pane, unna);
    const focused = () => frameOf(page).evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        if (name.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`The Tab key does not lead to ${String(name)}.`);
    };
    await pane.getByRole("button", { name: "Übersicht" }).focus();
    await tabTo(/^Neu einlesen/);
    await page.keyboard.press("Enter");
    await leaveSheet(pane);
    await tabTo(/^Blatt „/);
    await page.keyboard.press("Enter");
    await until(() => selection(pane), "!A1");
    await tabTo(/Hinweis/);
    await page.keyboard.press("Enter");
    await tabTo(/Anschlussbescheid/);
    await page.keyboard.press("Enter");
    await until(() => selection(pane), (await cells(pane, "End")).address);
  },
);
