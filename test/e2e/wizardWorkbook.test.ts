import type { FrameLocator, Page } from "playwright-core";
import { fields } from "../../src/locales/de/fields";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { figuresOnSheets } from "../support/bookFigures";
import { axeViolations } from "./support/axeViolations";
import { fillBodiesStep, fillNoticeStep } from "./support/fillWizard";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { untilKept } from "./support/untilKept";
import { choose, fill, goOn, press } from "./support/wizardPages";
import { workbookState } from "./support/workbookState";
import { readBook, verdictOf } from "./support/writtenBook";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const caseOf = (id: string) => grantYearCases().find((each) => each.id === id)!.given;
const SHORT = caseOf("kreis-warendorf-2021-modul-2");

const sheetNames = async (pane: FrameLocator) => Object.keys((await workbookState(pane)).sheets);

/** Writes into the sheet in sight as an officer might. */
const write = (pane: FrameLocator, address: string, values: (string | number)[][]) =>
  pane.locator("html").evaluate(
    (_, [cells, contents]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells);
        range.values = contents;
        range.select();
        await context.sync();
      }),
    [address, values] as const,
  );

/** Which words and buttons the page shows from now on while sheets are written. */
async function listen(pane: FrameLocator): Promise<() => Promise<string[]>> {
  // It is over in a moment: everything that the page shows meanwhile is written down.
  await pane.locator("main").evaluate((main) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = main.querySelector("[role=status] [role=progressbar]");
      if (!bar) return;
      const words = document.getElementById(bar.getAttribute("aria-labelledby")!)!.textContent;
      const open = [...main.querySelectorAll("section:last-of-type button")].filter(
        (button) =>
          (button as HTMLElement).offsetParent &&
          /anlegen|angelegt|machen|beginnen|Zurück|Abbrechen/.test(button.textContent!) &&
          button.getAttribute("aria-disabled") !== "true",
      );
      seen.push([words, ...open.map(({ textContent }) => textContent)].join(" / "));
    }).observe(main, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  return () =>
    pane
      .locator("main")
      .evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen.splice(0))]);
}

longSheetTest(
  "an undone insertion leaves the workbook as it was",
  async (pane) => {
    await write(pane, "A1:B2", [
      ["Haushalt 2021", "=1+1"],
      ["'=Kamen", 3.5],
    ]);
    const before = await workbookState(pane);
    await takeUp(pane, SHORT);
    const seen = await listen(pane);
    await create(pane, /anlegen$/);
    expect(await seen()).toEqual([
      "1 von 4: Die Mappe wird angesehen …",
      "2 von 4: Es wird geprüft, ob Excel KIM kennt …",
      "3 von 4: Die Blätter werden geschrieben …",
      "4 von 4: Die Blätter werden eingerichtet und gezeigt …",
    ]);
    const after = await workbookState(pane);
    expect(after.inSight).toBe("KIM 2021 B2");
    expect(after.sheets).toMatchObject(before.sheets);
    await press(pane, "Rückgängig machen");
    await pane.getByText("Rückgängig gemacht.").waitFor();
    expect(await seen()).toEqual(["Wird zurückgenommen …"]);
    expect(await workbookState(pane)).toEqual(before);
    await press(pane, "Übersicht");
    await pane.getByRole("heading", { level: 2, name: "Noch kein Förderjahr" }).waitFor();
  },
  { isClosed: true },
);

longSheetTest(
  "the same year is made again only when asked, beside the old one",
  async (pane, open) => {
    await open.page.emulateMedia({ forcedColors: "active" });
    await takeUp(pane, SHORT);
    await create(pane, /anlegen$/);
    await press(pane, "Zurück");
    await fill(pane, fields.head.paperStep, "500");
    await goOn(pane, "Prüfen");
    await press(pane, /anlegen$/);
    await pane.getByRole("group", { name: /gibt es hier schon: KIM 2021 B2/ }).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    const before = await sheetNames(pane);
    expect(before.slice(0, 2)).toEqual(["Tabelle1", "KIM 2021 B2"]);
    await press(pane, "Als Variante anlegen");
    await pane.getByText(/weitere Blätter sind angelegt\. (?!Excel rechnet)/).waitFor();
    const variants = before.slice(1).map((name) => `${name} V2`);
    // The sheet over both stands before them.
    const all = ["Tabelle1", "KIM", ...before.slice(1), ...variants];
    expect(await sheetNames(pane)).toEqual(all);
  },
  { isClosed: true },
);

