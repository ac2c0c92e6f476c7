import {
  type Cell,
  type CellValue,
  type ErrorValue,
  ERRORS,
  type Row,
} from "../../xlsx/model/sheet";
import { contains, type Zone } from "../../xlsx/model/zone";
import type { Area } from "../host/area";
import type { Grid } from "../host/grid";
import { isExcelError } from "../spreadsheet/excelErrors";
import type { FileForm } from "./fileForm";
import type { Formulas } from "./formulas";
import type { Looks } from "./looks";
import type { StoredFormula } from "./storedFormula";

/** The formulas of a sheet that a form of the file cannot hold as they are. */
export interface Losses {
  /** Formulas that become their results. */
  formulas: number;
  /** Errors that the format does not know. */
  errors: number;
  /** Formulas over several cells that stand in merged ones. */
  merged: number;
}

/** Points; what the grid gives a row without wrapped lines. */
export const ROW_HEIGHT = 17.25;

/** A text that would be something else if it were typed again. */
const MISLEADING = /^(?:[=+\-@']|\s*[\d.,]+%?\s*$)/;

/** The rows of a sheet with all cells that have a content or a look. */
export function sheetRows(
  grid: Grid,
  sheetId: string,
  form: FileForm,
  formulas: Formulas,
  looks: Looks,
): { rows: Row[]; losses: Losses } {
  const losses: Losses = { formulas: 0, errors: 0, merged: 0 };
  const used = grid.cells.used(sheetId, false);
  if (!used) return { rows: [], losses };
  const area: Area = { sheetId, ...used };
  const values = grid.cells.values(area);
  const contents = grid.cells.formulas(area);
  const formats = grid.cells.numberFormats(area);
  const merges = grid.layout.merges(sheetId);
  const spilled = new Map<string, boolean>();

  const rows = values.map((line, rowIndex): Row => {
    const row = used.top + rowIndex;
    const cells = line.flatMap((value, columnIndex): Cell[] => {
      const column = used.left + columnIndex;
      const key = `${row}/${column}`;
      const place = { sheetId, top: row, left: column, bottom: row, right: column };
      const isHeading = formulas.isHeading(place);
      const formula = formulaAt(place, contents[rowIndex]![columnIndex]!, value, isHeading);
      const isSpilled = spilled.get(key);
      const isResult = formula !== undefined || isSpilled !== undefined;
      const shown = isHeading ? String(value) : shownValue(value, isResult, losses);
      const isText = typeof shown === "string" && !formula && MISLEADING.test(shown);
      const format = formats[rowIndex]![columnIndex]!;
      const look = looks.of(sheetId, row, column, format, isText && format !== "@");
      const cell = {
        ...(look ? { look } : {}),
        ...(shown === undefined ? {} : { value: shown }),
        ...(formula && formula !== "value" ? { formula } : {}),
        ...(isSpilled ? { isSpilled } : {}),
      };
      return Object.keys(cell).length > 0 ? [{ column, ...cell }] : [];
    });
    const hidden = grid.layout.hiddenRow(sheetId, row);
    return {
      row,
      ...heightOf(grid, sheetId, row),
      ...(hidden ? { hidden } : {}),
      cells,
    };
  });
  const isFilled = ({ cells, height, hidden }: Row): boolean =>
    cells.length > 0 || height !== undefined || hidden === true;
  return { rows: rows.filter(isFilled), losses };

  /** The formula of a cell, "value" for one that becomes its result, or nothing. */
  function formulaAt(cell: Area, content: unknown, value: unknown, isHeading: boolean) {
    // A text may begin with an equals sign; of a formula the value is another one.
    if (typeof content !== "string" || !content.startsWith("=") || content === value)
      return undefined;
    const stored = formulas.stored(content, cell);
    const spill = grid.cells.spill(cell);
    const isKnown = form === "excel" ? !stored.needsWorkbench : isPortable(stored);
    const isKept = isKnown && !isHeading;
    if (spill) noteSpill(spill, isKept);
    if (!isKept) {
      losses.formulas++;
      return "value" as const;
    }
    return withArray(stored, cell, spill);
  }

  function withArray({ text, isArray }: StoredFormula, cell: Area, spill: Zone | undefined) {
    if (!isArray && !spill) return { text };
    // Excel refuses a file with an array in a merged cell.
    if (merges.some((zone) => contains(zone, cell.top, cell.left))) {
      losses.merged++;
      return { text };
    }
    const { top, left, bottom, right } = cell;
    return { text, fills: spill ?? { top, left, bottom, right } };
  }

  function noteSpill({ top, left, bottom, right }: Zone, isKept: boolean): void {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) spilled.set(`${row}/${column}`, isKept);
    spilled.delete(`${top}/${left}`);
  }
}

/** Excel fits a row that is edited, not when a file is opened: what its lines need is stored too. */
function heightOf({ layout }: Grid, sheetId: string, row: number) {
  const set = layout.setRowHeight(sheetId, row);
  if (set !== undefined) return { height: set, isHeightSet: true };
  const height = layout.rowHeight(sheetId, row);
  return height === ROW_HEIGHT ? {} : { height };
}

const isPortable = ({ needsExcel, needsWorkbench }: StoredFormula): boolean =>
  !needsExcel && !needsWorkbench;

/** A result of "" is a text without characters; in a cell without a formula it is nothing. */
function shownValue(
  value: number | string | boolean,
  isResult: boolean,
  losses: Losses,
): CellValue | undefined {
  if (value === "") return isResult ? "" : undefined;
  if (!isExcelError(value)) return value;
  const error = ERRORS.find((known) => known === value);
  if (error) return { error };
  losses.errors++;
  return { error: "#VALUE!" } satisfies ErrorValue;
}
