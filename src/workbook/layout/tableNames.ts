import { FIGURES } from "../figures";
import { cellName } from "../naming";
import type { LayoutInput } from "./input";
import type { SheetName } from "./operation";
import type { Table } from "./table";

/**
 * The names by which a table is read back: one for each column of inputs, and one for the headers
 * with all rows. A row that is inserted right below the headers lies in that last one only.
 */
export function tableNames({ ref }: LayoutInput, table: Table, prefix: string): SheetName[] {
  const { list, columns } = table;
  if (list === undefined) return [];
  const whole = ref.tableArea(table.id);
  const frame = { ...whole, row: whole.row + 1, rows: table.rows + 1 };
  return [
    { name: prefix + cellName(list), area: frame },
    ...columns.flatMap(({ id, input }) =>
      input ? [{ name: prefix + cellName(id, list), area: ref.area(table.id, id) }] : [],
    ),
  ];
}

/** The names of the figures that are compared with the plan. */
export const figureNames = ({ ref }: LayoutInput, prefix: string): SheetName[] =>
  Object.entries(FIGURES).flatMap(([figure, { column }]) =>
    ref.has("bodies", column)
      ? [{ name: prefix + cellName(figure, "plan"), area: ref.area("bodies", column) }]
      : [],
  );