longSheetTest(
  "the sheet computes on, and its edits are not undone unasked",
  async (pane, { page }) => {
    await page.getByRole("radio", { name: "Dunkel" }).check();
    await takeUp(pane, caseOf("kreis-unna-2021-refinanzierung"));
    await create(pane, /anlegen$/);
    expect(await axeViolations(pane)).toEqual([]);
    const before = verdictOf(await readBook(pane, "2021 B2"));
    await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        const rate = context.workbook.names.getItem("Pauschale_2021_B2").getRange();
        rate.values = [[57000]];
        await context.sync();
      }),
    );
    const sheets = await readBook(pane, "2021 B2");
    const { rows } = figuresOnSheets(sheets, [2021]);
    // 187,500 − 2.5 × 57,000 = 45,000, by the key 39 : 35 : 14 : 12.
    const towns = ["Schwerte", "Kreisstadt Unna", "Fröndenberg/Ruhr", "Holzwickede"];
    expect(towns.map((name) => rows[name]!.ownShare)).toEqual([17550, 15750, 6300, 5400]);
    expect(verdictOf(sheets)).not.toBe(before);

    await press(pane, "Rückgängig machen");
    const question = pane.getByRole("group", { name: /Seit dem Anlegen wurde geändert/ });
    await question.waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    await question.getByRole("button", { name: "Abbrechen" }).click();
    expect((await sheetNames(pane)).length).toBeGreaterThan(10);
    await press(pane, "Rückgängig machen");
    await press(pane, "Trotzdem entfernen");
    await pane.getByText("Rückgängig gemacht.").waitFor();
    expect(await sheetNames(pane)).toEqual(["Tabelle1"]);
  },
  { isClosed: true },
);

longSheetTest(
  "bodies are taken from the selected cells of a sheet, formulas as texts",
  async (pane) => {
    await write(pane, "B2:C5", [
      ["Stadt", "Einwohner"],
      ["'=Neustadt", 50000.5],
      ["Kamen", 43000],
      ["Summe", 93000.5],
    ]);
    await goOn(pane, "Beteiligte");
    await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("4:4").rowHidden = true;
        await context.sync();
      }),
    );
    await press(pane, "Markierten Bereich ansehen");
    await pane.getByText("nicht übernommen: Summe").waitFor();
    // What is hidden can be wanted all the same.
    await pane.getByText("nicht übernommen: auf dem Blatt ausgeblendet").waitFor();
    await pane.getByRole("checkbox", { name: "Kamen" }).check();
    await pane.getByText("2 Zeilen werden übernommen, 2 nicht.").waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    await press(pane, "Tabelle übernehmen");
    expect(await pane.getByLabel("Name, 2", { exact: true }).inputValue()).toBe("=Neustadt");
    expect(await pane.getByLabel("Schlüssel, =Neustadt").inputValue()).toBe("50.000,5");
    expect(await pane.getByLabel("Name, 4", { exact: true }).count()).toBe(0);
  },
);

/** As formulas they would be 2, −2, 3, an error, and a call. */
const HOSTILE = ["=1+1", "-2", "+3", "@SUM(A1)", '=KIM.SHARE(1,"x")'];

longSheetTest("names that begin with =, +, - or @ stay text in every cell", async (pane) => {
  await fillNoticeStep(pane, {
    ...SHORT,
    notices: [{ ...SHORT.notices[0]!, reference: "=4+4" }],
  });
  await goOn(pane, "Beteiligte");
  await fill(pane, fields.head.kiPosts, "4,5");
  const rows = HOSTILE.map((name, i) => `${name}\t${i + 1}00\t${i === 0 ? "Kreis" : "=1+1"}\t=5+5`);
  const table = ["Name\tSchlüssel\tZahlende Stelle\tRegion", "Kreis\t\t\t", ...rows].join("\n");
  await fill(pane, "Tabelle hier einfügen", table);
  await press(pane, "Tabelle übernehmen");
  await goOn(pane, "Stellen");
  await goOn(pane, "Weiterleitung");
  await choose(pane, "Wie der Vertrag angefangene Monate zählt", "Nur volle Kalendermonate");
  await fill(pane, fields.head.prorationSection, "@§4");
  await goOn(pane, "Prüfen");
  await create(pane, /anlegen$/);

  const sheets = await readBook(pane, "2021 B2");
  const bodies = sheets.Beteiligte!;
  const header = bodies.findIndex(([first]) => first === "Beteiligte");
  const column = (heading: string) => {
    const at = bodies[header]!.indexOf(heading);
    return bodies.slice(header + 1).map((row) => row[at]);
  };
  expect(column("Beteiligte")).toEqual(["Kreis", ...HOSTILE]);
  expect(column("Vertrag mit")).toEqual(["Land", "Kreis", ...Array<string>(4).fill("=1+1")]);
  expect(column("Region")).toEqual(["KI", ...Array<string>(5).fill("=5+5")]);
  const facts = sheets.Bescheid!.flat();
  expect(facts).toEqual(expect.arrayContaining(["@§4", "=4+4"]));
  const payments = sheets.Zahlungen!.map((row) => row[2]);
  expect(payments).toEqual(expect.arrayContaining(["=1+1"]));
});

