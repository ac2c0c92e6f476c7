import { registerTimes } from "./excel";
import { type Book, bookOf, type Contents, openBook } from "./book";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  registerTimes();
});

const INPUT: Contents = {
  A1: "Name",
  B1: "Schlüssel",
  C1: "Doppelt",
  A2: "a",
  B2: 1,
  A3: "b",
  B3: 2,
};

function withTable(results: Contents = {}): Book {
  const book = openBook({ Ein: INPUT, Aus: {} });
  const id = book.grid.tables.add(book.area("Ein!A1:C3"), true);
  book.grid.tables.change(id, { name: "T" });
  book.set("Ein!C2", "=T[@Schlüssel]*2");
  book.set("Ein!C3", "=T[@Schlüssel]*2");
  for (const [cell, content] of Object.entries(results)) book.set(`Aus!${cell}`, content);
  return book;
}

const zone = (book: Book) => {
  const { top, left, bottom, right } = book.grid.tables.all()[0]!.area;
  return [top, left, bottom, right];
};

test.each<[string, string, unknown]>([
  ["a column", "=T[Schlüssel]", [1, 2]],
  ["in other capitals", "=t[SCHLÜSSEL]", [1, 2]],
  ["columns", "=SUM(T[[Schlüssel]:[Doppelt]])", 9],
  ["columns named backwards", "=SUM(T[[Doppelt]:[Schlüssel]])", 9],
  ["a heading", "=T[[#Headers],[Schlüssel]]", "Schlüssel"],
  ["everything", "=ROWS(T[#All])", 3],
  ["the data", "=ROWS(T[#Data])", 2],
  ["headings and data", "=ROWS(T[[#Headers],[#Data],[Name]])", 3],
  ["the bare name", "=COLUMNS(T)", 3],
  ["empty brackets", "=ROWS(T[])", 2],
  ["the row of a cell elsewhere", "=T[@Name]", "#VALUE!"],
  ["totals that there are not", "=T[#Totals]", "#REF!"],
])("%s: %s", (_, formula, expected) => {
  expect(withTable({ A1: formula }).spilled("Aus!A1")).toEqual(expected);
});

test.each([
  ["a column that there is not", "=T[Anteil]"],
  ["the end of columns that there is not", "=SUM(T[[Name]:[Anteil]])"],
  ["a table that there is not", "=U[Name]"],
  ["the row of a table around the cell that there is not", "=[@Name]"],
])("%s is refused where it is entered: %s", (_, formula) => {
  const book = withTable({ A1: 5 });
  expect(() => book.set("Aus!A1", formula)).toThrow("can't be read");
  expect(book.value("Aus!A1")).toBe(5);
});

test("what names a column is #REF! when it is deleted", () => {
  const book = withTable({ A1: "=T[Schlüssel]", A5: "=SUM(T[[Schlüssel]:[Doppelt]])" });
  book.grid.cells.remove(book.area("Ein!B:B"), "Left");
  expect([book.value("Aus!A1"), book.value("Aus!A5")]).toEqual(["#REF!", "#REF!"]);
});

test("the row of the formula's cell, with and without the table's name", () => {
  const book = withTable();
  book.set("Ein!C3", "=[@Schlüssel]*3");
  expect(book.values("Ein!C2:C3")).toEqual([[2], [6]]);
});

const CHAIN: Contents = { A2: "=KIM.TIMES(T[Schlüssel],2)", B2: "=A2#*2", C1: "=SUM(B2#)" };

/** What happens to a table, and the keys after it. */
const SCENARIOS: Record<string, [(book: Book) => void, number[]]> = {
  "typed under": [(book) => book.set("Ein!B4", 3), [1, 2, 3]],
  "a name typed under, no key": [(book) => book.set("Ein!A4", "c"), [1, 2, 0]],
  "three rows written under": [
    (book) =>
      book.grid.cells.write(book.area("Ein!A4:B6"), [
        ["c", 3],
        ["d", 4],
        ["e", 5],
      ]),
    [1, 2, 3, 4, 5],
  ],
  "pasted under": [
    (book) => {
      for (const [cell, content] of Object.entries({ H1: "x", I1: 7, H2: "y", I2: 8 }))
        book.set(`Ein!${cell}`, content);
      const { model } = book;
      model.selection.selectZone({
        cell: { col: 7, row: 0 },
        zone: { left: 7, right: 8, top: 0, bottom: 1 },
      });
      model.dispatch("COPY");
      model.dispatch("PASTE", { target: [{ left: 0, right: 0, top: 3, bottom: 3 }] });
    },
    [1, 2, 7, 8],
  ],
  "a row inserted inside": [
    (book) => {
      book.grid.cells.insert(book.area("Ein!3:3"), "Down");
      book.set("Ein!B3", 9);
    },
    [1, 9, 2],
  ],
  "rows inserted above": [(book) => book.grid.cells.insert(book.area("Ein!1:2"), "Down"), [1, 2]],
  "the first row deleted": [(book) => book.grid.cells.remove(book.area("Ein!2:2"), "Up"), [2]],
  "all rows deleted": [(book) => book.grid.cells.remove(book.area("Ein!2:3"), "Up"), [0]],
  sorted: [
    (book) =>
      book.model.dispatch("SORT_CELLS", {
        sheetId: book.sheetId("Ein"),
        col: 1,
        row: 1,
        sortDirection: "desc",
        zone: { left: 0, right: 2, top: 1, bottom: 2 },
      }),
    [2, 1],
  ],
  "a heading renamed": [(book) => book.set("Ein!B1", "Anteil [%] #1"), [1, 2]],
  "the table renamed": [
    (book) => book.grid.tables.change(book.grid.tables.all()[0]!.id, { name: "Beteiligte_2021" }),
    [1, 2],
  ],
  "the sheet renamed": [(book) => book.grid.sheets.rename(book.sheetId("Ein"), "Ein gabe"), [1, 2]],
  "a column inserted": [(book) => book.grid.cells.insert(book.area("Ein!B:B"), "Right"), [1, 2]],
  "all content deleted": [
    (book) => {
      const target = [{ top: 1, left: 0, bottom: 2, right: 2 }];
      book.model.dispatch("DELETE_CONTENT", { sheetId: book.sheetId("Ein"), target });
    },
    [0, 0],
  ],
  resized: [
    (book) => {
      const { id, area } = book.grid.tables.all()[0]!;
      book.grid.tables.change(id, { area: { ...area, bottom: 1 } });
    },
    [1],
  ],
  "typed and undone": [
    (book) => {
      book.set("Ein!B4", 3);
      book.model.dispatch("REQUEST_UNDO");
    },
    [1, 2],
  ],
};

