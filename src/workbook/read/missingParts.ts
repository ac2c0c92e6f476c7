import { factOf } from "../../engine/grantYear/fields";
import type { List, MoreList } from "../../engine/grantYear/finding";
import { GIVEN_FIELDS } from "../book/headCells";
import { type FieldsOfTable, TABLE_FIELDS } from "../book/tables/tableFields";
import type { BookCells } from "./bookCells";
import { columnOf } from "./readTable";
import type { SheetFinding } from "./sheetFinding";

/**
 * What sheets of that schema have and these have lost: cells, tables, columns. What sheets may
 * leave out, or what came later than they did, is not missing.
 */
export function missingParts({ cells, tables }: BookCells, schema: number): SheetFinding[] {
  const head = GIVEN_FIELDS.filter(([, { isRare, since }]) => !isRare && since <= schema)
    .filter(([field]) => !cells.has(field))
    .map(([field]): SheetFinding => ({ code: "cellsMissing", where: { field } }));
  const lists = (Object.keys(TABLE_FIELDS) as (keyof typeof TABLE_FIELDS)[]).flatMap(
    (id): SheetFinding[] => {
      const { place, always, headings, isNeeded }: FieldsOfTable = TABLE_FIELDS[id];
      const list = place as List | MoreList;
      const table = tables.get(id);
      // With a contract there are no notices.
      const isLost = isNeeded && !(id === "notices" && cells.has("desk"));
      if (!table) return isLost ? [{ code: "cellsMissing", where: { list } }] : [];
      return always
        .filter((field) => factOf(place, field)!.since <= schema)
        .filter((field) => columnOf(table, headings[field]!) < 0)
        .map((field) => ({ code: "cellsMissing", where: { list, field } }));
    },
  );
  return [...head, ...lists];
}
