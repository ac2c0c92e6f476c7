import { singleCellForm } from "../../src/taskpane/excel/singleCellForm";

const place = { column: "B", headerRow: 3 };

test("a column: each row of the table takes its own part", () => {
  const formula = "=KIM.SHARE(50000,{39;35;14;12})";
  expect(singleCellForm(formula, { rows: 4, columns: 1 }, place, "en")).toBe(
    "=INDEX(KIM.SHARE(50000,{39;35;14;12}),ROW()-ROW(B$3))",
  );
});

test("the same in German", () => {
  const formula = "=KIM.SHARE(50000;{39;35;14;12})";
  expect(singleCellForm(formula, { rows: 4, columns: 1 }, place, "de")).toBe(
    "=INDEX(KIM.SHARE(50000;{39;35;14;12});ZEILE()-ZEILE(B$3))",
  );
});

test("a row: the cell takes the first part, copied to the right the next ones", () => {
  const formula = "=KIM.INSTALMENTS(112500)";
  expect(singleCellForm(formula, { rows: 1, columns: 2 }, place, "en")).toBe(
    "=INDEX(KIM.INSTALMENTS(112500),1,COLUMN()-COLUMN($B$1)+1)",
  );
});

test("a block: row and column", () => {
  const formula = "=KIM.BYYEAR(A1:A2;D1;E1)";
  expect(singleCellForm(formula, { rows: 2, columns: 2 }, place, "de")).toBe(
    "=INDEX(KIM.BYYEAR(A1:A2;D1;E1);ZEILE()-ZEILE(B$3);SPALTE()-SPALTE($B$1)+1)",
  );
});

test("a table without heading at the top of the sheet has no row above it", () => {
  const size = { rows: 3, columns: 1 };
  expect(singleCellForm("=KIM.ELIGIBLE(A1:A3)", size, { column: "C", headerRow: 0 }, "en")).toBe(
    "=INDEX(KIM.ELIGIBLE(A1:A3),ROW())",
  );
});

test("a single value needs no other form", () => {
  const formula = "=KIM.FTERATE(2023;2)";
  expect(singleCellForm(formula, { rows: 1, columns: 1 }, place, "de")).toBe(formula);
});
