import { registerKim } from "../../workbook/kimExcel";
import { type ExcelOptions, newExcel } from "./excel";
import { expectedOf, look, type Scenario, setUp } from "./scenarios/chain";
import { SHEET_SCENARIOS } from "./scenarios/sheetScenarios";
import { TABLE_SCENARIOS } from "./scenarios/tableScenarios";

beforeAll(registerKim);

const ALL = Object.entries({ ...TABLE_SCENARIOS, ...SHEET_SCENARIOS });
const EXCELS: readonly (readonly [name: string, options: ExcelOptions, scenarios: typeof ALL])[] = [
  ["in a kind Excel", { answers: "atOnce", language: "de" }, ALL],
  ["in a late Excel", { answers: "byHand", language: "de" }, ALL],
  [
    "in an English Excel",
    { answers: "atOnce", language: "en" },
    ALL.filter(([, { formulas }]) => formulas !== undefined),
  ],
];

async function play({ change, formulas = {} }: Scenario, options: ExcelOptions) {
  const excel = newExcel(options);
  await excel.settled(excel.Excel.run(setUp));
  await excel.settled(
    excel.Excel.run(async (context) => {
      await change(context);
      await context.sync();
    }),
  );
  return excel.Excel.run(async (context) => {
    const shown = await look(context);
    const cells = Object.keys(formulas).map((address) => {
      const [sheet, cell] = address.split("!");
      return context.workbook.worksheets.getItem(sheet!).getRange(cell!);
    });
    for (const cell of cells) cell.load("formulas,formulasLocal");
    await context.sync();
    return { shown, formulas: cells.map((one) => [one.formulas, one.formulasLocal].flat(2)) };
  });
}

describe.each(EXCELS)("%s", (_, options, scenarios) => {
  test.each(scenarios)("%s", async (__, scenario) => {
    const { shown, formulas } = await play(scenario, options);
    expect(shown).toEqual(expectedOf(scenario));
    const local = ([english, german]: readonly [string, string]) => [
      english,
      options.language === "en" ? english : german,
    ];
    expect(formulas).toEqual(Object.values(scenario.formulas ?? {}).map(local));
  });
});
