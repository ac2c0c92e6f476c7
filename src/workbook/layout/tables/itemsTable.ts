import { publishedLimit } from "../../../engine/grantYear/published";
import { inputColumn, type LayoutInput } from "../input";
import type { Cell } from "../operation";
import { type Column, rowsFor, type Table } from "../table";

/** Module 1: what is planned beside the posts, each item against its limit. */
export function itemsTable(input: LayoutInput): Table {
  const { ref, texts, grantYear } = input;
  const { columns } = texts;
  const { items } = grantYear;
  const column = (
    id: string,
    header: string,
    format: Column["format"],
    formula: (cell: (column: string) => string, row: number) => string,
  ): Column => ({
    id,
    header,
    format,
    cell: (row): Cell =>
      row < items.length
        ? { formula: formula((each) => ref.cell("items", each, row), row) }
        : undefined,
  });

  const usual = (row: number): string => {
    const published = publishedLimit(grantYear, items[row]!.item);
    const isPerFte = "value" in published && published.record.unit === "FTE_YEAR";
    return isPerFte ? `${ref.field("posts")}+${ref.field("assistantPosts")}` : "1";
  };
  /** Only KIM's limits are at hand in a formula. */
  const isKim = grantYear.programme === "KIM";
  const published = (item: string, quantity: string): string =>
    isKim ? `KIM.LIMIT(${ref.field("year")},${item},${quantity})` : "NA()";
  const citation = (item: string): string =>
    isKim ? `IFERROR(KIM.SOURCE(${ref.field("year")},${ref.field("module")},${item}),"")` : '""';

  return {
    id: "items",
    list: "items",
    title: texts.tables.items,
    filled: items.length,
    rows: rowsFor(items),
    columns: [
      ...["item", "quantity", "planned", "limit", "limitCitation"].map((field) =>
        inputColumn(input, "items", field),
      ),
      column(
        "counted",
        columns.counted,
        "fte",
        (cell, row) => `IF(${cell("quantity")}<>"",${cell("quantity")},${usual(row)})`,
      ),
      column("limitApplied", columns.limitApplied, "money", (cell) => {
        const own = `ROUND(${cell("limit")}*${cell("counted")},2)`;
        return `IF(${cell("limit")}<>"",${own},${published(cell("item"), cell("counted"))})`;
      }),
      column(
        "accepted",
        columns.acceptedItem,
        "money",
        (cell) => `MIN(ROUND(${cell("planned")},2),${cell("limitApplied")})`,
      ),
      column(
        "excess",
        columns.excess,
        "money",
        (cell) => `MAX(0,ROUND(${cell("planned")},2)-${cell("limitApplied")})`,
      ),
      column(
        "source",
        columns.source,
        "general",
        (cell) => `IF(${cell("limit")}<>"",${cell("limitCitation")},${citation(cell("item"))})`,
      ),
    ],
  };
}
