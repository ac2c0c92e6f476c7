import { callsKim, enteredAnew } from "./inspect/enteredAnew";
import { runExcel } from "./runExcel";

/** A formula with KIM functions that Excel does not tie to them. */
export interface UnknownFormula {
  readonly sheetId: string;
  readonly sheetName: string;
  /** "B3" */
  readonly address: string;
  /** As it stands there, in English notation. */
  readonly before: string;
  /** As it is to be entered again. */
  readonly after: string;
}

/**
 * All cells of the workbook whose formula calls KIM and that show `#NAME?`: they were entered when
 * Excel did not know the functions, and stay so. What only refers to such a cell is none of them.
 */
export const findUnknownFormulas = (): Promise<UnknownFormula[]> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    for (const range of used) range.load("values,rowIndex,columnIndex");
    await context.sync();
    const cells = used.flatMap((range, index) => {
      if (range.isNullObject) return [];
      const { id: sheetId, name: sheetName } = worksheets.items[index]!;
      return positionsOf(range.values as unknown[][]).map(([row, column]) => {
        const cell = range.getCell(row, column);
        cell.load("address,formulas");
        return { sheetId, sheetName, cell };
      });
    });
    if (cells.length > 0) await context.sync();
    return cells.flatMap(({ cell, ...sheet }): UnknownFormula[] => {
      const before = String(cell.formulas[0]![0]);
      if (!before.startsWith("=") || !callsKim(before)) return [];
      const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
      return [{ ...sheet, address, before, after: enteredAnew(before) }];
    });
  });

function positionsOf(values: readonly (readonly unknown[])[]): [row: number, column: number][] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column): [number, number][] =>
      value === "#NAME?" ? [[row, column]] : [],
    ),
  );
}

/** Enters them as they are to be, or `"before"`, as they stood there; up to one that Excel refuses. */
export const enterFormulas = (
  formulas: readonly UnknownFormula[],
  which: "before" | "after",
): Promise<void> =>
  runExcel(async (context) => {
    for (const { sheetId, address, [which]: formula } of formulas) {
      const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
      cell.formulas = [[formula]];
    }
    await context.sync();
  });
