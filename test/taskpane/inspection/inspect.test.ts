import { remembering } from "../../../src/functions/lastCalls";
import { linesAgain } from "../../../src/functions/linesAgain";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { inspect } from "../../../src/taskpane/inspection/inspect";
import { applyChanges } from "../../../src/workbook/inspect/applyChanges";
import type { CellFinding } from "../../../src/workbook/inspect/cellFinding";
import { edit, editOnly, everything, insert, openWorkbook } from "../../workbook/kimExcel";
import { registerRemembering } from "../explanation/explainExcel";
import { fewOf } from "../../support/runs";

jest.setTimeout(120_000);

beforeAll(registerRemembering);

const OWN = "Tabelle1";
const STEPS = "Rechnung 2021 B2";
const UNNA = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

/** A list of the user's own, its amounts and months. */
const LIST = [
  ["Stadt", "Schlüssel", "Betrag", "Stellen", "Beginn", "Ende", "Mittel"],
  ["Kamen", 39, "=KIM.SHARE(50000,B2:B5)", 1, 44501, 44926, "=KIM.FORWARD(D2,55000,E2,F2)"],
  ["Bergkamen", 35, "", 1, 44501, 44926, "=KIM.FORWARD(D3,55000,E3,F3)"],
  ["Bönen", 14, "", 0.5, 44501, 44926, "=KIM.FORWARD(D4,55000,E4,F4)"],
  ["Lünen", 12, "", 0.5, 44501, 44926, "=KIM.FORWARD(D5,55000,E5,F5)"],
];

let settle: () => number;

/** A workbook with the user's own list, and a grant year beside it. */
async function soundWorkbook(hasGrantYear: boolean): Promise<void> {
  const excel = openWorkbook();
  ({ settle } = excel);
  if (hasGrantYear) await insert(UNNA);
  await edit(OWN, (sheet) => {
    const body = LIST.map((row) => row.map((cell) => (cell === "" ? null : cell)));
    sheet.getRange("A1:G5").formulas = body as unknown[][];
    sheet.getRange("A20").values = [["Ende"]];
    sheet.tables.add("I1:J4", true).name = "Jahre";
    sheet.getRange("I1:J4").formulas = [
      ["Jahr", "Pauschale"],
      [2021, "=KIM.FTERATE(I2,2)"],
      [2022, "=KIM.FTERATE(I3,2)"],
      [2023, "=KIM.FTERATE(I4,2)"],
    ];
  });
  settle();
}

const findings = async (): Promise<readonly CellFinding[]> => (await inspect("de")).cells;

/** In place of a content: a formula in a cell of the format Text. */
const TEXT = "@";

interface Damage {
  readonly what: string;
  readonly sheet: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly names?: Readonly<Record<string, string>>;
  /** The finding: code, cell, place of the cause. */
  readonly code: CellFinding["code"];
  readonly address: string;
  readonly at?: string;
  readonly detail?: RegExp;
  /** Whether a button puts it right: then nothing is wrong any more. */
  readonly isRepaired?: true;
}

