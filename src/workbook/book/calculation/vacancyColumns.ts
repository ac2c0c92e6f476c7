import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { expected } from "./expectedPlaces";
import { call, cellRef } from "./formulaParts";
import { rateOfPost } from "./staffingColumns";

/**
 * What is vacant after the day shown, and the money for it (as `vacantMoney` does): a row per post,
 * a row per staffing, and a row per body, with what is proven of it and what its council leaves.
 */
export function vacancyColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "vacancyCalculation");
  const asOf = cellRef(book, "asOf");
  const method = cellRef(book, "prorationMethod");
  const later = (id: string, from: string): CalcColumn =>
    column(id, columns.laterFrom, "day", () => `IF(${at(from)}>${asOf},${at(from)},${asOf}+1)`, 11);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "balance", formula);
  /** FTE-months; no money is asked for. */
  const months = (id: string, heading: string, rows: () => readonly string[]): CalcColumn =>
    column(
      id,
      heading,
      "fte",
      () => `INDEX(${call("KIM.SLICES", at("namedPost"), ...rows())},0,2)`,
      9,
    );
  const ofBody = (values: string): string => {
    const bodies = `${columnRef(book, "namedPosts", "body")}&""`;
    return `ROUND(MMULT(--(${at("settledBody")}=TRANSPOSE(${bodies})),${values}),2)`;
  };
  const vacantMoney = (vacant: string): string => `(${vacant})*${rateOfPost(book)}/12`;
  const borne = (): string => at(expected("borne"));
  const limit = (): string => {
    if (!hasColumn(book, "supplements", "ownShareLimit")) return `IF(${borne()}="","","")`;
    const [names, limits] = ["name", "ownShareLimit"].map((id) =>
      columnRef(book, "supplements", id),
    );
    return `XLOOKUP(${at("settledBody")},${names},IF(${limits}="","",${limits}),"")`;
  };
  return [
    later("laterFrom", "namedFrom"),
    column(
      "laterFte",
      columns.postFte,
      "fte",
      () => `${at("namedFte")}*(${at("laterFrom")}<=${at("namedTo")})`,
      8,
    ),
    months("laterGranted", columns.grantedMonths, () => [
      ...[at("namedPost"), at("laterFte"), "1", at("laterFrom"), at("namedTo"), method],
    ]),
    later("rowLater", "rowFrom"),
    column(
      "rowLaterFte",
      columns.staffedFte,
      "fte",
      () => `${at("rowFte")}*(${at("rowLater")}<=${at("rowTo")})`,
      8,
    ),
    months("laterFilled", columns.filledMonths, () => [
      ...[at("rowPost"), at("rowLaterFte"), "1", at("rowLater"), at("rowTo"), method],
      ...["", at("namedFte")],
    ]),
    euro("postFree", columns.freeMoney, () =>
      vacantMoney(`${at("laterGranted")}-${at("laterFilled")}`),
    ),
    euro("postVacant", columns.vacantMoney, () =>
      vacantMoney(`INDEX(${at("grantedMoney")},0,2)-INDEX(${at("filledMoney")},0,2)`),
    ),
    euro("bodyKnown", columns.knownCost, () => ofBody(at("knownCost"))),
    euro("bodyFree", columns.freeMoney, () => ofBody(at("postFree"))),
    euro("bodyLost", columns.lostMoney, () => ofBody(`${at("postVacant")}-${at("postFree")}`)),
    euro("bodyLimit", columns.ownShareLimit, limit),
    euro("limitLeft", columns.limitLeft, () => {
      const isKnown = `ISNUMBER(${at("bodyLimit")})*ISNUMBER(${borne()})`;
      return `IF(${isKnown},ROUND(${at("bodyLimit")}-${borne()},2),"")`;
    }),
    column(
      "forecastState",
      columns.forecastState,
      "count",
      () => {
        const last = `MAX(${at("namedTo")})`;
        const isOpen = places.anchor(expected("ceilingOpen"), "vacancyCalculation");
        const lacks = `(SUM(${at("costLacks")})>0)`;
        return `IF((${asOf}=0)+(${asOf}>=${last})>0,1,IF(${lacks},2,3*(${isOpen}>0)))`;
      },
      9,
    ),
  ];
}
