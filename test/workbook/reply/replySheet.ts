import { without } from "../../../src/engine/grantYear/entries";
import { dayOf } from "../../../src/engine/grantYear/days";
import type { Cell, CellValue, Row } from "../../../src/xlsx/model/sheet";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { FIRST_COLUMN, keyParts, replyFields } from "../../../src/workbook/reply/replyForm";

/** "staffing 2" or "answer": by field what is typed; a day as it is, with "text:" as a text. */
export type Fill = Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;

export const withRows = (
  workbook: Workbook,
  change: (rows: readonly Row[]) => Row[],
): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet, at) =>
    at === 0 ? { ...sheet, rows: change(sheet.rows) } : sheet,
  ),
});

/** "staffing 0", "answer date", "text": what the key of a row begins with. */
export function nameOfRow({ cells }: Row): string {
  const key = cells.find(({ column }) => column === 0)?.value;
  const parts = keyParts(key);
  return parts ? `${parts.name} ${parts.number}` : String(key);
}

/** The sheet as somebody fills it in. */
export function filled(workbook: Workbook, fill: Fill): Workbook {
  const open = new Set(
    Object.entries(fill).flatMap(([row, cells]) =>
      Object.keys(cells).map((field) => (row === "answer" ? `answer ${field}` : `${row} ${field}`)),
    ),
  );
  const typed = (row: string, field: string): string | number | null | undefined => {
    open.delete(`${row} ${field}`);
    return fill[row]?.[field];
  };
  const result = withRows(workbook, (rows) =>
    rows.map((row) => {
      const name = nameOfRow(row);
      const [list = ""] = name.split(" ");
      if (list === "answer") {
        const value = typed("answer", name.slice("answer ".length));
        return withCell(row, FIRST_COLUMN + 1, value);
      }
      if (list !== "staffing" && list !== "proofs" && list !== "posts") return row;
      return replyFields(list).reduce(
        (changed, [field], at) => withCell(changed, FIRST_COLUMN + at, typed(name, field)),
        row,
      );
    }),
  );
  if (open.size > 0) throw new Error(`Not on the sheet: ${[...open].join(", ")}`);
  return result;
}

function withCell(row: Row, column: number, typed: string | number | null | undefined): Row {
  if (typed === undefined) return row;
  const cells = row.cells.map((cell): Cell => {
    if (cell.column !== column) return cell;
    return typed === null ? without(cell, "value") : { ...cell, value: valueOfCell(typed) };
  });
  return { ...row, cells };
}

function valueOfCell(typed: string | number): CellValue {
  if (typeof typed === "number") return typed;
  if (typed.startsWith("#")) return { error: "#N/A" };
  return typed.startsWith("text:") ? typed.slice("text:".length) : (dayOf(typed) ?? typed);
}
