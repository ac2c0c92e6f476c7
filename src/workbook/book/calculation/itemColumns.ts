import {
  type LimitedItem,
  limitedItems,
  publishedLimit,
} from "../../../engine/grantYear/published";
import { nearestCell } from "../../../engine/number/cell";
import { KIM } from "../../../engine/rules/kim";
import type { Unit } from "../../../engine/rules/programme";
import { wordFor } from "../../layout/words";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { call, cellRef, quoted } from "./formulaParts";

/**
 * What is accepted of each item that is planned beside the posts. A maximum holds for an item, not
 * for each of its rows; days by the notice's own limit stand alone.
 */
export function itemColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const word = (item: string): string => quoted(wordFor(item, book.language));
  const at = (id: string): string => places.spill(id, "itemCalculation");
  const of = (column: string): string => columnRef(book, "items", column);
  const own = hasColumn(book, "items", "limit") ? of("limit") : undefined;
  const items = limitedItems(book.grantYear);
  const caps = publishedCaps(book, items);
  const allPosts = postsOf(book);
  const perUnit = (): string => {
    const published =
      caps.length > 0 ? `XLOOKUP(${at("itemName")},${at("capItem")},${at("capUnit")},0)` : "0";
    return own ? `IF(${own}="",${published},${own})` : published;
  };
  /** Units at most for all rows of the item; 0 where nothing limits them. */
  const most = (): string => {
    if (caps.length === 0) return `0*LEN(${at("itemName")})`;
    const found = `XLOOKUP(${at("itemName")},${at("capItem")},${at("capMost")},0)`;
    return own ? `IF((${own}<>"")*(${counts("DAY", "itemName")}),0,${found})` : found;
  };
  /** Whether the item in a column is counted in that unit. */
  const counts = (unit: Unit, column: "itemName" | "capItem"): string =>
    items
      .filter((each) => each.unit === unit)
      .map(({ item }) => `(${at(column)}=${word(item)})`)
      .join("+") || "FALSE";
  const ofItem = (values: string): string =>
    `MMULT(--(${at("capItem")}=TRANSPOSE(${at("itemGroup")})),${values})`;
  const accepted = (): string => {
    if (caps.length === 0) return at("within");
    const list = places.range("capItem", "capped", "itemCalculation");
    const weights = `IF(${at("itemGroup")}="",0,${at("within")})`;
    const shared = call("KIM.SHARE", list, weights, "", "", "", at("itemGroup"));
    return `IF(${at("itemGroup")}="",${at("within")},${shared})`;
  };
  const column = (
    id: string,
    heading: string,
    format: CalcColumn["format"],
    formula: () => string,
    width = 15,
  ): CalcColumn => ({ id, heading, format, width, formula });

  return [
    column("itemName", columns.item, "general", () => `${of("item")}&""`, 20),
    column(
      "units",
      columns.units,
      "key",
      () =>
        `IF(${of("quantity")}="",IF(${counts("FTE_YEAR", "itemName")},${allPosts},1),${of("quantity")})`,
      10,
    ),
    column("perUnit", columns.limit, "euro", perUnit),
    column("most", columns.mostUnits, "key", most, 12),
    column(
      "itemLimit",
      columns.itemLimit,
      "euro",
      () =>
        `ROUND(${at("perUnit")}*IF((${at("most")}>0)*(${at("units")}>${at("most")}),${at("most")},${at("units")}),2)`,
    ),
    column(
      "within",
      columns.within,
      "euro",
      () => `IF(${of("planned")}<${at("itemLimit")},ROUND(${of("planned")},2),${at("itemLimit")})`,
    ),
    column(
      "itemGroup",
      columns.group,
      "general",
      () => `IF(${at("most")}=0,"",${at("itemName")})`,
      20,
    ),
    column("accepted", columns.accepted, "euro", accepted),
    column("excess", columns.excess, "euro", () => `ROUND(${of("planned")}-${at("accepted")},2)`),
    ...(caps.length > 0
      ? [
          column(
            "capItem",
            columns.capItem,
            "general",
            () => `{${caps.map(({ item }) => word(item)).join(";")}}`,
            20,
          ),
          column("capUnit", columns.capUnit, "euro", () =>
            book.key.programme === KIM.programme
              ? call("KIM.LIMIT", cellRef(book, "year"), at("capItem"), "1")
              : `{${caps.map(({ value }) => value).join(";")}}`,
          ),
          column(
            "capMost",
            columns.mostUnits,
            "key",
            () =>
              `IF(${counts("FTE_YEAR", "capItem")},${allPosts},{${caps.map((cap) => cap.most).join(";")}})`,
            12,
          ),
          column(
            "capHighest",
            columns.capHighest,
            "euro",
            () =>
              `MAXIFS(${places.range("perUnit", "perUnit", "itemCalculation")},${places.range("itemGroup", "itemGroup", "itemCalculation")},${at("capItem")})`,
          ),
          column("capUnits", columns.units, "key", () => ofItem(at("units")), 10),
          column(
            "cap",
            columns.itemLimit,
            "euro",
            () =>
              `ROUND(${at("capHighest")}*IF(${at("capUnits")}<${at("capMost")},${at("capUnits")},${at("capMost")}),2)`,
          ),
          column("capWithin", columns.within, "euro", () => `ROUND(${ofItem(at("within"))},2)`),
          column(
            "capped",
            columns.accepted,
            "euro",
            () => `IF(${at("capWithin")}<${at("cap")},${at("capWithin")},${at("cap")})`,
          ),
        ]
      : []),
  ];
}

interface Cap {
  readonly item: string;
  /** Euro per unit. */
  readonly value: number;
  /** Units at most; 0 where nothing limits them. */
  readonly most: number;
}

/** The items that have a published limit in this grant year. */
const publishedCaps = ({ grantYear }: Book, items: readonly LimitedItem[]): Cap[] =>
  items.flatMap(({ item }) => {
    const found = publishedLimit(grantYear, item);
    if (!("value" in found)) return [];
    const most = found.record.unit === "YEAR" ? 1 : found.most ? nearestCell(found.most) : 0;
    return [{ item, value: nearestCell(found.value), most }];
  });

/** All posts, assistants included. */
function postsOf(book: Book): string {
  const posts = cellRef(book, "posts");
  const { assistants } = book.texts.kept;
  if (!book.regions.some(({ keeps }) => keeps === "assistants")) return posts;
  const of = (column: string): string => columnRef(book, "regions", column);
  return `(${posts}+SUMPRODUCT(--(${of("name")}=${quoted(assistants)}),${of("posts")}))`;
}
