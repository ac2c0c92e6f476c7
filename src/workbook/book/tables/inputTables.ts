import { hasContract } from "../../../engine/grantYear/parties";
import { paymentDaysOf } from "../../../engine/grantYear/paymentDays";
import type { TableId } from "../bookNames";
import { grantorOf } from "../desk";
import type { BookFormat } from "../formats";
import { hasTwoKeys, nameWidth } from "../lines";
import { amendmentsTable } from "./amendmentsTable";
import { courseTables } from "./courseTables";
import { fieldColumn, tableOf, type Unfinished } from "./fieldColumn";
import { type InputColumn, type InputTable, usedColumns } from "./inputTable";
import { sourcesTable, statedTable } from "./sourcesTables";
import { supplementsTable } from "./supplementsTable";

/** The tables of a grant year; one that has nothing to hold is left out. */
export function inputTables(book: Unfinished): Partial<Record<TableId, InputTable>> {
  const { grantYear, regions } = book;
  const { sources = [], stated = [] } = grantYear;
  return {
    bodies: bodiesTable(book),
    ...(regions.length > 0 ? { regions: regionsTable(book) } : {}),
    ...(hasContract(grantYear) ? {} : { notices: noticesTable(book) }),
    instalments: instalmentsTable(book),
    paymentDays: paymentDaysTable(book),
    ...(grantYear.items.length > 0 ? { items: itemsTable(book) } : {}),
    ...(book.supplements.length > 0 ? { supplements: supplementsTable(book) } : {}),
    ...(book.amendments.length > 0 ? { amendments: amendmentsTable(book) } : {}),
    ...courseTables(book),
    ...(sources.length > 0 ? { sources: sourcesTable(book, sources) } : {}),
    ...(stated.length > 0 ? { stated: statedTable(book, stated) } : {}),
  };
}

function bodiesTable(book: Unfinished): InputTable {
  const { texts, bodies, regions, grantYear } = book;
  const { columns } = texts;
  const always = [
    ...["name", "payer", "kind"],
    ...(regions.length > 0 ? ["region"] : []),
    ...(hasTwoKeys(grantYear, regions) ? ["costKey"] : []),
  ];
  const column = (
    id: string,
    format: BookFormat,
    width: number,
    { heading = columns[id as keyof typeof columns], field = id } = {},
  ): InputColumn => fieldColumn(book, "bodies", field, bodies, { id, heading, format, width });
  const payers: InputColumn = {
    ...column("payer", "text", 14),
    cells: bodies.map(({ payer, isRecipient }) =>
      isRecipient ? grantorOf(book.grantYear, texts) : payer,
    ),
  };
  return tableOf(
    book,
    "bodies",
    usedColumns(
      [
        column("name", "text", nameWidth(bodies), { heading: columns.body }),
        column("region", "text", 14),
        payers,
        column("share", "share", 9, { field: "rawShare" }),
        column("waiver", "share", 9),
        column("weight", "key", 11),
        column("costKey", "key", 11),
        column("agreed", "fte", 11),
        column("lot", "count", 6),
        column("start", "day", 12),
        column("end", "day", 12),
        column("costPerFte", "euro", 15),
        column("nonEligibleCost", "euro", 14),
        { ...column("kind", "text", 11) },
      ],
      always,
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
    rule: {
      kind: "words",
      words: [words.FORWARDING, words.REFINANCING, ...new Set(Object.values(models))],
    },
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
    column("weight", "key", 7, columns.part),
    column("year", "year", 7, columns.year),
  ]);
}

function paymentDaysTable(book: Unfinished): InputTable {
  const { texts, grantYear } = book;
  const { columns } = texts;
  const days = paymentDaysOf(grantYear);
  const column = (id: string, format: BookFormat, width: number, heading: string): InputColumn =>
    fieldColumn(book, "paymentDays", id, days, { id, heading, format, width });
  return tableOf(book, "paymentDays", [
    column("year", "year", 9, columns.year),
    column("kind", "text", 15, columns.flow),
    column("date", "day", 12, columns.day),
    column("weight", "key", 9, columns.part),
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
