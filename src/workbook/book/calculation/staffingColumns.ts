import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { daysOf, hasDays } from "./lineDays";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { call, cellRef, quoted } from "./formulaParts";

/** The blocks of the page: one for each budget year, and of several years one for their sums. */
export const staffingBlocks = ({ years }: Pick<Book, "years">): number =>
  years.length > 1 ? years.length + 1 : 1;

/**
 * Who filled which post when: a row per named post with the days it is granted for, what of it was
 * granted and filled; a row per staffing with the part of it that counts; a row per line of the
 * page; and at the end the months (`KIM.STAFFING`), which grow to the right.
 */
export function staffingColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words, years } = book;
  const { columns } = texts;
  const firstYear = (): string => places.heading("year0", "staffingCalculation");
  const at = (id: string): string => places.spill(id, "staffingCalculation");
  const post = (field: string): string => columnRef(book, "namedPosts", field);
  const row = (field: string): string => columnRef(book, "staffing", field);
  const ofPost = (result: string): string =>
    `XLOOKUP(${at("rowPost")},${at("namedPost")},${result},0)`;
  /** A post without days of its own has those of its body. */
  const dayOf = (field: "from" | "until"): string => {
    const day = daysOf(book, places, "staffingCalculation")[field === "from" ? 0 : 1];
    const bodies = places.spill("name", "staffingCalculation");
    const usual = hasDays(book) ? `XLOOKUP(${post("body")},${bodies},${day},"")` : day;
    return `IF(${post(field)}="",${usual},${post(field)})`;
  };
  const rate = cellRef(book, "rate");
  const hasAssistants = hasAssistantPosts(book);
  const slices = (...rows: readonly string[]): string =>
    call("KIM.SLICES", at("namedPost"), ...rows);
  const method = cellRef(book, "prorationMethod");
  /** An interruption counts if its row says so, everything else unless it says not. */
  const counts = (): string => {
    const isInterrupted = `${row("status")}=${quoted(words.INTERRUPTED)}`;
    const said = (word: string): string => `${row("counts")}=${quoted(word)}`;
    return `IF(${isInterrupted},${said(words.YES)},NOT(${said(words.NO)}))`;
  };
  const line = (): string => `SEQUENCE(ROWS(${at("namedPost")})*${staffingBlocks(book)})-1`;
  const size = (): string => `ROWS(${at("namedPost")})`;
  /** Months are counted from the first of the block's year. */
  const month = (day: string): string => {
    const own = `INDEX(${at(day)},${at("gridPost")})`;
    const year = `(${firstYear()}+${at("gridBlock")}-1)`;
    return `12*(YEAR(${own})-${year})+MONTH(${own})`;
  };

  return [
    column(
      "namedPost",
      columns.post,
      "general",
      () => `IF(${post("post")}="","",${post("post")})`,
      18,
    ),
    column("namedFrom", columns.firstDayOfPost, "day", () => dayOf("from"), 11),
    column("namedTo", columns.lastDayOfPost, "day", () => dayOf("until"), 11),
    column("namedFte", columns.postFte, "fte", () => `1*${post("granted")}`, 7),
    column("grantedMoney", columns.grantedMoney, "euro", () =>
      slices(
        ...[at("namedPost"), at("namedFte"), rateOfPost(book)],
        ...[at("namedFrom"), at("namedTo"), method],
      ),
    ),
    { id: "grantedMonths", heading: columns.grantedMonths, format: "fte", width: 9 },
    column("filledMoney", columns.filledMoney, "euro", () =>
      slices(
        ...[at("rowPost"), at("rowFte"), hasAssistants ? at("rowRate") : rate],
        ...[at("rowFrom"), at("rowTo"), method, "", at("namedFte")],
      ),
    ),
    { id: "filledMonths", heading: columns.filledMonths, format: "fte", width: 9 },
    column(
      "rowPost",
      columns.post,
      "general",
      () => `XLOOKUP(${row("post")},${at("namedPost")},${at("namedPost")},"")`,
      18,
    ),
    column("rowFirst", columns.firstDayOfPost, "day", () => ofPost(at("namedFrom")), 11),
    column("rowLast", columns.lastDayOfPost, "day", () => ofPost(at("namedTo")), 11),
    column(
      "rowFrom",
      columns.start,
      "day",
      () => `IF(${row("from")}<${at("rowFirst")},${at("rowFirst")},${row("from")})`,
      11,
    ),
    column(
      "rowTo",
      columns.end,
      "day",
      () => {
        const isBeyond = `(${row("until")}="")+(${row("until")}>${at("rowLast")})`;
        return `IF(${isBeyond}>0,${at("rowLast")},${row("until")})`;
      },
      11,
    ),
    ...(hasAssistants
      ? [column("rowRate", columns.rate, "euro", () => ofPost(rateOfPost(book)))]
      : []),
    column(
      "rowFte",
      columns.staffedFte,
      "fte",
      () => {
        const isTimed = `(${row("from")}>0)*(${at("rowFrom")}<=${at("rowTo")})`;
        return `${row("share")}*${isTimed}*(${at("rowPost")}<>"")*${counts()}`;
      },
      8,
    ),
    column("gridPost", columns.position, "count", () => `MOD(${line()},${size()})+1`, 7),
    column("gridBlock", columns.block, "count", () => `INT((${line()})/${size()})+1`, 7),
    column("gridFrom", columns.firstMonth, "number", () => month("namedFrom"), 8),
    column("gridTo", columns.lastMonth, "number", () => month("namedTo"), 8),
    column("monthGrid", columns.monthGrid, "fte", () =>
      call(
        "KIM.STAFFING",
        ...[at("namedPost"), at("rowPost"), at("rowFte"), at("rowFrom"), at("rowTo")],
        `DATE(${firstYear()},1,1)`,
        `DATE(${firstYear()}+${years.length - 1},12,31)`,
        at("namedFte"),
      ),
    ),
  ];
}

const hasAssistantPosts = (book: Book): boolean =>
  hasColumn(book, "namedPosts", "role") && hasColumn(book, "regions", "rate");

/** Euro per full FTE and year of each post: those of assistants have a rate of their own. */
export function rateOfPost(book: Book): string {
  const rate = cellRef(book, "rate");
  if (!hasAssistantPosts(book)) return rate;
  const { texts, words } = book;
  const [name, own] = ["name", "rate"].map((id) => columnRef(book, "regions", id));
  const assistants = `XLOOKUP(${quoted(texts.kept.assistants)},${name},${own})`;
  const role = columnRef(book, "namedPosts", "role");
  return `IF(${role}=${quoted(words.ASSISTANT)},${assistants},${rate})`;
}
