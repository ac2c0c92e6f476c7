import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { daysOf, yearColumns } from "./calculationColumns";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import {
  bodyColumn,
  call,
  type CellName,
  cellRef,
  ofRegion,
  orBlank,
  quoted,
} from "./formulaParts";

/** What the posts cost and who bears it: for the whole period, for a full year, by year. */
export function costColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns, open } = book.texts;
  const at = (id: string): string => places.spill(id, "costCalculation");
  const name = (id: CellName): string => cellRef(book, id);
  const hasRefinancing = places.has("regionCost");
  const days = (): readonly [string, string] => daysOf(book, places, "costCalculation");
  const method = name("method");
  const isOpen = (column: string): string => `${column}=${quoted(open)}`;
  /** Unknown is not 0: what follows from it is unknown, too. */
  const ifOpen = (column: string, otherwise: string): string =>
    `IF(${isOpen(column)},${quoted(open)},${otherwise})`;
  const known = (column: string): string => `IF(${isOpen(column)},0,${column})`;
  const isRefinanced = (): string => `${at("model")}=${quoted(book.words.REFINANCING)}`;

  const perPost = (): string => {
    const own = bodyColumn(book, "costPerFte");
    const cost = hasColumn(book, "regions", "costPerFte")
      ? orBlank(columnRef(book, "regions", "costPerFte"))
      : undefined;
    const region = cost ? ofRegion(book, at("region"), cost, '""') : `IF(${at("fte")}="","","")`;
    return own === "" ? region : `IF(${own}="",${region},${own})`;
  };
  const cost = (): string => {
    const isMissing = `(${at("fte")}>0)*(${at("costPerFte")}="")`;
    const forTerm = call("KIM.FORWARD", at("fte"), at("costPerFte"), ...days(), method);
    return `IF(${isMissing},${quoted(open)},${forTerm})`;
  };
  const topUp = book.grantYear.topUpPerPost !== undefined;
  const ownPosts = (): string => {
    const funding = topUp ? `${at("kept")}+${at("topUp")}` : at("kept");
    return ifOpen(at("cost"), call("KIM.COFINANCE", known(at("cost")), funding));
  };
  const byKey = (costOf: string, moneyOf: string): string => {
    const list = (column: string): string => places.range("poolName", column, "costCalculation");
    return call("KIM.COFINANCE", list(costOf), list(moneyOf), at("costKey"), at("region"));
  };
  const regionIsOpen = (): string =>
    `XLOOKUP(${at("region")},${at("poolName")},${at("regionOpen")},"")`;
  const otherCosts = hasColumn(book, "bodies", "nonEligibleCost")
    ? `+ROUND(${columnRef(book, "bodies", "nonEligibleCost")},2)`
    : "";
  const ownOrKeyed = (keyed: string, own: string): string =>
    `IF(${isRefinanced()},${keyed},${own})`;

  const column = (
    id: string,
    heading: CalcColumn["heading"],
    format: CalcColumn["format"],
    formula: () => string,
    width = 14,
  ): CalcColumn => ({ id, heading, format, width, formula });
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);

  return [
    column("costName", columns.body, "general", () => at("name"), 22),
    euro("costPerFte", columns.costPerFte, perPost),
    euro("cost", columns.cost, cost),
    ...(topUp
      ? [
          euro("topUp", columns.topUp, () =>
            call("KIM.FORWARD", at("fte"), name("topUpPerPost"), ...days(), method),
          ),
        ]
      : []),
    euro("ownPosts", columns.ownPosts, ownPosts),
    ...(hasRefinancing
      ? [
          column("regionIsOpen", columns.regionOpen, "general", regionIsOpen),
          euro("byKey", columns.byKey, () => byKey("regionCost", "regionMoney")),
          euro("byKeyOfYear", columns.byKeyOfYear, () =>
            byKey("regionYearCost", "regionYearMoney"),
          ),
          euro("keyed", columns.keyed, () => ifOpen(at("regionIsOpen"), at("byKey"))),
          column(
            "costKey",
            columns.weight,
            "key",
            () => `IF(${isRefinanced()},${bodyColumn(book, "weight", "0")},0)`,
          ),
        ]
      : []),
    euro("yearCost", columns.yearCost, () =>
      ifOpen(at("cost"), `ROUND(${at("fte")}*IF(${at("costPerFte")}="",0,${at("costPerFte")}),2)`),
    ),
    euro("yearMoney", columns.yearMoney, () => `ROUND(${at("fte")}*${name("rate")},2)`),
    euro("yearGap", columns.yearGap, () =>
      ifOpen(at("yearCost"), call("KIM.COFINANCE", known(at("yearCost")), at("yearMoney"))),
    ),
    euro("yearOwn", columns.yearOwn, () => {
      if (!hasRefinancing) return at("yearGap");
      return ownOrKeyed(ifOpen(at("regionIsOpen"), at("byKeyOfYear")), at("yearGap"));
    }),
    euro("ownTotal", columns.ownShare, () => {
      const own = hasRefinancing ? ownOrKeyed(at("keyed"), at("ownPosts")) : at("ownPosts");
      if (otherCosts === "") return own;
      const withOthers = (column: string): string => ifOpen(column, `${column}${otherCosts}`);
      return hasRefinancing
        ? ownOrKeyed(withOthers(at("keyed")), withOthers(at("ownPosts")))
        : withOthers(at("ownPosts"));
    }),
    ...Array.from({ length: yearColumns(book) }, (_, index): CalcColumn => ({
      id: `ownYear${index}`,
      heading: () => ({ formula: places.heading(`year${index}`, "costCalculation") }),
      format: "euro",
      width: 13,
      ...(index === 0
        ? {
            formula: () =>
              ifOpen(at("ownTotal"), call("KIM.BYYEAR", known(at("ownTotal")), ...days(), method)),
          }
        : {}),
    })),
  ];
}
