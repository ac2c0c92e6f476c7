import type { Table, TableColumn } from "../../xlsx/model/table";
import type { CellValue, Grid, TableInfo } from "../host/grid";
import { englishExcel } from "../spreadsheet/notation";
import { scanFormula } from "../spreadsheet/scanFormula";
import type { Formulas } from "./formulas";

export const sheetTables = (grid: Grid, sheetId: string, formulas: Formulas): Table[] =>
  grid.tables
    .all()
    .filter(({ area }) => area.sheetId === sheetId)
    .map((table): Table => {
      const { name, area, showHeaders, showTotals, showFilter, showBandedRows, style } = table;
      const { top, left, bottom, right } = area;
      return {
        name,
        zone: { top, left, bottom, right },
        ...{ showHeaders, showTotals, showFilter, showBandedRows, style },
        columns: columnsOf(grid, table, formulas),
      };
    });

function columnsOf(grid: Grid, table: TableInfo, formulas: Formulas): TableColumn[] {
  const { area, showHeaders, showTotals } = table;
  const contents = grid.cells.formulas(area);
  const values = grid.cells.values(area);
  const first = showHeaders ? 1 : 0;
  const end = contents.length - (showTotals ? 1 : 0);
  return values[0]!.map((header, column): TableColumn => {
    const body = contents.slice(first, end).map((line) => line[column]!);
    const place = { ...area, left: area.left + column };
    const stored = (formula: string, row: number): string =>
      formulas.stored(formula, { ...place, top: area.top + row }).text;
    const common = commonFormula(body);
    const total = showTotals ? contents.at(-1)![column]! : "";
    return {
      name: showHeaders && header !== "" ? String(header) : `Column${column + 1}`,
      ...(common === undefined ? {} : { formula: stored(common, first) }),
      ...totalOf(total, (formula) => stored(formula, end)),
    };
  });
}

/** The formula that every row has and a new one gets: one that names no cells beside its own. */
function commonFormula(body: readonly CellValue[]): string | undefined {
  const [formula] = body;
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  const isFixed = scanFormula(formula, englishExcel).every(
    ({ kind, value }) => kind !== "reference" || /^(?:.*!)?\$[A-Z]+\$\d+$/i.test(value),
  );
  return isFixed && body.every((other) => other === formula) ? formula : undefined;
}

/** A number in the row of totals stands in its cell alone. */
function totalOf(
  total: CellValue,
  stored: (formula: string) => string,
): Pick<TableColumn, "total"> {
  if (typeof total !== "string" || total === "") return {};
  return { total: total.startsWith("=") ? { formula: stored(total) } : { text: total } };
}
