import { fieldTexts } from "../../../locales/findingText";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { cellRef, quoted } from "./formulaParts";

/** Whether the sheets calculate by time slices. */
export const hasSlices = ({ isSliced }: Book): boolean => isSliced;

/**
 * The days between which nothing changes, and the rate in each of these slices: as it is now, and
 * as it was on the day compared with. Per amendment, from which of these days it counts.
 */
export function sliceColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "sliceCalculation");
  const one = (id: string): string => places.anchor(id, "sliceCalculation");
  const { head, bodies } = fieldTexts(book.language);
  const [effective, body, field] = ["effective", "body", "field"].map((id) =>
    columnRef(book, "amendments", id),
  ) as [string, string, string];
  const day = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "day", formula, 11);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 8);
  const both = (id: "start" | "end"): string => `${cellRef(book, id)},${one(`old_${id}`)}`;
  const isHeld = (): string => {
    const isHead = `ISNUMBER(MATCH(${field},{${[head.rate, head.posts].map(quoted).join(",")}},0))`;
    const isAgreed = `(${field}=${quoted(bodies.agreed)})`;
    return `(${body}="")*${isHead}+(${body}<>"")*${isAgreed}`;
  };
  /** Amendments that do not count yet are taken back. */
  const rate = (cuts: string): string => {
    const ahead = `--(${at("sliceFrom")}<TRANSPOSE(${at(cuts)}))`;
    return `ROUND(${cellRef(book, "rate")}-MMULT(${ahead},${at("rateDelta")}),10)`;
  };
  return [
    day("spanFrom", columns.spanFrom, () => `MIN(${both("start")})`),
    day("spanTo", columns.spanTo, () => `MAX(${both("end")})`),
    count("amendsLater", columns.amendsLater, () => {
      const isOverTime = `${at("amendsHead")}+${at("amendsEntry")}>0`;
      return `(${isOverTime})*(${effective}>${one("spanFrom")})`;
    }),
    count("amendsHeld", columns.amendsHeld, isHeld),
    count("amendsApart", columns.amendsApart, () => {
      const isWithin = `${at("amendsHeld")}*(${effective}<=${one("spanTo")})`;
      return `${at("amendsLater")}*(${isWithin}=0)`;
    }),
    day("cutFrom", columns.cutFrom, () => {
      const counts = `${at("amendsLater")}*(${at("amendsApart")}=0)`;
      return `IF(${counts},${effective},${one("spanFrom")})`;
    }),
    // What is not known yet counts from no day.
    day(
      "cutOld",
      columns.cutOld,
      () => `IF(${at("synNew")}=1,${one("spanTo")}+1,${at("cutFrom")})`,
    ),
    count("cutRow", columns.position, () => `SEQUENCE(ROWS(${at("cutFrom")})+1)`),
    day("cutAll", columns.cutAll, () => {
      const row = at("cutRow");
      return `IF(${row}=1,${one("spanFrom")},INDEX(${at("cutFrom")},IF(${row}=1,1,${row}-1)))`;
    }),
    day("sliceFrom", columns.sliceFrom, () => `SORT(UNIQUE(${at("cutAll")}))`),
    day("sliceTo", columns.sliceTo, () => {
      const from = at("sliceFrom");
      return `XLOOKUP(${from}+1,${from},${from}-1,${one("spanTo")},1)`;
    }),
    column("rateDelta", columns.synDelta, "key", () => {
      const isRate = `${at("amendCell")}=${quoted(`||${head.rate}`)}`;
      return `(${isRate})*${at("synDelta")}`;
    }),
    column("sliceRate", columns.rate, "balance", () => rate("cutFrom")),
    column("oldRate", columns.oldRate, "balance", () => rate("cutOld")),
    count(
      "lineKey",
      columns.lineBodyAt,
      () => `SEQUENCE(ROWS(${columnRef(book, "bodies", "name")}))`,
    ),
  ];
}
