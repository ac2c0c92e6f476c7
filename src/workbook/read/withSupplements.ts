import type { Body } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { TABLE_FIELDS } from "../book/tables/tableFields";
import type { TableCells } from "./bookCells";
import { readEntries } from "./readTable";
import type { Report } from "./sheetFinding";

export interface Supplemented {
  readonly bodies: readonly Body[];
  /** Of each body its row in the table of supplements, if it has any. */
  readonly rows: readonly (number | undefined)[];
}

/** The bodies with what is noted of them beside their lines; of several with a name the first. */
export function withSupplements(
  bodies: readonly Body[],
  table: TableCells | undefined,
  report: Report,
): Supplemented {
  const found = bodies.map((body) => ({ body, row: undefined as number | undefined }));
  const lines = table ? readEntries(table, TABLE_FIELDS.supplements) : [];
  for (const { row, entry } of lines) {
    const { name, ...cells } = entry as unknown as Body;
    const index = found.findIndex(
      (each) => keyOf(each.body.name) === keyOf(name) && each.row === undefined,
    );
    if (index < 0) report({ code: "supplementWithoutBody", where: {}, received: name });
    else found[index] = { row, body: { ...found[index]!.body, ...cells } };
  }
  return { bodies: found.map(({ body }) => body), rows: found.map(({ row }) => row) };
}