/** What happens to workbooks; what of it can be put right safely. */
const DAMAGES: readonly Damage[] = [
  {
    what: "a number typed where the result belongs",
    ...{ sheet: OWN, cells: { C4: 7000 } },
    ...{ code: "spillBlocked", address: "C2", at: "C4" },
  },
  {
    what: "a row added below the list",
    ...{ sheet: OWN, cells: { A6: "Unna", B6: 20 } },
    ...{ code: "rangeTooShort", address: "C2", at: "B6", isRepaired: true },
  },
  {
    what: "a word where a weight belongs",
    ...{ sheet: OWN, cells: { B3: "k. A." } },
    ...{ code: "errorValue", address: "C2", detail: /Zeile 2.*„k\. A\.“ ist keine Zahl/ },
  },
  {
    what: "an error among the weights",
    ...{ sheet: OWN, cells: { B3: "=NA()" } },
    ...{ code: "errorInherited", address: "C2", at: "B3" },
  },
  {
    what: "a division by zero among the posts",
    ...{ sheet: OWN, cells: { D4: "=1/0" } },
    ...{ code: "errorInherited", address: "G4", at: "D4" },
  },
  {
    what: "cells that were deleted",
    ...{ sheet: OWN, cells: { C2: "=KIM.SHARE(50000,#REF!)" } },
    ...{ code: "referenceLost", address: "C2" },
  },
  {
    what: "a function misspelt",
    ...{ sheet: OWN, cells: { C2: "=KIM.SHAER(50000,B2:B5)" } },
    ...{ code: "functionUnknown", address: "C2", detail: /^SHAER$/ },
  },
  {
    what: "a name that is not there",
    ...{ sheet: OWN, cells: { C2: "=KIM.SHARE(Summe,B2:B5)" } },
    ...{ code: "nameMissing", address: "C2", detail: /^Summe$/ },
  },
  {
    what: "a formula in a cell of the format Text",
    ...{ sheet: OWN, cells: { L1: TEXT } },
    ...{ code: "formulaAsText", address: "L1", isRepaired: true },
  },
  {
    what: "a value typed between formulas",
    ...{ sheet: OWN, cells: { G4: 27500 } },
    ...{ code: "typedOver", address: "G4", isRepaired: true },
  },
  {
    what: "a value typed in the first row of a table",
    ...{ sheet: OWN, cells: { J2: 50000 } },
    ...{ code: "typedOver", address: "J2", isRepaired: true },
  },
  {
    what: "a blank day beside posts",
    ...{ sheet: OWN, cells: { L1: "=KIM.FORWARD(D2:D5,55000,E2:E5,F2:F5)", E4: "" } },
    ...{ code: "dateMissing", address: "E4" },
  },
  {
    what: "a rate that nobody published",
    ...{ sheet: OWN, cells: { I4: 1999 } },
    ...{ code: "errorValue", address: "J4", detail: /1999/ },
  },
  {
    what: "a step of the grant year typed over",
    ...{ sheet: STEPS, cells: { O6: 99 } },
    ...{ code: "formulaLost", address: "O6", isRepaired: true },
  },
  {
    what: "a step of the grant year pasted over as values",
    ...{ sheet: STEPS, cells: { O6: 99, O7: 98, O8: 97, O9: 96, O10: 95 } },
    ...{ code: "formulaLost", address: "O6", isRepaired: true },
  },
  {
    what: "a step of the grant year deleted",
    ...{ sheet: STEPS, cells: { L6: "" } },
    ...{ code: "formulaLost", address: "L6", isRepaired: true },
  },
  {
    what: "a number typed into a step of the grant year",
    ...{ sheet: STEPS, cells: { O8: 99 } },
    ...{ code: "spillBlocked", address: "O6", at: "O8" },
  },
  {
    what: "the list of a page deleted",
    ...{ sheet: "KIM 2021 B2", cells: { A11: "" } },
    ...{ code: "formulaLost", address: "A11", isRepaired: true },
  },
  {
    what: "the list of a page pasted over as values",
    sheet: "KIM 2021 B2",
    cells: { A11: "Kreis Unna", B11: "Bescheid", C11: 5, A12: "Kamen", B12: "Vertrag", C12: 1 },
    ...{ code: "formulaLost", address: "A11", isRepaired: true },
  },
];

/** Does the damage; what stood there is put back by what is returned. */
async function damage({ sheet, cells }: Damage): Promise<() => Promise<void>> {
  const places = Object.keys(cells);
  const before = await contentsOf(sheet, places);
  await edit(sheet, (page) => {
    for (const [place, content] of Object.entries(cells)) {
      const cell = page.getRange(place);
      if (content === TEXT) {
        cell.numberFormat = [["@"]];
        cell.values = [["=KIM.SHARE(100,B2:B5)"]];
      } else if (content === "") cell.clear("Contents");
      else cell.formulas = [[content]];
    }
  });
  settle();
  return async () => {
    await edit(sheet, (page) => {
      for (const place of places) page.getRange(place).clear("Contents");
      // Of a result that fills cells the first one holds the formula.
      for (const [place, formula] of before)
        if (String(formula).startsWith("=")) page.getRange(place).formulas = [[formula]];
    });
    settle();
  };
}

