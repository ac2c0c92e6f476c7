import { readFileSync, readdirSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { bookPlan } from "../../../src/workbook/book/bookPlan";
import { bookSheets } from "../../../src/workbook/book/bookSheets";
import { applyPlan } from "../../../src/workbook/write/applyPlan";
import { edit, openWorkbook, registerKim } from "../kimExcel";

const FOLDER = "test/cases/grantYears";
const caseNamed = (name: string): GrantYear =>
  (JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8")) as { given: GrantYear }).given;

/** Writes the sheets of a grant year into an empty workbook. */
async function written(grantYear: GrantYear) {
  openWorkbook();
  const sheets = bookSheets(grantYear, "de");
  await Excel.run(async (context) => {
    applyPlan(context, bookPlan(sheets));
    await context.sync();
  });
  const nameOf = (id: (typeof sheets)[number]["id"]): string =>
    sheets.find((sheet) => sheet.id === id)!.sheetName;
  return { sheets, nameOf };
}

type Line = { sentence: string; difference: unknown; verdict: string; action: string };

async function checksOn(sheetName: string): Promise<{ lines: Line[]; banner: string }> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("values");
    await context.sync();
    const lines = (used.values as unknown[][])
      .filter(([number]) => typeof number === "number")
      .map(([, sentence, , , difference, verdict, action]) => ({
        sentence: String(sentence),
        difference,
        verdict: String(verdict),
        action: String(action),
      }));
    return { lines, banner: String(used.values[2]![0]) };
  });
}

const named = (name: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values");
    await context.sync();
    return range.values[0]![0] as unknown;
  });

beforeAll(registerKim);

describe("in no case a check finds an error that is none", () => {
  test.each(readdirSync(FOLDER).map((file) => file.replace(".json", "")))("%s", async (name) => {
    const { nameOf } = await written(caseNamed(name));
    const { lines } = await checksOn(nameOf("checks"));
    const wrong = lines.filter(({ verdict }) => verdict === "✖ Fehler");
    expect(wrong).toEqual([]);
    expect(lines.every(({ difference }) => difference !== "")).toBe(true);
  });
});
