import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { englishExcel } from "../../../src/workbench/spreadsheet/notation";

beforeAll(() => jest.spyOn(console, "debug").mockImplementation());

type Members = Record<string, unknown>;
const handlersWith = (member: string): Members[] =>
  (workbookModel(englishExcel) as unknown as { handlers: Members[] }).handlers.filter(
    (handler) => member in handler,
  );

test("the library's calculation has the private members that this project relies on", () => {
  const [plugin, ...others] = handlersWith("evaluator");
  expect(others).toEqual([]);
  const evaluator = plugin!.evaluator as Members;
  expect(plugin).toMatchObject({
    positionsToUpdate: [],
    shouldRebuildDependenciesGraph: false,
    finalize: expect.any(Function) as unknown,
  });
  const looks = handlersWith("getCellConditionalFormatStyle");
  expect(looks.length).toBe(1);
  expect(looks[0]).toMatchObject({
    isStale: false,
    getRuleResultForTarget: expect.any(Function) as unknown,
  });
  const [styles] = handlersWith("computeCellBorder");
  expect(styles).toMatchObject({ borders: expect.any(Object) as unknown });
  expect(handlersWith("addConditionalFormatting").length).toBe(1);
  expect(evaluator).toMatchObject({
    getters: expect.any(Object) as unknown,
    spreadingRelations: { getArrayResultZone: expect.any(Function) as unknown },
    compilationParams: { evalContext: expect.any(Object) as unknown },
    buildSafeGetSymbolValue: expect.any(Function) as unknown,
    assertSheetHasEnoughSpaceToSpreadFormulaResult: expect.any(Function) as unknown,
  });
});
