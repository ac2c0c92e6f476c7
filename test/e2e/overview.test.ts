import type { FrameLocator, Page } from "playwright-core";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { frameOf, inEachAppearance } from "./support/appearances";
import { axeViolations, violationsAndSmallTargets } from "./support/axeViolations";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { widerThanPage } from "./support/widerThanPage";
import { field, fill, goOn, press, stepHeading } from "./support/wizardPages";
import { readBook } from "./support/writtenBook";
import { longOnly, runs } from "../support/runs";

const sheetTest = sheetTests();

type Use = (pane: FrameLocator, page: Page) => Promise<void>;

/** A test at an empty workbook with the overview beside it. */
const overviewTest = (name: string, use: Use): void =>
  sheetTest(name, (pane, { page }) => use(pane, page), { isClosed: true });
const longOverviewTest = longOnly(overviewTest);

/** A test that goes on with the grant year that the test before has left. */
const nextTest = (name: string, use: Use): void =>
  sheetTest(name, (pane, { page }) => use(pane, page), { continues: true });
const longNextTest = longOnly(nextTest);

const caseOf = (id: string): GrantYear => grantYearCases().find((each) => each.id === id)!.given;
/** It runs beyond what the notice grants, so that there are findings. */
const unna = caseOf("kreis-unna-2021-weiterleitung");
const SHEET = "KIM 2021 B2";
const PLACE = "2021_B2";
/** Row of the headings of the steps. */
const HEADINGS = 4;

async function make(pane: FrameLocator, grantYear: GrantYear): Promise<void> {
  await takeUp(pane, grantYear);
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

/** Where a cell of the grant year stands. */
const addressOf = (pane: FrameLocator, name: string): Promise<string> =>
  pane.locator("html").evaluate(
    (_, asked) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(asked).getRange().load("address");
        await context.sync();
        return range.address;
      }),
    `${name}_${PLACE}`,
  );

const changeCell = (pane: FrameLocator, name: string, value: number): Promise<void> =>
  pane.locator("html").evaluate(
    (_, [asked, content]) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(asked).getRange().values = [[content]];
        await context.sync();
      }),
    [`${name}_${PLACE}`, value] as const,
  );

/** Renames a body in the table of inputs. */
const rename = (pane: FrameLocator, from: string, to: string): Promise<void> =>
  pane.locator("html").evaluate(
    (_, [table, name, other]) =>
      Excel.run(async (context) => {
        const { columns } = context.workbook.tables.getItem(table);
        const names = columns.getItem("Beteiligte").getDataBodyRange().load("values");
        await context.sync();
        const at = names.values.findIndex(([value]) => value === name);
        names.getCell(at, 0).values = [[other]];
        await context.sync();
      }),
    [`Beteiligte_${PLACE}`, from, to] as const,
  );

/** What each body gets for its own posts, by the lines of the steps. */
async function linesOf(pane: FrameLocator): Promise<{ name: string; amount: number }[]> {
  const { Rechnung: steps } = await readBook(pane, "2021 B2");
  const [name, amount] = ["Beteiligte", "zusammen"].map((text) => steps![HEADINGS]!.indexOf(text));
  return steps!
    .slice(HEADINGS + 1)
    .filter((row) => row[name!] !== "")
    .map((row) => ({ name: String(row[name!]), amount: Number(row[amount!]) }));
}

/** Puts a number in the place of the formula of a step; where that stands. */
async function overwriteAmounts(pane: FrameLocator, amount: number): Promise<string> {
  const { Rechnung: steps } = await readBook(pane, "2021 B2");
  const column = steps![HEADINGS]!.indexOf("zusammen");
  return pane.locator("html").evaluate(
    (_, [at, content]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Rechnung 2021 B2");
        const cell = sheet.getCell(5, at).load("address");
        cell.values = [[content]];
        await context.sync();
        return cell.address;
      }),
    [column, amount] as const,
  );
}

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

overviewTest("an empty workbook says how it gets a grant year, and leads there", async (pane) => {
  await pane.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
  await press(pane, "Neues Förderjahr anlegen");
  await pane.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
  await press(pane, "Übersicht");
  await press(pane, "Funktionen nachschlagen");
  await pane.getByRole("heading", { level: 1, name: "KIM-Funktionen" }).waitFor();
});

longOverviewTest("54 bodies: the largest at first, all on request", async (pane) => {
  await press(pane, "Neues Förderjahr");
  await stepHeading(pane).waitFor();
  await fill(pane, "Förderjahr", "2021");
  await fill(pane, "Stellen", "48");
  await goOn(pane, "Beteiligte");
  await fill(pane, "Stellen beim KI", "16");
  const towns = Array.from({ length: 53 }, (_, i) => `Stadt ${i + 1}\t${(i + 1) * 1000}\tKreis`);
  const table = ["Name\tSchlüssel\tZahlende Stelle", "Kreis\t\t", ...towns];
  await fill(pane, "Tabelle hier einfügen", table.join("\n"));
  await press(pane, "Tabelle übernehmen");
  for (const step of ["Stellen", "Weiterleitung", "Prüfen"]) await goOn(pane, step);
  await create(pane, /anlegen$/);
  await press(pane, "Übersicht");
  await card(pane).waitFor();
  const all = (await linesOf(pane)).filter(({ amount }) => amount > 0);
  expect(await chartLines(pane)).toHaveLength(6);
  expect((await chartLines(pane))[0]).toMatch(/^Kreis 880\.000 €/);
  await press(pane, `Alle ${all.length} zeigen`);
  expect(await chartLines(pane)).toHaveLength(all.length);
  await press(pane, "Nur die größten zeigen");
  expect(await chartLines(pane)).toHaveLength(6);
});

