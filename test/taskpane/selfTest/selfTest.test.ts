import "../../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata } from "../../../src/cli/functionMetadata";
import { catalogue } from "../../../src/functions/catalogue";
import { type Language, setLanguage } from "../../../src/locales/language";
import { selfTestText } from "../../../src/locales/selfTestText";
import { hasPassed, reportText } from "../../../src/taskpane/selfTest/reportText";
import { selfTest, type SelfTestOptions } from "../../../src/taskpane/selfTest/selfTest";
import { registerCustomFunctions } from "../../../src/workbench/spreadsheet/customFunctions";
import { HARSH, KIND } from "../../../src/workbench/spreadsheet/traits";
import type { FunctionMetadata } from "../../../src/workbench/spreadsheet/functionMetadata";
import { REMEMBERING } from "../explanation/explainExcel";
import { everything } from "../../workbook/kimExcel";
import { type ExcelOptions, newExcel, type TestExcel } from "../../workbench/host/excel";
import { FAILING } from "./failing";
import { fewOf, isFirst } from "../../support/runs";

const PATIENCE = { pause: 2, quiet: 40, deadline: 4000 };

let metadata: FunctionMetadata;
beforeAll(async () => {
  metadata = await functionMetadata();
});
afterEach(() => {
  jest.restoreAllMocks();
  setLanguage("de");
});

/** Opens an Excel with the functions of KIM; some may be others. */
function open(options: ExcelOptions, functions: object = {}): TestExcel {
  const excel = newExcel({ ...HARSH, answers: 1, ...options });
  registerCustomFunctions(metadata, { ...REMEMBERING, ...functions });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  return excel;
}

async function tried(options: Partial<SelfTestOptions> = {}) {
  const language: Language = options.language ?? "de";
  setLanguage(language);
  const test = await selfTest({ patience: PATIENCE, ...options, language });
  if (test.kind !== "done") throw new Error(test.kind);
  return { ...test, failed: test.outcomes.filter((entry) => !hasPassed(entry)) };
}

const EXCELS = [
  ["German, late and harsh", "de", { ...HARSH, answers: 1 }],
  ["English, late and harsh", "en", { ...HARSH, answers: 1 }],
  ["German and kind", "de", { ...KIND, answers: "atOnce" }],
  ["English and on the web", "en", { ...HARSH, answers: 1, platform: "OfficeOnline" }],
] as const;

const isThird = (_: unknown, position: number): boolean => position % 3 === 0;

test.each(fewOf(EXCELS, isFirst))(
  "an Excel that is %s has everything in order and is as before",
  async (...given) => {
    const [, language, options] = given;
    open({ ...options, language });
    const before = await everything();
    expect((await tried({ language })).failed).toEqual([]);
    expect(await everything()).toEqual(before);
  },
);

describe("what is wrong is found and said:", () => {
  test.each(fewOf(FAILING, isThird))(
    "$what",
    async ({ fails, besides = [], excel, functions, called, ...rest }) => {
      open(excel ?? {}, functions);
      rest.spoil?.();
      const only = [...fails, ...besides];
      const test = await tried({ functions: { ...catalogue, ...called }, only });
      const ids = test.outcomes.map(([id]) => id).filter((id) => fails.includes(id));
      expect(test.failed.map(([id]) => id)).toEqual(ids);
      expect(ids).toHaveLength(fails.length);
      const report = reportText(test.facts, test.outcomes, new Date(0), selfTestText("de"));
      expect(report).toContain(rest.says);
    },
  );

  test("every point has been seen to fail", () => {
    const failing = new Set(FAILING.flatMap(({ fails }) => fails));
    expect(
      Object.keys(selfTestText("de").points).filter((id) => !failing.has(id as never)),
    ).toEqual([]);
  });
});

test("in a workbook whose structure is protected nothing is tried", async () => {
  open({});
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await selfTest({ language: "de", patience: PATIENCE })).toEqual({
    kind: "workbookProtected",
  });
});

test("the report names which Excel it was, and each point", async () => {
  open({ platform: "Mac" });
  const { facts, outcomes } = await tried({ only: ["functions", "dates"] });
  const lines = reportText(facts, outcomes, new Date(0), selfTestText("de")).split("\n");
  expect(lines).toEqual([
    "Installation prüfen",
    catalogue.VERSION(),
    "Excel: 16.0.14332.20000, Mac",
    "Sprache der Menüs, der Eingabe, Zahlen: de-DE, de-DE, 1.234,5",
    "Berechnung: Automatic",
    "Geprüft: 1970-01-01T00:00:00.000Z",
    "",
    "In Ordnung: Funktionen von KIM",
    "In Ordnung: Datumswerte",
    "In Ordnung: Aufräumen",
  ]);
});
