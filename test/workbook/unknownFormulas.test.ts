import { enterFormulas, findUnknownFormulas } from "../../src/workbook/unknownFormulas";
import { cellsOf, edit, everything, openWorkbook, registerKim } from "./kimExcel";

beforeAll(registerKim);

const SHEET = "Tabelle1";
const SHARE = "=KIM.SHARE(50000,{39;35;14;12})";

/** A sheet whose formulas were entered before the functions were registered. */
async function unboundSheet() {
  const { registration } = openWorkbook({ functions: "unregistered", answers: "atOnce" });
  await edit(SHEET, (sheet) => {
    sheet.getRange("B2:B4").formulas = [[SHARE], ["=B2+1"], ["=UNKNOWN(1)"]];
    sheet.getRange("D1").formulas = [["=ROUND(KIM.FTERATE(2023,2),0)"]];
    sheet.getRange("D2").values = [["KIM.SHARE heißt die Funktion"]];
  });
  return registration!;
}

const valueAt = async (row: number, column: number): Promise<unknown> =>
  (await cellsOf(SHEET)).values[row]![column];

test("formulas of KIM that stay #NAME? are found; what only refers to them, or is unknown, is not", async () => {
  await unboundSheet();
  const found = await findUnknownFormulas();
  expect(found.map(({ sheetName, address, after }) => [sheetName, address, after])).toEqual([
    [SHEET, "D1", "=ROUND(KIM.FTERATE(2023,2),0)"],
    [SHEET, "B2", SHARE],
  ]);
});

test("registering the functions later does not help them, entering them again does", async () => {
  const registration = await unboundSheet();
  const found = await findUnknownFormulas();
  await enterFormulas(found, "after");
  expect(await findUnknownFormulas()).toEqual(found);
  registration.register();
  expect(await findUnknownFormulas()).toEqual(found);
  await edit(SHEET, (sheet) => sheet.getRange("B3:B5").clear());
  await enterFormulas(found, "after");
  expect(await findUnknownFormulas()).toEqual([]);
  expect([await valueAt(0, 2), await valueAt(1, 0)]).toEqual([57000, 19500]);
});

test("what is entered again has the names that Excel reads, and can be taken back", async () => {
  openWorkbook({ functions: "unregistered" });
  await edit(SHEET, (sheet) => {
    sheet.getRange("A1").formulas = [["=_xldudf_KIM_SHARE(100,{1;1})"]];
  });
  const before = await everything();
  const [found] = await findUnknownFormulas();
  expect(found).toMatchObject({
    before: "=_XLDUDF_KIM_SHARE(100,{1;1})",
    after: "=KIM.SHARE(100,{1;1})",
  });
  await enterFormulas([found!], "after");
  await enterFormulas([found!], "before");
  expect(await everything()).toEqual(before);
});
