import type { Inspected } from "../../../src/workbook/inspect/inspected";
import { inspectCells } from "../../../src/workbook/inspect/inspectCells";
import { cellFindingText } from "../../../src/workbook/inspect/cellFindingText";
import { type Contents, sheetOf } from "./sheetOf";

interface Case {
  readonly what: string;
  readonly cells: Contents;
  readonly names?: Inspected["names"];
  /** Code, cell, what it says beside that; after an arrow what the remedy puts there. */
  readonly expected: readonly string[];
}

/** Formulas as programs leave them behind, and lists as people change them. */
const CASES: readonly Case[] = [
  {
    what: "a formula as it was entered without the add-in",
    cells: { A1: ["=KIM.FTERATE(2023,2)", "#NAME?"] },
    expected: ["notRecognised A1 → =KIM.FTERATE(2023,2)"],
  },
  {
    what: "what Excel shows of a workbook that was opened without it",
    cells: { A1: ["=ROUND(_xldudf_KIM_FTERATE(2023,2),0)", "#NAME?"] },
    expected: ["notRecognised A1 → =ROUND(KIM.FTERATE(2023,2),0)"],
  },
  {
    what: "LibreOffice's small letters",
    cells: { A1: ["=_xldudf_kim_fterate(2023,2)", "#NAME?"], A2: ["=kim.version()", "#NAME?"] },
    expected: ["notRecognised A1 → =KIM.FTERATE(2023,2)", "notRecognised A2 → =KIM.VERSION()"],
  },
  {
    what: "a path, an add-in's file and another workbook before the function",
    cells: {
      A1: [`='C:\\Programme\\kim.xlam'!KIM.VERSION()`, "#NAME?"],
      A2: ["=kim.xlam!KIM.VERSION()", "#NAME?"],
      A3: ["=[1]!KIM.VERSION()", "#NAME?"],
      A4: ["=_xlfn._xldudf_KIM_VERSION()", "#NAME?"],
    },
    expected: [1, 2, 3, 4].map((row) => `notRecognised A${row} → =KIM.VERSION()`),
  },
  {
    what: "a text that speaks of a function is none",
    cells: { A1: ['=KIM.SHARE("_xldudf_KIM_SHARE(1)",2)', "#NAME?"], A2: "KIM.SHARE(1)" },
    expected: ['notRecognised A1 → =KIM.SHARE("_xldudf_KIM_SHARE(1)",2)'],
  },
  {
    what: "a function that KIM has not",
    cells: { A1: ["=KIM.SHAER(100,B1:B2)", "#NAME?"] },
    expected: ["functionUnknown A1 SHAER"],
  },
  {
    what: "a name that the workbook has not; what LET gives is none",
    cells: {
      A1: ["=KIM.SHARE(Summe,{1;2})", "#NAME?"],
      A2: ["=LET(x,1,KIM.SHARE(x,{1;2}))", "#NAME?"],
    },
    expected: ["nameMissing A1 Summe", "notRecognised A2 → =LET(x,1,KIM.SHARE(x,{1;2}))"],
  },
  {
    what: "a name whose cells were deleted",
    cells: { A1: ["=KIM.SHARE(Summe,{1;2})", "#REF!"] },
    names: [{ name: "Summe", formula: "=Tabelle1!#REF!" }],
    expected: ["nameBroken A1 Summe"],
  },
  {
    what: "cells that were deleted",
    cells: { A1: ["=KIM.SHARE(#REF!,{1;2})", "#REF!"] },
    expected: ["referenceLost A1 =KIM.SHARE(#REF!,{1;2})"],
  },
  {
    what: "no room: below, beside, and nobody knows where",
    cells: {
      A1: ["=KIM.SHARE(100,B1:B3)", "#SPILL!"],
      ...{ A3: 5, B1: 1, B2: 1, B3: 1 },
      F1: ["=KIM.CHAIN(B1:B3,B1:B3)", "#SPILL!"],
      H2: "x",
    },
    expected: ["spillBlocked A1 A3 at A3", "spillBlocked F1 H2 at H2"],
  },
  {
    what: "several cells in the way are all named; below its list a longer result may end",
    cells: {
      A1: ["=KIM.SHARE(100,B1:B4)", "#SPILL!"],
      ...{ A2: 5, A4: "x", B1: 1, B2: 1, B3: 1, B4: 1 },
      G1: ["=KIM.OUTLINE(B1:B2,B1:B2)", "#SPILL!"],
      G9: "Ende",
    },
    expected: ["spillBlocked A1 A2, A4 at A2", "spillBlocked G1 G9 at G9"],
  },
  {
    what: "an error of another cell; of one that the function knows, the code",
    cells: {
      A1: ["=KIM.SHARE(100,B1:B3)", "#N/A"],
      ...{ B1: 1, B2: ["=NA()", "#N/A"], B3: 1 },
      C1: ["=KIM.FTERATE(1900,2)", "#N/A"],
    },
    expected: ["errorInherited A1 #N/A at B2", "errorValue C1 #N/A"],
  },
  {
    what: "an @ before lists; before single values it changes nothing",
    cells: { A1: ["=@KIM.SHARE(100,B1:B3)", 33.33], C1: ["=@KIM.FTERATE(B1,2)", 57000] },
    expected: ["onlyFirst A1 → =KIM.SHARE(100,B1:B3)"],
  },
  {
    what: "a formula that is a text",
    cells: { A1: "=kim.share(100,B1:B3)" },
    expected: ["formulaAsText A1 → =KIM.SHARE(100,B1:B3)"],
  },
  {
    what: "a value between formulas; where they differ, or at the end, it may be meant",
    cells: {
      A1: ["=KIM.FTERATE(B1,2)", 1],
      A2: 57000,
      A3: ["=KIM.FTERATE(B3,2)", 1],
      A4: 57000,
      A5: ["=KIM.FTERATE(2021,2)", 1],
      A6: "Summe",
    },
    expected: ["typedOver A2 → =KIM.FTERATE(B2,2)"],
  },
  {
    what: "lists that go on below, the names beside them, too",
    cells: {
      ...{ A1: "Kamen", A2: "Bönen", A3: "Unna", B1: 1, B2: 2, B3: 4 },
      D1: ["=KIM.SHARE(100,$B$1:$B$2,,,,A1:A2)", 33.33],
    },
    expected: ["rangeTooShort D1 at B3 → =KIM.SHARE(100,$B$1:$B$3,,,,A1:A3)"],
  },
  {
    what: "other lists of the formula stay as they are",
    cells: {
      ...{ A1: 1, A2: 2, A3: 3, B1: 1, B2: 2, B3: 4, B4: "Ende" },
      D1: ["=KIM.COFINANCE(B1:B2,A1:A3)", 33.33],
    },
    expected: ["rangeTooShort D1 at B3 → =KIM.COFINANCE(B1:B3,A1:A3)"],
  },
  {
    what: "a formula that is to be entered again although it refers to one that is, too",
    cells: { A1: ["=_xldudf_KIM_FTERATE(A2,2)", "#NAME?"], A2: ["=kim.version()", "#NAME?"] },
    expected: ["notRecognised A1 → =KIM.FTERATE(A2,2)", "notRecognised A2 → =KIM.VERSION()"],
  },
  {
    what: "a total, a formula or a text below a list is none of it",
    cells: {
      ...{ B1: 1, B2: 2, B3: 3, D1: ["=KIM.SHARE(100,B1:B2)", 33.33] },
      ...{ E1: 1, E2: 2, E3: ["=SUM(E1:E2)", 3], F1: ["=KIM.SHARE(100,E1:E2)", 33.33] },
      ...{ G1: 1, G2: 2, G3: "k. A.", H1: ["=KIM.SHARE(100,G1:G2)", 33.33] },
    },
    expected: [],
  },
  {
    what: "a longer list with its total: as far as the total; where it is called so, too",
    cells: {
      ...{ B1: 1, B2: 2, B3: 4, B4: 7, D1: ["=KIM.SHARE(100,B1:B2)", 33.33] },
      ...{ A8: "Kamen", A9: "Unna", A10: "Summe", B8: 1, B9: 2, B10: 99 },
      D8: ["=KIM.SHARE(100,B8:B9)", 33.33],
    },
    expected: ["rangeTooShort D1 at B3 → =KIM.SHARE(100,B1:B3)"],
  },
  {
    what: "a blank day beside posts; beside none, and in a column without any, none is missing",
    cells: {
      ...{ A1: 1, A2: 1, A3: 0, B1: 44501 },
      D1: ["=KIM.FORWARD(A1:A3,57000,B1:B3,C1:C3)", 9500],
    },
    expected: ["dateMissing B2 A2"],
  },
  {
    what: "what is still calculated is not judged",
    cells: { A1: ["=KIM.SHARE(100,B1:B2)", "#BUSY!"], B1: 1, B2: 1, B3: 7 },
    expected: [],
  },
];

