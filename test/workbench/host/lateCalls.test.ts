import fc from "fast-check";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { LateCalls } from "../../../src/workbench/spreadsheet/lateCalls";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { quietly } from "../../../src/workbench/spreadsheet/quietly";
import { newExcel } from "./excel";

type Model = ReturnType<typeof newExcel>["model"];

const SHEET = "sheet1";
const CHAIN = { A1: "1", A2: "2", B1: "=KIM.TIMES(A1:A2,2)", C1: "=KIM.TIMES(B1:B2,10)" };

const positionOf = (cell: string) => ({
  sheetId: SHEET,
  row: Number(cell.slice(1)) - 1,
  col: cell.charCodeAt(0) - 65,
});
const enter = (model: Model, contents: Readonly<Record<string, string>>) => {
  for (const [cell, content] of Object.entries(contents)) {
    model.dispatch("UPDATE_CELL", { ...positionOf(cell), content });
  }
};
const values = (model: Model, ...cells: string[]) =>
  cells.map((cell) => model.getters.getEvaluatedCell(positionOf(cell)).value);

/** A workbook that answers late, with contents that were entered but not yet answered. */
function lateWorkbook(contents: Readonly<Record<string, string>>) {
  const { model, late } = newExcel({ answers: "byHand" });
  enter(model, contents);
  return { model, late: late! };
}

/** The same, answered. */
function settledWorkbook(contents: Readonly<Record<string, string>>) {
  const workbook = lateWorkbook(contents);
  workbook.late.settle();
  return workbook;
}

test("a formula that was entered is busy, and so is what depends on it", () => {
  const { model } = lateWorkbook({ ...CHAIN, D1: "=SUM(C1:C2)", E1: "=IFERROR(C1,-1)" });
  expect(values(model, "B1", "B2", "C1", "D1", "E1")).toEqual([
    "#BUSY!",
    null,
    "#BUSY!",
    "#BUSY!",
    -1,
  ]);
  enter(model, { F1: "=ISERROR(B1)" });
  expect(values(model, "F1")).toEqual([true]);
});

test("answers arrive round by round, one link of a chain after the other", () => {
  const { model, late } = lateWorkbook(CHAIN);
  late.round();
  expect(values(model, "B1", "B2", "C1")).toEqual([2, 4, "#BUSY!"]);
  late.round();
  expect(values(model, "C1", "C2")).toEqual([20, 40]);
  expect(late.isBusy).toBe(false);
});

test("what is calculated again keeps its old value until the answer arrives", () => {
  const { model, late } = settledWorkbook(CHAIN);
  enter(model, { A1: "5" });
  expect(values(model, "B1", "C1")).toEqual([2, 20]);
  late.round();
  expect(values(model, "B1", "C1")).toEqual([10, 20]);
  expect(late.settle()).toBe(1);
  expect(values(model, "C1", "C2")).toEqual([100, 40]);
});

test("a formula that is entered again is busy again", () => {
  const { model, late } = settledWorkbook(CHAIN);
  const { row, col } = positionOf("B1");
  const cells = [{ row, col, content: CHAIN.B1 }];
  model.dispatch("HOST_UPDATE_CELLS" as never, { sheetId: SHEET, cells } as never);
  expect(values(model, "B1", "C1")).toEqual(["#BUSY!", "#BUSY!"]);
  late.settle();
  expect(values(model, "B1", "C1")).toEqual([2, 20]);
});

test("two calls in one formula are answered each for itself", () => {
  const { model, late } = settledWorkbook({ A1: "1", B1: "=KIM.TIMES(A1,2)+KIM.TIMES(A1,3)" });
  expect(values(model, "B1")).toEqual([5]);
  enter(model, { A1: "2" });
  expect(values(model, "B1")).toEqual([5]);
  late.settle();
  expect(values(model, "B1")).toEqual([10]);
});

