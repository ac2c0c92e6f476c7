import { registerTimes } from "./excel";
import { bookOf, openBook } from "./book";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  registerTimes();
});

const chain = () =>
  openBook({
    Ein: { A1: 1, A2: 2, A3: 3, C1: 3 },
    Stellen: {
      A2: "=KIM.TIMES(Ein!A1:A3,2)",
      B2: "=KIM.TIMES(A2#,2)",
      C2: "=B2#+A2#",
      A1: "=SUM(C2#)",
    },
    "Über sicht": { A1: "=Stellen!C2#", B1: "=KIM.TIMES(A1#,Stellen!A1)", C1: "=ROWS(B1#)" },
  });

test("a spill reference follows its formula over three sheets", () => {
  const book = chain();
  expect(book.spilled("Stellen!C2")).toEqual([6, 12, 18]);
  expect(book.spilled("Über sicht!A1")).toEqual([6, 12, 18]);
  expect(book.spilled("Über sicht!B1")).toEqual([216, 432, 648]);
  book.set("Ein!A2", 5);
  expect(book.spilled("Über sicht!A1")).toEqual([6, 30, 18]);
});

test("it grows and shrinks with it at once, down to one row", () => {
  const book = chain();
  book.set("Stellen!A2", "=KIM.TIMES(Ein!A1:A4,2)");
  expect(book.spilled("Über sicht!B1")).toEqual([216, 432, 648, 0]);
  book.set("Stellen!A2", "=KIM.TIMES(Ein!A1:A1,2)");
  expect(book.spilled("Über sicht!B1")).toBe(36);
  expect([book.value("Über sicht!A2"), book.value("Über sicht!C1")]).toEqual(["", 1]);
});

test("a blocked spill is #REF! for all that name it, until it is free again", () => {
  const book = chain();
  book.set("Stellen!B3", "im Weg");
  expect(book.value("Stellen!B2")).toBe("#SPILL!");
  expect([book.value("Stellen!C2"), book.value("Über sicht!B1")]).toEqual(["#REF!", "#REF!"]);
  expect(book.grid.cells.spill(book.area("Stellen!B2"))).toBeUndefined();
  book.set("Stellen!B3", "");
  expect(book.spilled("Über sicht!A1")).toEqual([6, 12, 18]);
});

test("it follows its formula when rows are inserted and the sheet is renamed", () => {
  const book = chain();
  const { sheetId } = book.area("Stellen!A1");
  book.grid.cells.insert({ ...book.area("Stellen!1:2") }, "Down");
  book.grid.sheets.rename(sheetId, "Stellen 2021");
  expect(book.formula("Über sicht!A1")).toBe("='Stellen 2021'!C4#");
  expect(book.formula("Stellen 2021!B4")).toBe("=KIM.TIMES(A4#,2)");
  expect(book.spilled("Über sicht!A1")).toEqual([6, 12, 18]);
});

test.each([
  ["a spill that begins with an error", "=ROWS(H1#)", 3],
  ["the rest of such a spill", '=IFERROR(H1#,"weg")', ["weg", 2, 3]],
  ["the single value of a function", "=KIM.TIMES(H5,3)#", "#REF!"],
  ["a function's result of one cell", "=I1#+1", 4],
  ["a constant", "=H5#", "#REF!"],
  ["an empty cell", "=Z9#", "#REF!"],
  ["a formula that cannot spill", "=J1#", "#REF!"],
  ["several cells", "=SUM(H1:H2#)", "#REF!"],
  ["a cell of a spill that is not its first", "=H2#", "#REF!"],
  ["an error", "=K1#", "#DIV/0!"],
])("%s", (_, formula, expected) => {
  const book = openBook({
    S: { H1: "={#N/A;2;3}", H5: 1, I1: "=KIM.TIMES(H5:H5,3)", J1: "=H5+1", K1: "=SUM(1/0)" },
  });
  book.set("S!A1", formula);
  expect(book.spilled("S!A1")).toEqual(expected);
});

test("formulas that name each other's spills are circular", () => {
  const book = openBook({ S: { A1: "=A1#", B1: "=C1#+1", C1: "=B1#+1" } });
  expect(book.values("S!A1:C1")).toEqual([["#REF!", "#REF!", "#REF!"]]);
});

test("a spill that grows past the sheet's end makes the sheet longer, also through a reference", () => {
  const book = openBook({ Ein: { A1: 100 }, S: { A190: "=SEQUENCE(Ein!A1)", B195: "=A190#*2" } });
  book.set("Ein!A1", 300);
  const rows = book.spilled("S!B195") as number[];
  expect([rows.length, rows[299]]).toEqual([300, 600]);
});

test("a workbook with spill references opens as it was saved", () => {
  const book = chain();
  const copy = bookOf(workbookModel(germanExcel, saveWorkbook(book.model)));
  expect(copy.spilled("Über sicht!B1")).toEqual([216, 432, 648]);
  expect(copy.formula("Über sicht!B1")).toBe("=KIM.TIMES(A1#,Stellen!A1)");
});
