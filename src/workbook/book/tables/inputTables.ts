import { factOf, type ListName } from "../../../engine/grantYear/fields";
import { cellOf } from "../../layout/cellValue";
import type { Cell } from "../../layout/operation";
import type { Book } from "../book";
import { nameFor, type TableId } from "../bookNames";
import type { BookFormat } from "../formats";
import { paymentDayLines } from "../paymentDayLines";
import { type InputColumn, type InputRule, type InputTable, usedColumns } from "./inputTable";

type Unfinished = Omit<Book, "tables">;

/** The tables of a grant year; one that has nothing to hold is left out. */
export function inputTables(book: Unfinished): Partial<Record<TableId, InputTable>> {
  const { grantYear, regions } = book;
  return {
    bodies: bodiesTable(book),
    ...(regions.length > 0 ? { regions: regionsTable(book) } : {}),
    notices: noticesTable(book),
    instalments: instalmentsTable(book),
    paymentDays: paymentDaysTable(book),
    ...(grantYear.items.length > 0 ? { items: itemsTable(book) } : {}),
  };
}

function tableOf(
  { key, texts }: Unfinished,
  id: TableId,
  columns: readonly InputColumn[],
): InputTable {
  const rows = Math.max(1, ...columns.map(({ cells }) => cells.length));
  return { id, name: nameFor(texts.tables[id], key), columns, rows };
}

/** A column of a field of the grant year. */
function fieldColumn(
  { language }: Unfinished,
  list: ListName,
  field: string,
  entries: readonly object[],
  look: Pick<InputColumn, "heading" | "format" | "width"> & { readonly id?: string },
): InputColumn {
  const fact = factOf(list, field);
  const { id = field, ...rest } = look;
  const valueOf = (entry: object): unknown => (entry as Readonly<Record<string, unknown>>)[id];
  const cells = entries.map((entry): Cell => {
    const value = valueOf(entry);
    return fact ? cellOf(fact, value, language) : (value as Cell);
  });
  return { id, ...rest, cells, ...ruleOf(rest.format) };
}

const ruleOf = (format: BookFormat): { readonly rule?: InputRule } => {
  if (format === "day") return { rule: { kind: "day" } };
  return format === "text" ? {} : { rule: { kind: "number" } };
};

function bodiesTable(book: Unfinished): InputTable {
  const { texts, bodies } = book;
  const { columns } = texts;
  const column = (
    id: string,
    format: BookFormat,
    width: number,
    { heading = columns[id as keyof typeof columns], field = id } = {},
  ): InputColumn => fieldColumn(book, "bodies", field, bodies, { id, heading, format, width });
  const payers: InputColumn = {
    ...column("payer", "text", 14),
    cells: bodies.map(({ payer, isRecipient }) => (isRecipient ? texts.grantor : payer)),
  };
  return tableOf(
    book,
    "bodies",
    usedColumns(
      [
        column("name", "text", 22, { heading: columns.body }),
        column("region", "text", 14),
        payers,
        column("share", "share", 9, { field: "rawShare" }),
        column("waiver", "share", 9),
        column("weight", "key", 11),
        column("agreed", "fte", 11),
        column("lot", "count", 6),
        column("start", "day", 12),
        column("end", "day", 12),
        column("costPerFte", "euro", 15),
        column("nonEligibleCost", "euro", 14),
        { ...column("kind", "text", 11) },
      ],
      ["name", "payer", "kind"],
    ),
  );
}

function regionsTable(book: Unfinished): InputTable {
  const { texts, regions, words } = book;
  const { columns, models } = texts;
  const column = (id: string, format: BookFormat, width: number, heading: string): InputColumn =>
    fieldColumn(book, "regions", id, regions, { id, heading, format, width });
  const model: InputColumn = {
    ...column("model", "text", 16, columns.model),
    cells: regions.map(({ keeps, model }) => (keeps ? models[keeps] : words[model])),
  };
  return tableOf(
    book,
    "regions",
    usedColumns(
      [
        column("name", "text", 20, columns.region),
        model,
        column("posts", "fte", 10, columns.posts),
        column("costPerFte", "euro", 17, columns.costPerFte),
        column("ownShare", "euro", 17, columns.agreedOwnShare),
        column("rate", "euro", 15, columns.rate),
        column("start", "day", 12, columns.start),
        column("end", "day", 12, columns.end),
      ],
      ["name", "model", "posts"],
    ),
  );
}

function noticesTable(book: Unfinished): InputTable {
  const { texts, grantYear } = book;
  const { columns } = texts;
  const column = (id: string, format: BookFormat, width: number, heading: string): InputColumn =>
    fieldColumn(book, "notices", id, grantYear.notices, { id, heading, format, width });
  return tableOf(book, "notices", [
    column("kind", "text", 28, columns.noticeKind),
    column("amount", "euro", 16, columns.amount),
    column("date", "day", 16, columns.date),
    column("reference", "text", 25, columns.reference),
    column("posts", "fte", 9, columns.posts),
    column("start", "day", 12, columns.noticeStart),
    column("end", "day", 12, columns.noticeEnd),
  ]);
}

function instalmentsTable(book: Unfinished): InputTable {
  const { texts, grantYear } = book;
  const { columns } = texts;
  const column = (id: string, format: BookFormat, width: number, heading: string): InputColumn =>
    fieldColumn(book, "instalments", id, grantYear.instalments, { id, heading, format, width });
  return tableOf(book, "instalments", [
    column("date", "day", 12, columns.day),
    column("amount", "euro", 15, columns.amount),
    column("year", "year", 8, columns.year),
  ]);
}

function paymentDaysTable(book: Unfinished): InputTable {
  const { texts } = book;
  const { columns } = texts;
  const days = paymentDayLines(book.grantYear, book.years);
  return tableOf(book, "paymentDays", [
    {
      id: "year",
      heading: columns.year,
      format: "year",
      width: 9,
      cells: days.map(({ year }) => year),
    },
    {
      id: "flow",
      heading: columns.flow,
      format: "text",
      width: 15,
      cells: days.map(({ kind }) => texts.flows[kind]),
      rule: { kind: "words", words: Object.values(texts.flows) },
    },
    {
      id: "day",
      heading: columns.day,
      format: "day",
      width: 12,
      cells: days.map(({ day }) => day),
    },
    {
      id: "part",
      heading: columns.part,
      format: "key",
      width: 9,
      cells: days.map(({ part }) => part),
    },
  ]);
}

function itemsTable(book: Unfinished): InputTable {
  const { texts, grantYear } = book;
  const { columns } = texts;
  const column = (id: string, format: BookFormat, width: number, heading: string): InputColumn =>
    fieldColumn(book, "items", id, grantYear.items, { id, heading, format, width });
  return tableOf(
    book,
    "items",
    usedColumns(
      [
        column("item", "text", 24, columns.item),
        column("quantity", "key", 12, columns.quantity),
        column("planned", "euro", 16, columns.planned),
        column("limit", "euro", 18, columns.limit),
        column("limitCitation", "text", 40, columns.source),
      ],
      ["item", "quantity", "planned"],
    ),
  );
}
