import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata } from "../../src/cli/functionMetadata";
import type { catalogue } from "../../src/functions/catalogue";
import { behaveAs } from "../../src/workbench/host/behaveAs";
import { SpreadsheetGrid } from "../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../src/workbench/host/osheet/workbookModel";
import { registerCustomFunctions } from "../../src/workbench/spreadsheet/customFunctions";
import { germanExcel } from "../../src/workbench/spreadsheet/notation";
import { quietly } from "../../src/workbench/spreadsheet/quietly";
import { HARSH, KIND } from "../../src/workbench/spreadsheet/traits";

const LAST_COLUMN = 16_383;

/** Five spills, each of which names the one before, on four sheets. */
const CHAIN = [
  ["Rechnung", "A2", "=T[Schlüssel]"],
  ["Rechnung", "B2", "=KIM.SHARE(1000000,A2#)"],
  ["Stellen", "A2", "=KIM.SHARE(2000000,Rechnung!B2#)"],
  ["Haushalt", "A2", "=Stellen!A2#*2"],
  ["Haushalt", "B2", "=KIM.SHARE(50000,A2#)"],
] as const;

export interface ChainRuns {
  /** Each leaves the table as it was. */
  readonly runs: Readonly<Record<string, () => void>>;
  /** The rows of the last spill, to see that all has followed. */
  length(): number;
}

export async function registerBuilt(functions: typeof catalogue): Promise<void> {
  registerCustomFunctions(await functionMetadata(), functions);
}

/** A workbook of the stand-in whose chain begins in a table with so many rows. */
export function spillChain(rows: number, answers: "late" | "atOnce"): ChainRuns {
  return quietly(() => {
    const model = workbookModel(germanExcel);
    const { late } = behaveAs(answers === "late" ? HARSH : KIND, model);
    const grid = new SpreadsheetGrid(model);
    const cell = (sheetId: string, row: number, column: number) => ({
      ...{ sheetId, top: row, bottom: row, left: column, right: column },
    });
    const inputs = grid.sheets.active();
    const lines = Array.from({ length: rows }, (_, row) => [`Stadt ${row}`, (row % 7) + 1]);
    const area = { sheetId: inputs, top: 0, bottom: rows, left: 0, right: 1 };
    grid.cells.write(area, [["Name", "Schlüssel"], ...lines]);
    grid.tables.change(grid.tables.add(area, true), { name: "T" });
    const sheets = new Map<string, string>();
    for (const name of new Set(CHAIN.map(([sheet]) => sheet)))
      sheets.set(name, grid.sheets.add(name));
    for (const [sheet, address, formula] of CHAIN)
      grid.cells.write(cell(sheets.get(sheet)!, 1, address === "A2" ? 0 : 1), [[formula]]);
    late?.settle();
    const under = { sheetId: inputs, top: rows + 1, bottom: rows + 1, left: 0, right: 1 };
    const middle = Math.floor(rows / 2);
    const wholeRow = (row: number) => ({
      ...{ sheetId: inputs, top: row, bottom: row, left: 0, right: LAST_COLUMN },
    });
    let key = 1;
    const settled = (change: () => void) => () =>
      quietly(() => {
        change();
        late?.settle();
      });
    const remove = (row: number) => settled(() => grid.cells.remove(wholeRow(row), "Up"));
    const append = settled(() => grid.cells.write(under, [["Neu", 3]]));
    const insert = settled(() => grid.cells.insert(wholeRow(middle), "Down"));
    return {
      runs: {
        "a key changed": settled(() =>
          grid.cells.write(cell(inputs, 1, 1), [[(key = (key % 9) + 1)]]),
        ),
        "a row typed below and deleted": () => {
          append();
          remove(rows + 1)();
        },
        "a row inserted and deleted": () => {
          insert();
          remove(middle)();
        },
      },
      length() {
        const zone = grid.cells.spill(cell(sheets.get("Haushalt")!, 1, 1));
        return zone ? zone.bottom - zone.top + 1 : 0;
      },
    };
  });
}
