import { formulaParts, type Reference } from "../../src/workbook/formulaParts";

const referencesIn = (formula: string): readonly Reference[] =>
  formulaParts(formula).references.map(({ reference }) => reference);
const referred =
  (kind: "cells" | "spill") =>
  (address: string, sheetName?: string): Reference => ({
    ...{ kind, address },
    ...(sheetName !== undefined && { sheetName }),
  });
const cells = referred("cells");
const spill = referred("spill");
const column = (table: string, name: string, isRow = false): Reference => ({
  ...{ kind: "column", table, column: name, isRow },
});

describe("what a formula refers to", () => {
  test.each<[string, readonly Reference[]]>([
    ["=SUM(A1,$B$2:C3)", [cells("A1"), cells("B2:C3")]],
    ["='Rechnung 2021 B2'!$M$5", [cells("M5", "Rechnung 2021 B2")]],
    ["='O''Hara'!A6#&Blatt!B:B", [spill("A6", "O'Hara"), cells("B:B", "Blatt")]],
    ["=A6#+A6#+A6", [spill("A6"), cells("A6")]],
    [
      "=T_2021[Vertrag mit]&T_2021[@Stellen]",
      [column("T_2021", "Vertrag mit"), column("T_2021", "Stellen", true)],
    ],
    ["=T[[Art '[neu']]]+T[@[für Jahr]]", [column("T", "Art [neu]"), column("T", "für Jahr", true)]],
    ["=Pauschale_2021_B2*2", [{ kind: "name", name: "Pauschale_2021_B2" }]],
    // Texts, arrays, functions and logical values are no references.
    ['=IF(TRUE,"A1 & ""B2""",LOG10({1,2;3,4}))', []],
    ["=T[#All]", []],
    // Neither a function nor a name is taken for a cell.
    ["=LOG10(2)+A1B2", [{ kind: "name", name: "A1B2" }]],
  ])("%s", (formula, expected) => {
    expect(referencesIn(formula)).toEqual(expected);
  });
});

test("of a list that INDEX takes a column of, which one", () => {
  const { references } = formulaParts("=INDEX(A6#,0,1)+INDEX(A6#,0,2)+INDEX(B6#,2,1)");
  expect(references.map(({ text, column }) => [text, column])).toEqual([
    ["A6#", 0],
    ["A6#", 1],
    ["B6#", undefined],
  ]);
});

describe("the KIM functions in a formula", () => {
  const callsIn = (formula: string) =>
    formulaParts(formula).calls.map(({ id, isWhole, args }) => ({
      ...{ id, isWhole },
      args: args.map((arg) => arg.map(({ text }) => text)),
    }));

  test.each<[string, ReturnType<typeof callsIn>]>([
    [
      "=KIM.SHARE(A1,B6#,,T[x])",
      [{ id: "SHARE", isWhole: true, args: [["A1"], ["B6#"], [], ["T[x]"]] }],
    ],
    [
      '=IF(E6#="","",kim.chain(A6#,INDEX(M6#,0,1)))',
      [{ id: "CHAIN", isWhole: false, args: [["A6#"], ["M6#"]] }],
    ],
    [
      "=KIM.FORWARD(KIM.ROUNDFTE(A1,B1),C1)",
      [
        { id: "ROUNDFTE", isWhole: false, args: [["A1"], ["B1"]] },
        { id: "FORWARD", isWhole: true, args: [["A1", "B1"], ["C1"]] },
      ],
    ],
    ["=KIM.VERSION()&A1", [{ id: "VERSION", isWhole: false, args: [[]] }]],
    ['=KIM.UNKNOWN(A1)&"KIM.SHARE(A1,B1)"', []],
  ])("%s", (formula, expected) => {
    expect(callsIn(formula)).toEqual(expected);
  });
});

test("other functions that a formula calls, in their order", () => {
  expect(formulaParts('=IF(A6#="","",sum(KIM.SHARE(A1,B6#),LOG10(2)))').others).toEqual([
    ...["IF", "SUM", "LOG10"],
  ]);
});