test.each(Object.entries(SCENARIOS))("%s: every spill follows at once", (_, [change, keys]) => {
  const book = withTable(CHAIN);
  change(book);
  const single = keys.length === 1;
  const doubled = keys.map((key) => 2 * key);
  expect(book.spilled("Aus!A2")).toEqual(single ? doubled[0] : doubled);
  expect(book.value("Aus!C1")).toBe(keys.reduce((sum, key) => sum + 4 * key, 0));
  const copy = bookOf(workbookModel(germanExcel, saveWorkbook(book.model)));
  expect(copy.values("Aus!A1:C9")).toEqual(book.values("Aus!A1:C9"));
  expect(copy.grid.tables.all().map(({ name }) => name)).toEqual(
    book.grid.tables.all().map(({ name }) => name),
  );
});

test("a new row gets calculated columns and formats; a row inserted too", () => {
  const book = withTable();
  book.grid.cells.setNumberFormats(book.area("Ein!B3"), [["0.00"]]);
  book.set("Ein!B4", 5);
  expect(book.formula("Ein!C4")).toBe("=T[@Schlüssel]*2");
  expect([book.value("Ein!C4"), zone(book)]).toEqual([10, [0, 0, 3, 2]]);
  expect(book.grid.cells.numberFormats(book.area("Ein!B4"))).toEqual([["0.00"]]);
  book.grid.cells.insert(book.area("Ein!3:3"), "Down");
  expect(book.formula("Ein!C3")).toBe("=T[@Schlüssel]*2");
});

test("the row that is kept when all are deleted calculates", () => {
  const book = withTable(CHAIN);
  book.grid.cells.remove(book.area("Ein!2:3"), "Up");
  expect(zone(book)).toEqual([0, 0, 1, 2]);
  book.set("Ein!B2", 4);
  expect([book.value("Ein!C2"), book.value("Aus!C1")]).toEqual([8, 16]);
});

test("headings and names of tables are renamed in formulas", () => {
  const book = withTable({
    A1: "=SUM(T[Schlüssel])",
    A2: "=ROWS(T)",
    A3: "=T[[Schlüssel]:[Doppelt]]",
  });
  book.set("Ein!B1", "Anteil [%] #1");
  book.grid.tables.change(book.grid.tables.all()[0]!.id, { name: "Beteiligte" });
  expect([1, 2, 3].map((row) => book.formula(`Aus!A${row}`))).toEqual([
    "=SUM(Beteiligte[Anteil '[%'] '#1])",
    "=ROWS(Beteiligte)",
    "=Beteiligte[[Anteil '[%'] '#1]:[Doppelt]]",
  ]);
  expect([book.value("Aus!A1"), book.formula("Ein!C2")]).toEqual([
    3,
    "=Beteiligte[@[Anteil '[%'] '#1]]*2",
  ]);
});

test("headings are never empty nor twice the same", () => {
  const book = withTable();
  book.set("Ein!B1", "Name");
  book.set("Ein!A1", "");
  expect(book.values("Ein!A1:B1")).toEqual([["Spalte1", "Name2"]]);
});

test("a table whose cells are all emptied stays; one with totals does not grow", () => {
  const book = withTable();
  const target = [{ top: 0, left: 0, bottom: 2, right: 2 }];
  book.model.dispatch("DELETE_CONTENT", { sheetId: book.sheetId("Ein"), target });
  expect(book.values("Ein!A1:C2")).toEqual([
    ["Spalte1", "Spalte2", "Spalte3"],
    ["", "", ""],
  ]);
  book.grid.tables.change(book.grid.tables.all()[0]!.id, { showTotals: true });
  book.set("Ein!A4", "darunter");
  expect(zone(book)).toEqual([0, 0, 2, 2]);
});

test("a copied sheet has a table and names of its own, and its formulas use them", () => {
  const book = withTable({ A1: "=SUM(T[Schlüssel])", A2: "=Satz" });
  book.grid.names.add("Satz", book.area("Ein!B2"));
  book.set("Ein!H1", "=SUM(T[Schlüssel])*Satz");
  const sheetIdTo = "kopie";
  const sheetId = book.sheetId("Ein");
  book.model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: "Ein (2)" });
  expect(book.grid.tables.all().map(({ name }) => name)).toEqual(["T", "T2"]);
  book.set("Ein (2)!B2", 100);
  expect(book.formula("Ein (2)!H1")).toBe("=SUM(T2[Schlüssel])*Satz");
  expect([book.value("Ein (2)!H1"), book.value("Ein!H1")]).toEqual([10200, 3]);
  expect([book.value("Aus!A1"), book.value("Aus!A2")]).toEqual([3, 1]);
  const copy = bookOf(workbookModel(germanExcel, saveWorkbook(book.model)));
  expect([copy.value("Ein (2)!H1"), copy.value("Ein!H1")]).toEqual([10200, 3]);
});
