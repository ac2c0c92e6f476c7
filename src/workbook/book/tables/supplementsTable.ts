import { factOf } from "../../../engine/grantYear/fields";
import type { BookFormat } from "../formats";
import { SUPPLEMENT_FIELDS } from "../supplements";
import { type InputColumn, type InputTable, usedColumns } from "./inputTable";
import { fieldColumn, tableOf, type Unfinished } from "./fieldColumn";
import { TABLE_FIELDS } from "./tableFields";

/** What is noted of few bodies only: a row for each of them, found by its name. */
export function supplementsTable(book: Unfinished): InputTable {
  const { supplements, texts } = book;
  const { columns } = texts;
  const { headings } = TABLE_FIELDS.supplements;
  const column = (field: string, format: BookFormat, width: number): InputColumn => {
    const heading = columns[headings[field]!];
    return fieldColumn(book, "bodies", field, supplements, { heading, format, width });
  };
  return tableOf(
    book,
    "supplements",
    usedColumns(
      [
        column("name", "text", 22),
        ...SUPPLEMENT_FIELDS.map((field) => {
          const format = formatOf(field);
          return column(field, format, format === "text" ? 26 : 14);
        }),
      ],
      ["name"],
    ),
  );
}

function formatOf(field: string): BookFormat {
  const fact = factOf("bodies", field)!;
  if (fact.kind === "day") return "day";
  if (fact.kind !== "number") return "text";
  return fact.unit === "euro" ? "euro" : "key";
}
