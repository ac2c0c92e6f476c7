import { rowArea } from "./address";
import type { LayoutInput } from "./input";
import { numberFormat } from "./numberFormats";
import type { Cell, SheetOperation } from "./operation";
import type { Column, Format, Table } from "./table";
import { validationOf } from "./validationOf";

/** Everything that makes a table: its cells in one block, then how they look and what they take. */
export function tableOperations(input: LayoutInput, table: Table): SheetOperation[] {
  const { ref } = input;
  const { columns, rows } = table;
  const area = ref.tableArea(table.id);
  const count = columns.length;
  const sums = hasSums(table);
  return [
    { kind: "cells", area, cells: cellsOf(input, table) },
    { kind: "style", area: rowArea(area.row, 0, count), style: "caption" },
    { kind: "style", area: rowArea(area.row + 1, 0, count), style: "header" },
    ...neighbours(columns, ({ format }) => (isText(format) ? undefined : "figures")).map(
      ({ first, last }): SheetOperation => ({
        kind: "style",
        area: rowArea(area.row + 1, first, last - first + 1),
        style: "figures",
      }),
    ),
    {
      kind: "formats",
      area: { ...area, row: area.row + 1, rows: area.rows - 1 },
      formats: formatsOf(input, table),
    },
    ...(sums
      ? [{ kind: "style", area: rowArea(area.row + 2 + rows, 0, count), style: "total" } as const]
      : []),
    ...neighbours(columns, ({ input: field }) => field && "input").map(
      ({ first, last }): SheetOperation => ({
        kind: "style",
        area: { row: area.row + 2, column: first, rows, columns: last - first + 1 },
        style: "input",
      }),
    ),
    ...neighbours(columns, (column) => (isLongText(table, column) ? "wrapped" : undefined)).map(
      ({ first, last }): SheetOperation => ({
        kind: "style",
        area: { row: area.row + 2, column: first, rows, columns: last - first + 1 },
        style: "wrapped",
      }),
    ),
    ...neighbours(columns, ({ input: field }) => field?.rule && JSON.stringify(field.rule)).flatMap(
      ({ first, last }) =>
        validationOf(input, columns[first]!.input?.rule, {
          row: area.row + 2,
          column: first,
          rows,
          columns: last - first + 1,
        }),
    ),
  ];
}

const isText = (format: Format): boolean => format === "text" || format === "general";

/** References and the like; among the bodies they would make every row high. */
const isLongText = ({ id }: Table, { format, input }: Column): boolean =>
  id !== "bodies" && format === "text" && input !== undefined && input.rule === undefined;

export const hasSums = ({ columns }: Table): boolean => columns.some(({ total }) => total);

function cellsOf({ ref }: LayoutInput, table: Table): (readonly Cell[])[] {
  const { columns, rows, title } = table;
  const titles = columns.map(({ group }, index): Cell => (index === 0 ? title : group));
  const headers = columns.map(({ header }) => (typeof header === "function" ? header() : header));
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map(({ cell, spill }): Cell =>
      cell ? cell(row) : spill && row === 0 ? { formula: spill() } : undefined,
    ),
  );
  const sums = columns.map(({ id, total }): Cell =>
    total ? { formula: `SUM(${ref.range(table.id, id)})` } : undefined,
  );
  return [titles, headers, ...lines, ...(hasSums(table) ? [sums] : [])];
}

/** Of the headers, the rows and the sums. */
function formatsOf({ language }: LayoutInput, table: Table): (readonly string[])[] {
  const headers = table.columns.map(({ headerFormat }) => headerFormat ?? "General");
  const lines = Array.from({ length: table.rows }, (_, row) =>
    table.columns.map(({ format, formatAt }) => numberFormat(formatAt?.(row) ?? format, language)),
  );
  const sums = table.columns.map(({ total, format }) =>
    numberFormat(total ? format : "general", language),
  );
  return [headers, ...lines, ...(hasSums(table) ? [sums] : [])];
}

/** Columns beside each other that are alike; those without a key are left out. */
export function neighbours(
  columns: readonly Column[],
  keyOf: (column: Column) => string | undefined,
): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number; key: string }[] = [];
  columns.forEach((column, index) => {
    const key = keyOf(column);
    const run = runs.at(-1);
    if (key === undefined) return;
    if (run?.key === key && run.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index, key });
  });
  return runs;
}