const told = (inspected: Inspected): string[] =>
  inspectCells(inspected).map(({ code, address, detail, at, remedy }) => {
    const place = at === undefined ? "" : ` at ${at}`;
    if (remedy) return `${code} ${address}${place} → ${String(remedy[0]!.after)}`;
    const isKnown = at !== undefined && code !== "errorInherited" && code !== "spillBlocked";
    return `${code} ${address}${isKnown ? "" : ` ${detail}`}${place}`;
  });

test.each(CASES)("$what", ({ cells, names = [], expected }) => {
  expect(told(sheetOf(cells, { names }))).toEqual(expected);
});

test("in a table a value anywhere among alike formulas; a total is none", () => {
  const zone = { top: 0, left: 0, bottom: 4, right: 1 };
  const tables = [{ name: "Städte", sheetName: "Tabelle1", zone, showTotals: true }];
  const cells: Contents = {
    ...{ A1: "Jahr", B1: "Pauschale", A2: 2021, A3: 2022, A4: 2023, B2: 5, B5: 7 },
    ...{ B3: ["=KIM.FTERATE(A3,2)", 1], B4: ["=KIM.FTERATE(A4,2)", 1] },
  };
  expect(told(sheetOf(cells, { tables }))).toEqual(["typedOver B2 → =KIM.FTERATE(A2,2)"]);
  expect(told(sheetOf(cells))).toEqual([]);
});