/** Looks at the page in all appearances; the pictures are kept in docs/bilder. */
const lookAtAll = (page: Page, name: string): Promise<void> =>
  inEachAppearance(
    page,
    name,
    async (frame) => expect(await violationsAndSmallTargets(frame)).toEqual([]),
    runs(1, 3),
  );

overviewTest(
  "in every appearance nothing is cut off, and axe finds no fault",
  async (pane, page) => {
    await pane.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
    await lookAtAll(page, "uebersicht-leer");
    await make(pane, unna);
    const findings = card(pane)
      .getByText(/Hinweis/)
      .first();
    await findings.click();
    await lookAtAll(page, "uebersicht");
    await findings.click();
  },
);

longNextTest(
  "a grant year's figures are those of its sheet, also when it changes",
  async (pane) => {
    await pane.getByText("1 Förderjahr in dieser Mappe").waitFor();
    const lines = await linesOf(pane);
    const planned = sumOf(lines.map(({ amount }) => amount));
    expect(await total(pane, "Bewilligt")).toBe("440.000 €");
    expect(await total(pane, "Landesmittel verplant")).toBe(planned);
    const others = lines.filter(({ name }) => name !== "Kreis Unna");
    expect(await total(pane, "davon weitergeleitet")).toBe(
      sumOf(others.map(({ amount }) => amount)),
    );
    const shown = await chartLines(pane);
    for (const { name, amount } of lines.filter((line) => line.amount !== 0))
      expect(shown).toContainEqual(expect.stringContaining(`${name} ${euro(amount * 100)}`));

    await rename(pane, "Kamen", "Kamen an der Seseke");
    const renamed = card(pane)
      .getByRole("listitem")
      .getByText("Kamen an der Seseke", { exact: true });
    await renamed.waitFor();
    // The year ends a month earlier: the user need not press anything.
    const showing = (sum: string) =>
      card(pane).getByRole("row", { name: `Landesmittel verplant ${sum}` });
    await changeCell(pane, "Ende", 44895);
    await showing(planned).waitFor({ state: "detached" });
    const changed = sumOf((await linesOf(pane)).map(({ amount }) => amount));
    expect(changed).not.toBe(planned);
    await showing(changed).waitFor();
    await press(pane, "Neu einlesen");
    await pane.getByText("1 Förderjahr in dieser Mappe").waitFor();
  },
);

longNextTest(
  "the keyboard alone reads again, shows the sheet and a finding's cell",
  async (pane, page) => {
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
    await until(() => selection(pane), await addressOf(pane, "Ende"));
  },
);

longNextTest("a click shows the sheet, and a finding its cell", async (pane) => {
  await leaveSheet(pane);
  await press(pane, `Blatt „${SHEET}“ zeigen`);
  await until(() => selection(pane), `${SHEET}'!A1`);

  await leaveSheet(pane);
  await card(pane)
    .getByRole("button", { name: /Anschlussbescheid/ })
    .first()
    .click();
  await until(() => selection(pane), await addressOf(pane, "Ende"));
});

longNextTest("next year begins from a sheet; what was typed is not lost unasked", async (pane) => {
  await press(pane, "Förderjahr 2022 daraus beginnen");
  await pane.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
  expect(await field(pane, "Förderjahr").inputValue()).toBe("2022");
  await goOn(pane, "Beteiligte");
  expect(await field(pane, "Name, 2").inputValue()).toBe("Teilregion Nord (Aufteilung offen)");
  await press(pane, "Übersicht");
  await press(pane, "Förderjahr 2022 daraus beginnen");
  const question = pane.getByRole("group", { name: /Eingaben verwerfen/ });
  await question.getByRole("button", { name: "Weiterbearbeiten" }).click();
  await pane.getByRole("heading", { level: 1, name: /Schritt 2/ }).waitFor();
  await press(pane, "Übersicht");
});

longNextTest("a finding of a formula that was overwritten leads to its cell", async (pane) => {
  const address = await overwriteAmounts(pane, 12345);
  const differs = card(pane).getByRole("button", {
    name: /^Teilregion Nord .*, zusammen: .*12\.345 €/,
  });
  await differs.waitFor();
  await leaveSheet(pane);
  await differs.click();
  await until(() => selection(pane), address);
});

longNextTest("a copied sheet is named, and made a variant on request", async (pane, page) => {
  await pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Beteiligte 2021 B2").copy("End");
      await context.sync();
    }),
  );
  await press(pane, "Neu einlesen");
  await pane.getByText(`„Beteiligte 2021 B2 (2)“ ist eine Kopie aus „${SHEET}“.`).waitFor();
  await press(pane, "Als Variante anlegen");
  await pane.getByText(`Angelegt ist „${SHEET} V2“`).waitFor();
  await press(pane, "Neu einlesen");
  await pane.getByText("2 Förderjahre in dieser Mappe").waitFor();
  expect(await widerThanPage(frameOf(page))).toEqual([]);
  expect(await axeViolations(frameOf(page))).toEqual([]);
});
