import type { Column, Content, Table } from "./content";
import type { BorderName, Look } from "./looks";
import type { SheetDraft } from "./sheetDraft";

/** Headers, the marks of the columns, the rows and, if a column has one, the line of totals. */
export function placeTable(draft: SheetDraft, { heading, columns }: Table): void {
  const count = columns[0]!.cells!.length;
  draft.heading(heading);
  draft.raise(HEADER_HEIGHT);
  placeLine(draft, columns, { content: ({ header }) => header, look: headerLook });
  if (columns.some(({ mark }) => mark !== undefined))
    placeLine(draft, columns, { content: ({ mark }) => mark, look: () => "columnMark" });
  nameColumns(draft, columns, count);
  for (let index = 0; index < count; index++) {
    const content = ({ each, cells }: Column) => each ?? cells?.[index];
    placeLine(draft, columns, { content, look: rowLook, border: "row" });
  }
  if (columns.some(({ total }) => total !== undefined))
    placeLine(draft, columns, { content: ({ total }) => total, look: totalLook, border: "total" });
}

/** Room for two lines of text. */
const HEADER_HEIGHT = 40;

interface Line {
  readonly content: (column: Column) => Content | undefined;
  readonly look: (column: Column, content: Content | undefined) => Look;
  readonly border?: BorderName;
}

function placeLine(draft: SheetDraft, columns: readonly Column[], line: Line): void {
  const last = columns.length - 1;
  for (const [index, column] of columns.entries()) {
    const format = line.border && column.format;
    const content = line.content(column);
    const cell = { content, look: line.look(column, content), format, border: line.border };
    if (index === last) draft.putWide(index, cell);
    else draft.put(index, cell);
  }
  draft.row++;
}

function nameColumns(draft: SheetDraft, columns: readonly Column[], count: number): void {
  const top = draft.row;
  for (const [column, { name }] of columns.entries())
    draft.name(name, { top, left: column, bottom: top + count - 1, right: column });
}

function headerLook({ format, check }: Column): Look {
  if (check) return "checkHeader";
  return format ? "header" : "textHeader";
}

/** Only where something is typed in the cell is coloured as an input. */
function rowLook({ mark, format, check, source, each }: Column, content?: Content): Look {
  if (check) return "check";
  if (source) return "source";
  if (!format) return "text";
  const isBlank = content === undefined && each === undefined;
  return mark === undefined || isBlank ? "berechnet" : mark;
}

function totalLook({ format, check }: Column): Look {
  if (check) return "totalCheck";
  return format ? "total" : "totalText";
}
