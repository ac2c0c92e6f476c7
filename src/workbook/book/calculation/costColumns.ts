import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { rateOf, yearColumns } from "./calculationColumns";
import { daysOf } from "./lineDays";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { hasSlices } from "./sliceColumns";
import {
  aboveZero,
  bodyColumn,
  call,
  type CellName,
  cellRef,
  orBlank,
  quoted,
} from "./formulaParts";

/**
 * What the posts cost and who bears it: for a full year, for the whole period, by year. Where a
 * region refinances, each year's own share is split by key on its own (the columns `keyYear…` of
 * the payments), and what a body bears is the sum of its years.
 */
export function costColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns, open } = book.texts;
  const at = (id: string): string => places.spill(id, "costCalculation");
  const name = (id: CellName): string => cellRef(book, id);
  const hasRefinancing = places.has("regionCost");
  const days = (): readonly [string, string] => daysOf(book, places, "costCalculation");
  const isOpen = (column: string): string => `${column}=${quoted(open)}`;
  /** Unknown is not 0: what follows from it is unknown, too. */
  const ifOpen = (column: string, otherwise: string): string =>
    `IF(${isOpen(column)},${quoted(open)},${otherwise})`;
  const known = (column: string): string => `IF(${isOpen(column)},0,${column})`;
  const isRefinanced = (): string => `${at("model")}=${quoted(book.words.REFINANCING)}`;
  const byYear = (amount: string): string =>
    call("KIM.BYYEAR", amount, ...days(), name("prorationMethod"));

  /** Of a region counts what the recipient employs for it or for itself; all others have their own. */
  const perPost = (): string => {
    const given = bodyColumn(book, "costPerFte");
    const own = given === "" ? `IF(${at("fte")}="","","")` : orBlank(given);
    if (!places.has("regionPerFte") || !places.has("model")) return own;
    const region = `XLOOKUP(${at("region")},${at("poolName")},${at("regionPerFte")},"")`;
    const forwarding = quoted(book.words.FORWARDING);
    return `IF(${at("model")}=${forwarding},${given === "" ? '""' : own},${region})`;
  };
  const cost = (): string => {
    const isMissing = `(${at("fte")}>0)*(${at("costPerFte")}="")`;
    const perPost = at("costPerFte");
    const forTerm = hasSlices(book)
      ? at("stackCost")
      : call("KIM.FORWARD", at("fte"), perPost, ...days(), name("prorationMethod"));
    return `IF(${isMissing},${quoted(open)},${forTerm})`;
  };
  const hasTopUp = book.grantYear.topUpPerPost !== undefined;
  /** What the recipient adds, it does not add for its own posts. */
  const forwarded = (): string => `(${at("contract")}<>"")*${at("fte")}`;
  const otherCosts = hasColumn(book, "bodies", "nonEligibleCost")
    ? `+ROUND(${columnRef(book, "bodies", "nonEligibleCost")},2)`
    : "";
  /** What items cost beyond their limits, the recipient bears. */
  const beyondLimits = (): string =>
    places.has("excess")
      ? `+(${at("region")}=${quoted(book.texts.kept.items)})*ROUND(SUM(${at("excess")}),2)`
      : "";
  /** Without what is borne by key; 0 where it is not known yet. */
  const ownPosts = (): string => {
    const funding = hasTopUp ? `${at("kept")}+${at("topUp")}` : at("kept");
    const gap = call("KIM.COFINANCE", known(at("cost")), funding);
    return (hasRefinancing ? `IF(${isRefinanced()},0,${gap})` : gap) + otherCosts + beyondLimits();
  };
  const openness = (): string => {
    const own = orBlankUnlessOpen(at("cost"));
    if (!hasRefinancing) return own;
    const region = `XLOOKUP(${at("region")},${at("poolName")},${at("regionOpen")},"")`;
    // Who employs for others bears nothing of it.
    return `IF(${isRefinanced()},IF(${at("contract")}="","",${region}),${own})`;
  };
  const orBlankUnlessOpen = (column: string): string => `IF(${isOpen(column)},${column},"")`;
  const byKeyOfYear = (): string => {
    const list = (column: string): string => places.range("poolName", column, "costCalculation");
    const [gross, net] = [list("regionYearCost"), list("regionYearMoney")];
    return call("KIM.COFINANCE", gross, net, at("costKey"), at("region"));
  };
  const yearGap = (): string => {
    const funding = hasTopUp ? `(${at("yearMoney")}+${at("yearTopUp")})` : at("yearMoney");
    return ifOpen(at("yearCost"), aboveZero(at("yearCost"), funding));
  };
  const yearOwn = (): string => {
    const gap = at("yearGap");
    return ifOpen(
      at("isOpen"),
      hasRefinancing ? `IF(${isRefinanced()},${at("byKeyOfYear")},${gap})` : gap,
    );
  };
  const years = Array.from({ length: yearColumns(book) }, (_, index) => index);
  const ownTotal = (): string => {
    const keyed = hasRefinancing ? years.map((index) => at(`keyYear${index}`)).join("+") : "";
    return ifOpen(
      at("isOpen"),
      keyed === "" ? at("ownPosts") : `ROUND(${at("ownPosts")}+${keyed},2)`,
    );
  };
  const ownYear = (index: number): string => {
    const keyed = hasRefinancing ? `+${at(`keyYear${index}`)}` : "";
    const sum = `INDEX(${at("postsYear0")},0,${index + 1})${keyed}`;
    const heading = places.heading(`year${index}`, "costCalculation");
    return `IF(${heading}="","",${ifOpen(at("isOpen"), sum)})`;
  };

  const key = bodyColumn(book, "weight", "0");
  const ownKey = bodyColumn(book, "costKey");
  const costKey = ownKey === "" ? key : `IF(${ownKey}="",${key},${ownKey})`;

  const column = (
    id: string,
    heading: CalcColumn["heading"],
    format: CalcColumn["format"],
    formula: () => string,
    width = 14,
  ): CalcColumn => ({ id, heading, format, width, formula });
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  /** A column per year; only the first has a formula if that one fills them all. */
  const perYear = (
    id: string,
    formula: (index: number) => string,
    fills: "one" | "all",
  ): CalcColumn[] =>
    years.map((index) => ({
      id: `${id}${index}`,
      heading: () => ({ formula: places.heading(`year${index}`, "costCalculation") }),
      format: "euro",
      width: 13,
      ...(index === 0 || fills === "one" ? { formula: () => formula(index) } : {}),
    }));

  return [
    column("costName", columns.body, "general", () => at("name"), 22),
    euro("costPerFte", columns.costPerFte, perPost),
    euro("cost", columns.cost, cost),
    column("isOpen", columns.openCost, "general", openness, 9),
    column("costMissing", columns.costMissing, "general", () => {
      const isMissing = `(${at("fte")}>0)*(${isOpen(at("cost"))})`;
      return `IF(${isMissing},${at("costName")},"")`;
    }),
    ...(hasTopUp
      ? [
          euro("topUp", columns.topUp, () =>
            call(
              "KIM.FORWARD",
              forwarded(),
              name("topUpPerPost"),
              ...days(),
              name("prorationMethod"),
            ),
          ),
        ]
      : []),
    euro("ownPosts", columns.ownPosts, ownPosts),
    euro("yearGap", columns.yearGap, yearGap),
    ...perYear("postsYear", () => byYear(at("ownPosts")), "all"),
    ...(hasRefinancing
      ? [
          euro("byKeyOfYear", columns.byKeyOfYear, byKeyOfYear),
          column("costKey", columns.weight, "key", () => `IF(${isRefinanced()},${costKey},0)`),
        ]
      : []),
    euro("yearCost", columns.yearCost, () =>
      ifOpen(at("cost"), call("KIM.FORWARD", at("fte"), at("costPerFte"))),
    ),
    euro("yearMoney", columns.yearMoney, () =>
      call("KIM.FORWARD", at("fte"), rateOf(book, places, "costCalculation")),
    ),
    ...(hasTopUp
      ? [
          euro(
            "yearTopUp",
            columns.yearTopUp,
            () => `ROUND(${forwarded()}*${name("topUpPerPost")},2)`,
          ),
        ]
      : []),
    euro("yearOwn", columns.yearOwn, yearOwn),
    euro("ownTotal", columns.ownShare, ownTotal),
    ...perYear("ownYear", ownYear, "one"),
  ];
}