longSheetTest(
  "what was begun is gone on with after the pane was closed",
  async (pane, { page }) => {
    await fillNoticeStep(pane, SHORT);
    await goOn(pane, "Beteiligte");
    await fillBodiesStep(pane, SHORT);
    await goOn(pane, "Stellen");
    await untilKept(pane, '"step":"posts"');
    await page.getByRole("button", { name: "Bereich schließen" }).click();
    await page.getByRole("button", { name: "KIM öffnen" }).click();
    await pane.getByRole("heading", { level: 1, name: /Schritt 3/ }).waitFor();
    // The pane is loaded anew, as Excel does after a crash.
    await pane.locator("html").evaluate(() => location.reload());
    await press(pane, "Neues Förderjahr");
    await pane.getByText("Ihr Entwurf von vorhin.").waitFor();
    await pane.getByRole("heading", { level: 1, name: /Schritt 3/ }).waitFor();
    await goOn(pane, "Weiterleitung");
    await goOn(pane, "Prüfen");
    await create(pane, /^\d+ Blätter für 2021 anlegen$/);

    // What is on its sheet is no draft any more.
    await untilKept(pane, "^(undefined|null)$");
    await pane.locator("html").evaluate(() => location.reload());
    await press(pane, "Neues Förderjahr");
    await pane.getByRole("heading", { level: 2, name: "Jahreswechsel" }).waitFor();
    expect(await pane.getByText("Ihr Entwurf von vorhin.").count()).toBe(0);
  },
);

longSheetTest(
  "what a broken-off insertion left behind is offered to be cleaned up",
  async (pane, { page }) => {
    const before = await workbookState(pane);
    await pane.locator("html").evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const sheet = worksheets.add("~ KIM 2023 B2");
        names.add("Pauschale_2023_B2", sheet.getRange("A1"));
        await context.sync();
      }),
    );
    await page.getByRole("radio", { name: "320" }).check();
    await press(pane, "Neues Förderjahr");
    const question = pane.getByRole("group", { name: /unterbrochen/ });
    await question.waitFor();
    expect(await question.textContent()).toContain("~ KIM 2023 B2, 1 Name im Namens-Manager.");
    expect(await axeViolations(pane)).toEqual([]);
    await press(pane, "Aufräumen");
    await pane.getByText("Aufgeräumt.").waitFor();
    expect(await workbookState(pane)).toEqual(before);
  },
  { isClosed: true },
);

/** Goes through the pane with the Tab key. */
async function tabTo(pane: FrameLocator, page: Page, label: string | RegExp): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press("Tab");
    const focused = await pane.locator("html").evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent;
    });
    if (typeof label === "string" ? focused === label : label.test(focused ?? "")) return;
  }
  throw new Error(`The keyboard does not reach "${String(label)}"`);
}

longSheetTest(
  "the keyboard alone makes Kreis Warendorf 2021, module 2, and takes it back",
  async (pane, { page }) => {
    const go = async (label: string | RegExp) => {
      await tabTo(pane, page, label);
      await page.keyboard.press("Enter");
    };
    const type = async (label: string, text: string) => {
      await tabTo(pane, page, label);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    };
    await pane.getByRole("button", { name: "Neues Förderjahr", exact: true }).waitFor();
    await page.keyboard.press("F6");
    await go("Neues Förderjahr");
    await pane.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
    await type("Förderjahr", "2021");
    await type("Stellen", "7");
    await type("Betrag", "385.000");
    await type("Datum", "3.2.2021");
    await type("Aktenzeichen oder Vorlage", "Vorlage 231/2020");
    await go("Raten wie veröffentlicht übernehmen");
    await go("Weiter");
    await type("Stellen beim KI", "7");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Kreis Warendorf");
    for (const step of ["Stellen", "Weiterleitung", "Prüfen"]) {
      await go("Weiter");
      await pane.getByRole("heading", { level: 1, name: new RegExp(step) }).waitFor();
    }
    await go(/^\d+ Blätter für 2021 anlegen$/);
    await pane.getByText(/weitere Blätter sind angelegt\. (?!Excel rechnet)/).waitFor();
    const { KIM: overview } = await readBook(pane, "2021 B2");
    expect(overview!.flat()).toEqual(expect.arrayContaining(["Kreis Warendorf", 7, 385000]));
    // What was done has the focus: the way back is the next stop.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("Rückgängig gemacht.").waitFor();
    expect(await sheetNames(pane)).toEqual(["Tabelle1"]);
  },
  { isClosed: true },
);
