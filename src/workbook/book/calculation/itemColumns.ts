import { LIMIT_WORDS } from "../../../contract/optionWords";
import { publishedLimit } from "../../../engine/grantYear/published";
import { nearestCell } from "../../../engine/number/cell";
import { KIM } from "../../../engine/rules/kim";
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
  const { words } = book;
  const workplace = quoted(words.WORKPLACE);
  const at = (id: string): string => places.spill(id, "itemCalculation");
  const of = (column: string): string => columnRef(book, "items", column);
  const own = hasColumn(book, "items", "limit") ? of("limit") : undefined;
  const caps = publishedCaps(book);
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
    return own ? `IF((${own}<>"")*(${isDay()}),0,${found})` : found;
  };
  const isDay = (): string =>
    (["ADVICEDAY", "EXCHANGEDAY"] as const)
      .map((item) => `(${at("itemName")}=${quoted(words[item])})`)
      .join("+");
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
        `IF(${of("quantity")}="",IF(${at("itemName")}=${workplace},${allPosts},1),${of("quantity")})`,
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
            () => `{${caps.map(({ item }) => quoted(words[item])).join(";")}}`,
            20,
          ),
          column("capUnit", columns.capUnit, "euro", () =>
            call("KIM.LIMIT", cellRef(book, "year"), at("capItem"), "1"),
          ),
          column(
            "capMost",
            columns.mostUnits,
            "key",
            () =>
              `IF(${at("capItem")}=${workplace},${allPosts},{${caps.map((cap) => cap.most).join(";")}})`,
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

/** The items that have a published limit in this grant year, and for how many units it holds. */
function publishedCaps({ grantYear }: Book): { item: keyof typeof LIMIT_WORDS; most: number }[] {
  if (grantYear.programme !== KIM.programme) return [];
  return (Object.keys(LIMIT_WORDS) as (keyof typeof LIMIT_WORDS)[]).flatMap((item) => {
    const found = publishedLimit(grantYear, item);
    if (!("value" in found)) return [];
    const most = found.record.unit === "YEAR" ? 1 : found.most ? nearestCell(found.most) : 0;
    return [{ item, most }];
  });
}

/** All posts, assistants included. */
function postsOf(book: Book): string {
  const posts = cellRef(book, "posts");
  const { assistants } = book.texts.kept;
  if (!book.regions.some(({ keeps }) => keeps === "assistants")) return posts;
  const of = (column: string): string => columnRef(book, "regions", column);
  return `(${posts}+SUMPRODUCT(--(${of("name")}=${quoted(assistants)}),${of("posts")}))`;
}
