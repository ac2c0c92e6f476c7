import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { yearColumns } from "./calculationColumns";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { call, type CellName, cellRef, quoted } from "./formulaParts";

/** What is paid to each line and, where the recipient refinances, by it: by year, then by day. */
export function paymentColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { years, texts } = book;
  const at = (id: string): string => places.spill(id, "paymentCalculation");
  const name = (id: CellName): string => cellRef(book, id);
  const payers = columnRef(book, "bodies", "payer");
  const hasRefinancing = places.has("regionCost");
  const ofYear = (index: number): string => `INDEX(${at("year0")},0,${index + 1})`;
  const heading = (label: string, index: number) => () => ({
    formula: `${quoted(`${label} `)}&${places.heading(`year${index}`, "paymentCalculation")}`,
  });
  const column = (
    id: string,
    heading: CalcColumn["heading"],
    formula: () => string,
  ): CalcColumn => ({ id, heading, format: "euro", width: 15, formula });

  const small = (
    id: string,
    heading: string,
    format: CalcColumn["format"],
    formula: () => string,
  ): CalcColumn => ({ id, heading, format, width: 12, formula });

  const flows = years.map((_, index) =>
    column(`flow${index}`, heading(texts.columns.received, index), () =>
      call("KIM.CHAIN", at("payeeName"), payers, ofYear(index), name("grantor")),
    ),
  );
  /** Each year's own share of a region, split by its key on its own, so that the year adds up. */
  const keyed = hasRefinancing
    ? Array.from({ length: yearColumns(book) }, (_, index) =>
        column(`keyYear${index}`, heading(texts.columns.byKey, index), () => {
          const list = places.range("poolName", `regionYear${index}`, "paymentCalculation");
          return call("KIM.SHARE", list, at("costKey"), "", "", "", at("region"));
        }),
      )
    : [];
  /** What flows back to the recipient is negative. */
  const refunds = keyed
    .slice(0, years.length)
    .map(({ id }, index) =>
      column(`refund${index}`, heading(texts.columns.pays, index), () => `-${at(id)}`),
    );
  const paid = [...flows, ...refunds];

  const ofDay = (id: string): string => columnRef(book, "paymentDays", id);
  /**
   * Per day of payment the column it is paid from: a year, or a year of what is refunded; none for
   * a day that weighs nothing or is for another year.
   */
  const columnOfDay = (): string => {
    const headings = places.headings("year0", `year${years.length - 1}`, "paymentCalculation");
    const isRefund = `(${ofDay("kind")}=${quoted(texts.flows.REFINANCING)})`;
    const refunds = hasRefinancing ? `+${years.length}*${isRefund}` : `/(1-${isRefund})`;
    return `IFERROR((MATCH(${ofDay("year")},${headings},0)${refunds})/(${ofDay("weight")}>0),"")`;
  };
  const parts = (): string => {
    const choices = paid.map(({ id }) => at(id));
    const positions = choices.map((_, index) => index + 1).join(",");
    const amounts =
      choices.length === 1 ? choices[0]! : `CHOOSE({${positions}},${choices.join(",")})`;
    const split = call("KIM.INSTALMENTS", amounts, at("dayPart"), at("dayColumn"));
    const hasDay = `(TRANSPOSE(${ofDay("date")})>0)`;
    // Without any day nothing is paid yet: no parts would mean two halves.
    const nothing = `0*${choices[0]!}*TRANSPOSE(${at("dayPart")})`;
    return `IF(SUM(${at("dayPart")})=0,${nothing},${split}*${hasDay})`;
  };
  const ofInstalment = (id: string): string => columnRef(book, "instalments", id);

  return [
    {
      ...column("payeeName", texts.columns.body, () => at("name")),
      format: "general",
      width: 22,
    },
    ...keyed,
    ...paid,
    small("landYear", texts.columns.year, "year", () => {
      const [year, day] = [ofInstalment("year"), ofInstalment("date")];
      return `IF(${year}="",IF(${day}="",0,YEAR(${day})),${year})`;
    }),
    small("landDay", texts.columns.landDay, "day", () => {
      const [day, amount] = [ofInstalment("date"), ofInstalment("amount")];
      return `CHOOSE({1,2},IF(${day}="",0,${day}),(${day}>0)*${amount})`;
    }),
    { id: "landAmount", heading: texts.columns.amount, format: "euro", width: 15 },
    small("dayColumn", texts.columns.dayColumn, "general", columnOfDay),
    small(
      "dayPart",
      texts.columns.part,
      "key",
      () => `IF(${at("dayColumn")}="",0,${ofDay("weight")})`,
    ),
    // One that is open has no amount; a list without any day would be none.
    small("dayDate", texts.columns.day, "day", () => {
      const firstOfYear = `DATE(${name("year")},1,1)`;
      return `IF(${ofDay("date")}="",${firstOfYear},${ofDay("date")})`;
    }),
    column("parts", texts.columns.parts, parts),
  ];
}
