import { factsOf } from "../../../engine/grantYear/fields";
import { publishedLimit } from "../../../engine/grantYear/published";
import { nearestCell } from "../../../engine/number/cell";
import type { Unit } from "../../../engine/rules/programme";
import { inputColumn, type LayoutInput } from "../input";
import type { Cell } from "../operation";
import { type Column, rowsFor, type Table } from "../table";
import type { ColumnOf } from "../columnIds";

export type ItemColumn =
  "counted" | "perUnit" | "limitApplied" | "within" | "cap" | "accepted" | "excess" | "source";

/** Module 1: what is planned beside the posts, each item against its limit. */
export function itemsTable(input: LayoutInput): Table<"items"> {
  const { ref, texts, grantYear } = input;
  const { columns } = texts;
  const { items } = grantYear;
  const column = (
    id: ItemColumn,
    header: string,
    format: Column["format"],
    formula: (cell: (column: ColumnOf<"items">) => string, row: number) => string,
  ): Column<ItemColumn> => ({
    id,
    header,
    format,
    cell: (row): Cell =>
      row < items.length
        ? { formula: formula((each) => ref.cell("items", each, row), row) }
        : undefined,
  });

  const limitOf = (row: number) => publishedLimit(grantYear, items[row]!.item);
  const allPosts = (): string => `(${ref.field("posts")}+${ref.field("assistantPosts")})`;
  const unitOf = (row: number): Unit | undefined => {
    const found = limitOf(row);
    return "value" in found ? found.record.unit : undefined;
  };
  const usual = (row: number): string => (unitOf(row) === "FTE_YEAR" ? allPosts() : "1");
  /** Most units of the item: so many days as the source says, a workplace for each post, one year. */
  const upToMost = (row: number, quantity: string): string => {
    const found = limitOf(row);
    const most = "value" in found && found.most ? String(nearestCell(found.most)) : undefined;
    const unit = unitOf(row);
    if (unit === "YEAR") return `MIN(1,${quantity})`;
    if (unit === "FTE_YEAR")
      return `IF(${allPosts()}=0,${quantity},MIN(${allPosts()},${quantity}))`;
    return most === undefined ? quantity : `MIN(${most},${quantity})`;
  };
  const range = (id: ColumnOf<"items">): string => ref.range("items", id);
  /** Rows that share the item's maximum; days by the notice's own limit stand alone. */
  const sameItem = (row: number): string => {
    const same = `(${range("item")}=${ref.cell("items", "item", row)})`;
    return unitOf(row) === "DAY" ? `${same}*(${range("limit")}="")` : same;
  };
  /** Only KIM's limits are at hand in a formula. */
  const isKim = grantYear.programme === "KIM";
  const published = (item: string): string =>
    isKim ? `KIM.LIMIT(${ref.field("year")},${item},1)` : "NA()";
  const citation = (item: string): string =>
    isKim ? `IFERROR(KIM.SOURCE(${ref.field("year")},${ref.field("module")},${item}),"")` : '""';

  return {
    id: "items",
    list: "items",
    title: texts.tables.items,
    filled: items.length,
    rows: rowsFor(items),
    columns: [
      ...factsOf("items").map(([field]) => inputColumn(input, "items", field)),
      column(
        "counted",
        columns.counted,
        "fte",
        (cell, row) => `IF(${cell("quantity")}<>"",${cell("quantity")},${usual(row)})`,
      ),
      column(
        "perUnit",
        columns.perUnit,
        "money",
        (cell) => `IF(${cell("limit")}<>"",${cell("limit")},${published(cell("item"))})`,
      ),
      column("limitApplied", columns.limitApplied, "money", (cell, row) => {
        const own = cell("counted");
        const isAlone = `(${cell("limit")}<>"")`;
        const units =
          unitOf(row) === "DAY"
            ? `IF(${isAlone},${own},${upToMost(row, own)})`
            : upToMost(row, own);
        return `ROUND(${cell("perUnit")}*${units},2)`;
      }),
      column(
        "within",
        columns.within,
        "money",
        (cell) => `MIN(ROUND(${cell("planned")},2),${cell("limitApplied")})`,
      ),
      column("cap", columns.cap, "money", (_cell, row) => {
        const highest = `MAX(IF(${sameItem(row)},${range("perUnit")},0))`;
        const units = upToMost(row, `SUM(IF(${sameItem(row)},${range("counted")},0))`);
        return `ROUND(${highest}*${units},2)`;
      }),
      column("accepted", columns.acceptedItem, "money", (cell, row) => {
        const within = cell("within");
        if (unitOf(row) === undefined) return within;
        const all = `IF(${sameItem(row)},${range("within")},0)`;
        const part = `INDEX(KIM.SHARE(${cell("cap")},${all}),${row + 1})`;
        const shared = `IF(SUM(${all})<=${cell("cap")},${within},${part})`;
        return unitOf(row) === "DAY" ? `IF(${cell("limit")}<>"",${within},${shared})` : shared;
      }),
      column(
        "excess",
        columns.excess,
        "money",
        (cell) => `ROUND(${cell("planned")},2)-${cell("accepted")}`,
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