test("below a result without room for more the list is not extended", () => {
  const cells: Contents = { B1: 1, B2: 2, B3: 4, D1: ["=KIM.SHARE(100,B1:B2)", 33.33], D3: "x" };
  const inspected = sheetOf(cells);
  const [sheet] = inspected.sheets;
  const spills = [{ top: 0, left: 3, bottom: 1, right: 3 }];
  Object.assign(sheet!.used, { spills });
  expect(inspectCells(inspected)).toMatchObject([{ code: "rangeTooShort" }]);
  expect(inspectCells(inspected)[0]).not.toHaveProperty("remedy");
});

test("on a sheet of a grant year lists have room and days have defaults", () => {
  const cells: Contents = {
    ...{ A1: 1, A2: 1, A3: 5, B1: 44501 },
    D1: ["=KIM.FORWARD(A1:A2,57000,B1:B2,C1:C2)", 9500],
  };
  expect(inspectCells(sheetOf(cells), () => true)).toEqual([]);
  expect(inspectCells(sheetOf(cells))).toHaveLength(2);
});

test("a function that can be asked says why it refused, and whether it gives something else", () => {
  const cells: Contents = { A1: ["=KIM.VERSION()", "1"], A2: ["=KIM.FTERATE(1,2)", "#N/A"] };
  const asking = { reasonOf: () => "Grund", isStale: () => true };
  const found = inspectCells(sheetOf(cells), () => false, asking);
  expect(found.map(({ code, detail }) => [code, detail])).toEqual([
    ["stale", "=KIM.VERSION()"],
    ["errorValue", "Grund"],
  ]);
});

test("every finding has a sentence in both languages that says what to do", () => {
  for (const { cells, names = [] } of CASES)
    for (const finding of inspectCells(sheetOf(cells, { names }))) {
      expect(cellFindingText(finding, "de").sentence).toMatch(/[Bb]itte /);
      expect(cellFindingText(finding, "en").sentence).toMatch(/[Pp]lease /);
    }
});