const contentsOf = (sheet: string, places: readonly string[]) =>
  Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(sheet);
    const ranges = places.map((place) => page.getRange(place).load("formulas"));
    await context.sync();
    return places.map(
      (place, index) => [place, ranges[index]!.formulas[0]![0] as unknown] as const,
    );
  });

async function expectFound(given: Damage): Promise<void> {
  const { sheet, code, address, at, detail, isRepaired } = given;
  const putBack = await damage(given);
  const found = await findings();
  const [finding, ...others] = found.filter((each) => each.code === code);
  expect(finding).toMatchObject({ address, sheetName: sheet, ...(at && { at }) });
  expect(others).toEqual([]);
  // What comes from it is told with it alone.
  expect(found.filter((each) => each.code === "errorInherited" && each !== finding)).toEqual([]);
  if (detail) expect(finding!.detail).toMatch(detail);
  expect(finding!.remedy !== undefined).toBe(isRepaired ?? false);
  if (isRepaired) {
    const damaged = await everything();
    await applyChanges(finding!.remedy!, "after");
    settle();
    expect(await findings()).toEqual([]);
    await applyChanges(finding!.remedy!, "before");
    settle();
    expect(await everything()).toEqual(damaged);
  }
  await putBack();
}

describe("in a list of the user's own", () => {
  test.each(DAMAGES.filter(({ sheet }) => sheet === OWN))("$what", async (given) => {
    await soundWorkbook(false);
    await expectFound(given);
  });
});

describe("on the sheets of a grant year", () => {
  beforeAll(() => soundWorkbook(true));
  afterEach(async () => expect(await findings()).toEqual([]));

  test("nothing is wrong at first", () => undefined);
  test.each(
    fewOf(
      DAMAGES.filter(({ sheet }) => sheet !== OWN),
      (_, position) => position % 4 === 0,
    ),
  )("$what", expectFound);
});

test("of what Excel has yet to calculate nothing is said, and all of it afterwards", async () => {
  await soundWorkbook(false);
  await editOnly(OWN, (sheet) => {
    sheet.getRange("B3").values = [["k. A."]];
  });
  expect((await findings()).map(({ code }) => code)).toEqual([]);
  settle();
  expect((await findings()).map(({ code }) => code)).toEqual(["errorValue"]);
});

test("entered before Excel knows the functions: found, and entered again when it does", async () => {
  const { registration, settle: answer } = openWorkbook({ functions: "unregistered" });
  await edit(OWN, (sheet) => {
    sheet.getRange("A1:A2").formulas = [["=KIM.VERSION()"], ["=_xldudf_KIM_FTERATE(2023,2)"]];
  });
  const found = await findings();
  expect(found.map(({ code, address }) => [code, address])).toEqual([
    ["notRecognised", "A1"],
    ["notRecognised", "A2"],
  ]);
  registration!.register();
  await applyChanges(
    found.flatMap(({ remedy }) => remedy!),
    "after",
  );
  answer();
  expect(await findings()).toEqual([]);
});

test("in manual mode what was typed is not held against results that wait", async () => {
  const { grid } = openWorkbook({ calculation: "manual" });
  await edit(OWN, (sheet) => {
    sheet.getRange("A1:B1").formulas = [[39, "=KIM.SHARE(100,A1)"]];
  });
  expect(await findings()).toEqual([]);
  expect(grid.cells.isManual).toBe(true);
});

test("a cell that shows another value than the function gave is out of date", async () => {
  await soundWorkbook(false);
  await edit(OWN, (sheet) => {
    sheet.getRange("M1").formulas = [["=KIM.VERSION()"]];
  });
  settle();
  // As if Excel had kept what it showed before.
  remembering("VERSION", () => "neu", linesAgain)({ address: `${OWN}!M1` });
  expect((await findings()).map(({ code, address }) => [code, address])).toEqual([["stale", "M1"]]);
});