test.each<[string, (model: Model) => void]>([
  [
    "an input that is changed and changed back",
    (model) => {
      enter(model, { A1: "5" });
      enter(model, { A1: "1" });
    },
  ],
  [
    "inserted rows that move the formulas",
    (model) => {
      model.dispatch("ADD_COLUMNS_ROWS", {
        ...{ sheetId: SHEET, sheetName: "Tabelle1", dimension: "ROW", base: 0, quantity: 2 },
        position: "before",
      });
    },
  ],
  ["a calculation of everything", (model) => model.dispatch("EVALUATE_CELLS")],
  [
    "a copied sheet",
    (model) => {
      model.dispatch("DUPLICATE_SHEET", {
        ...{ sheetId: SHEET, sheetIdTo: "copy", sheetNameTo: "Kopie" },
      } as never);
      const copied = model.getters.getEvaluatedCell({ ...positionOf("C1"), sheetId: "copy" });
      expect(copied.value).toBe(20);
    },
  ],
])("%s asks nothing new", (_, change) => {
  const { model, late } = settledWorkbook(CHAIN);
  change(model);
  expect(late.isBusy).toBe(false);
});

test("a workbook is opened with its answers", () => {
  const { model } = settledWorkbook(CHAIN);
  const opened = workbookModel(germanExcel, saveWorkbook(model));
  const late = new LateCalls(opened);
  expect(late.isBusy).toBe(false);
  expect(values(opened, "C1", "C2")).toEqual([20, 40]);
  enter(opened, { A1: "5" });
  expect(values(opened, "C1")).toEqual([20]);
});

test("an answer that arrives late finds room on the sheet", () => {
  const { model, late } = lateWorkbook({ A1: "1", B100: "=KIM.TIMES(A1:A150,2)" });
  late.settle();
  expect(values(model, "B100")).toEqual([2]);
  expect(model.getters.getNumberRows(SHEET)).toBeGreaterThan(248);
});

test("an answer for a sheet that was removed meanwhile is nobody's", () => {
  const { model, late } = lateWorkbook({ A1: "1", A2: "2" });
  model.dispatch("CREATE_SHEET", { sheetId: "other", position: 1, name: "Other" });
  const position = { sheetId: "other", row: 0, col: 0 };
  model.dispatch("UPDATE_CELL", { ...position, content: "=KIM.TIMES({1;2},2)" });
  enter(model, { B1: "=KIM.TIMES(A1:A2,2)" });
  model.dispatch("DELETE_SHEET", { sheetId: "other", sheetName: "Other" });
  late.settle();
  expect(values(model, "B1", "B2")).toEqual([2, 4]);
});

test("Excel tells that a sheet was calculated, not that it was changed, when answers arrive", async () => {
  const { Excel, model, late } = newExcel({ answers: "byHand" });
  enter(model, CHAIN);
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add("Leer");
    worksheets.getItem("Tabelle1").onCalculated.add(async ({ type }) => void seen.push(type));
    worksheets.getItem("Tabelle1").onChanged.add(async ({ type }) => void seen.push(type));
    other.onCalculated.add(async () => void seen.push("of the other sheet"));
    await context.sync();
  });
  late!.settle();
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual(["WorksheetCalculated", "WorksheetCalculated"]);
});

