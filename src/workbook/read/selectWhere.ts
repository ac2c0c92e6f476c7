import type { Where } from "../../engine/grantYear/finding";
import { runExcel } from "../runExcel";
import type { CourseTableId } from "../book/tables/courseFields";
import type { ReadGrantYear } from "./readGrantYear";
import { columnOf } from "./readTable";
import { type Target, targetsOf } from "./targetsOf";

/**
 * Shows the cell that a finding is about: selects it on its sheet. Without a field the whole row or
 * table, without either the first sheet. False if those cells are no longer there.
 */
export function selectWhere({ places, sheetId }: ReadGrantYear, where: Where): Promise<boolean> {
  return runExcel(async (context) => {
    if (where.list === undefined && where.field === undefined)
      return activate(context, context.workbook.worksheets.getItemOrNullObject(sheetId));
    return selectFirst(context, targetsOf(places, where));
  });
}

/** Shows a row of the course. False if it is no longer there. */
export function selectCourseRow(
  { places }: ReadGrantYear,
  table: CourseTableId,
  index: number,
): Promise<boolean> {
  const [name, row] = [places.tables[table], places.courseRows[table]?.[index]];
  if (name === undefined || row === undefined) return Promise.resolve(false);
  const target = { kind: "table", name, row, heading: undefined } as const;
  return runExcel((context) => selectFirst(context, [target]));
}

/** Selects the first of these that is there. */
async function selectFirst(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<boolean> {
  for (const target of targets) {
    const range = await rangeOf(context, target);
    if (!range) continue;
    range.worksheet.activate();
    range.select();
    await context.sync();
    return true;
  }
  return false;
}

async function activate(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  await context.sync();
  if (sheet.isNullObject) return false;
  sheet.activate();
  await context.sync();
  return true;
}

const rangeOf = (
  context: Excel.RequestContext,
  target: Target,
): Promise<Excel.Range | undefined> =>
  target.kind === "table" ? rangeInTable(context, target) : rangeOfName(context, target);

/** Where the table stands now. */
async function rangeInTable(
  context: Excel.RequestContext,
  { name, row, heading }: Extract<Target, { kind: "table" }>,
): Promise<Excel.Range | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const headings = table.getHeaderRowRange().load("values");
  await context.sync();
  const body = table.getDataBodyRange();
  const rows = row === undefined ? body : body.getRow(row);
  if (heading === undefined) return row === undefined ? table.getRange() : rows;
  const column = columnOf({ headings: headings.values[0]!.map(String) }, heading);
  return column < 0 ? undefined : rows.getColumn(column);
}

/** A cell, or what stands below one of the headings that begin there. */
async function rangeOfName(
  context: Excel.RequestContext,
  target: Exclude<Target, { kind: "table" }>,
): Promise<Excel.Range | undefined> {
  const range = context.workbook.names.getItemOrNullObject(target.name).getRangeOrNullObject();
  range.load("rowIndex,columnIndex");
  await context.sync();
  if (range.isNullObject || target.kind === "cell") return range.isNullObject ? undefined : range;
  const used = range.worksheet.getUsedRange().load("values,rowIndex,columnIndex,rowCount");
  await context.sync();
  const headings = (used.values as unknown[][])[range.rowIndex - used.rowIndex] ?? [];
  const column = columnOf({ headings: headings.map(String) }, target.heading);
  if (column < 0) return undefined;
  const first = range.rowIndex + 1 + (target.row ?? 0);
  return range.worksheet.getRangeByIndexes(first, used.columnIndex + column, 1, 1);
}
