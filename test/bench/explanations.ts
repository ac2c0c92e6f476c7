import { readFileSync } from "node:fs";
import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata } from "../../src/cli/functionMetadata";
import type { FunctionId } from "../../src/contract/contract";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { catalogue } from "../../src/functions/catalogue";
import { remembering } from "../../src/functions/lastCalls";
import { linesAgain } from "../../src/functions/linesAgain";
import type { Place } from "../../src/taskpane/excel/place";
import { explainCell } from "../../src/taskpane/explanation/explainCell";
import { behaveAs } from "../../src/workbench/host/behaveAs";
import { CellEditing } from "../../src/workbench/host/cellEditing";
import { SpreadsheetGrid } from "../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../src/workbench/host/osheet/workbookModel";
import { startHost } from "../../src/workbench/host/startHost";
import { registerCustomFunctions } from "../../src/workbench/spreadsheet/customFunctions";
import { germanExcel } from "../../src/workbench/spreadsheet/notation";
import { KIND } from "../../src/workbench/spreadsheet/traits";
import { columnName } from "../../src/workbook/layout/address";
import { insertGrantYears } from "../../src/workbook/write/insertGrantYears";
import { median } from "./inTurns";

const CASES = "test/cases/grantYears";
/** Nine bodies, and 54. */
const SMALL = "kreis-unna-2021-weiterleitung";
const LARGE = "musterkreis-2023-54-beteiligte";
const ROUNDS = 15;
const WARM_UP = 5;

export interface Explained {
  readonly id: string;
  /** Median of processor time, in milliseconds, in the workbook of 54 bodies. */
  readonly ms: number;
  /** How many times as long as in the workbook of nine bodies. */
  readonly ratio: number;
}

/**
 * How long the pane takes for a selected cell in the stand-in for Excel, for each function that
 * fills cells in both workbooks. The sources are measured, not what is shipped.
 */
export async function explanations(): Promise<Explained[]> {
  const run = Object.entries(catalogue).map(([id, implementation]) => [
    id,
    remembering(id as FunctionId, implementation, linesAgain),
  ]);
  registerCustomFunctions(await functionMetadata(), Object.fromEntries(run));
  const small = await medians(SMALL);
  const large = await medians(LARGE);
  return [...large].flatMap(([id, ms]) => {
    const before = small.get(id);
    return before === undefined ? [] : [{ id, ms, ratio: ms / before }];
  });
}

async function medians(name: string): Promise<Map<string, number>> {
  const model = workbookModel(germanExcel);
  behaveAs(KIND, model);
  const grid = new SpreadsheetGrid(model);
  const cellEditing = new CellEditing();
  const { Excel } = startHost({ grid, language: "de", traits: KIND, cellEditing });
  Object.assign(globalThis, { Excel });
  const { given: grantYear } = JSON.parse(readFileSync(`${CASES}/${name}.json`, "utf8")) as {
    given: GrantYear;
  };
  const { kind } = await insertGrantYears([{ grantYear }], { language: "de" });
  if (kind !== "inserted") throw new Error(`${name} is not in the workbook: ${kind}`);
  const found = new Map<string, number>();
  for (const [id, place] of await cellsByFunction()) {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const before = process.cpuUsage();
      const { calls } = await explainCell("de", place);
      const { user, system } = process.cpuUsage(before);
      if (round >= WARM_UP) times.push((user + system) / 1000);
      if (!calls.every(({ state }) => state === "answered" || state === "zero"))
        throw new Error(`${name}: KIM.${id} is not explained`);
    }
    found.set(id, median(times));
  }
  return found;
}

/** Of each function the second cell of the first list that it fills. */
const cellsByFunction = (): Promise<Map<string, Place>> =>
  Excel.run(async ({ workbook: { worksheets }, sync }) => {
    worksheets.load("items/id");
    await sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
    await sync();
    const places = new Map<string, Place>();
    for (const [index, { formulas }] of ranges.entries())
      for (const [row, cells] of formulas.entries())
        for (const [column, formula] of cells.entries()) {
          const id = /^=(?:IFERROR\()?KIM\.([A-Z]+)/.exec(String(formula))?.[1];
          if (id === undefined || id === "VERSION" || places.has(id)) continue;
          const address = `${columnName(column)}${row + 2}`;
          places.set(id, { sheetId: worksheets.items[index]!.id, address });
        }
    return places;
  });