test("without a hand the answers arrive after a while", async () => {
  const { model } = newExcel({ answers: 5 });
  enter(model, CHAIN);
  const end = performance.now() + 5000;
  while (values(model, "C1")[0] !== 20 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(values(model, "C1", "C2")).toEqual([20, 40]);
});

const input = fc.record({
  cell: fc.constantFrom("A1", "A2", "A3"),
  content: fc.integer({ min: 0, max: 9 }).map(String),
});
const formula = fc.record({
  cell: fc.constantFrom("B1", "C1", "D1"),
  content: fc.constantFrom(
    "=KIM.TIMES(A1:A3,2)",
    "=KIM.TIMES(A1:A2,$A$3)",
    "=KIM.TIMES(B1:B3,3)",
    "=IFERROR(KIM.TIMES(C1:C3,SUM(B1:B3)),-1)",
    "=SUM(C1:C3)+KIM.TIMES(A1,2)",
  ),
});
const blocking = fc.record({
  cell: fc.constantFrom("B2", "C3", "D2"),
  content: fc.constantFrom("x", ""),
});
const step = fc.oneof(
  fc.oneof(input, formula, blocking).map(
    ({ cell, content }) =>
      (model: Model) =>
        enter(model, { [cell]: content }),
  ),
  fc.constantFrom("before" as const, "after" as const).map((position) => (model: Model) => {
    model.dispatch("ADD_COLUMNS_ROWS", {
      ...{
        sheetId: SHEET,
        sheetName: "Tabelle1",
        dimension: "ROW",
        base: 1,
        quantity: 1,
        position,
      },
    });
  }),
  fc.constant((model: Model) => void model.dispatch("REQUEST_UNDO")),
);
const shown = (model: Model) =>
  model.getters
    .getEvaluatedCellsPositions(SHEET)
    .map((position) => [position.row, position.col, model.getters.getEvaluatedCell(position).value])
    .filter(([, , value]) => value !== null)
    .map(String)
    .sort();

/** The same workbook, opened where functions answer at once. */
const openedAtOnce = (model: Model): Model => workbookModel(germanExcel, saveWorkbook(model));

const ASKS_ITSELF = "=IFERROR(KIM.TIMES(C1:C3,SUM(B1:B3)),-1)";

test.each<[string, readonly ((model: Model) => void)[]]>([
  [
    "is undone twice and filled again",
    [
      (model) => void model.dispatch("REQUEST_UNDO"),
      (model) => void model.dispatch("REQUEST_UNDO"),
      (model) => enter(model, { B1: ASKS_ITSELF }),
      (model) => enter(model, { D1: ASKS_ITSELF }),
    ],
  ],
  [
    "gets a circle of two cells, from either end",
    [
      (model) => enter(model, { E1: "=IFERROR(F1,1)+1", F1: "=IFERROR(E1,2)+1" }),
      (model) => enter(model, { E1: "=IFERROR(F1,1)+1" }),
    ],
  ],
  [
    "gets a circle that would spill",
    [(model) => enter(model, { E1: "=IFERROR(KIM.TIMES(E1:E2,2),A1:A3)", F1: "=SUM(E1:E3)" })],
  ],
])("a workbook that %s calculates as when it is opened", (_, steps) => {
  for (const answers of ["atOnce", "byHand"] as const) {
    const { model, settle } = newExcel({ answers });
    enter(model, { ...CHAIN, A3: "3" });
    settle();
    for (const change of steps) change(model);
    settle();
    expect(shown(model)).toEqual(shown(openedAtOnce(model)));
  }
});

test("every formula of a circle is an error, what asks it can do without", () => {
  const { model } = newExcel();
  enter(model, { A1: "=IFERROR(B1,1)", B1: "=IFERROR(A1,2)", C1: "=IFERROR(A1,3)" });
  expect(values(model, "A1", "B1", "C1")).toEqual(["#CYCLE", "#CYCLE", 3]);
  enter(model, { B1: "5" });
  expect(values(model, "A1", "B1", "C1")).toEqual([5, 5, 5]);
});

test("when all answers are there, every cell is what it is where functions answer at once", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.nat(2)), { maxLength: 12 }), (steps) =>
      quietly(() => {
        const { model, late } = settledWorkbook({ ...CHAIN, A3: "3" });
        for (const [change, rounds] of steps) {
          change(model);
          for (let round = 0; round < rounds; round++) late.round();
        }
        late.settle();
        expect(shown(model)).toEqual(shown(openedAtOnce(model)));
      }),
    ),
    { numRuns: 60 },
  );
}, 60_000);
