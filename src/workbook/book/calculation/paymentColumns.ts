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

  /** Per day of payment the column it is paid from: a year, or a year of what is refunded. */
  const columnOfDay = (): string => {
    const first = places.heading("year0", "paymentCalculation");
    const years = columnRef(book, "paymentDays", "year");
    const year = `${years}-${first}+1`;
    if (!hasRefinancing) return `IF(${years}="","",${year})`;
    const isRefund = `(${columnRef(book, "paymentDays", "flow")}=${quoted(texts.flows.REFINANCING)})`;
    return `IF(${years}="","",${year}+${book.years.length}*${isRefund})`;
  };
  const parts = (): string => {
    const choices = paid.map(({ id }) => at(id));
    const positions = choices.map((_, index) => index + 1).join(",");
    const amounts =
      choices.length === 1 ? choices[0]! : `CHOOSE({${positions}},${choices.join(",")})`;
    const part = columnRef(book, "paymentDays", "part");
    // Without any day nothing is paid yet: no parts would mean two halves.
    return `IF(COUNT(${part})=0,0*${choices[0]!},${call("KIM.INSTALMENTS", amounts, part, columnOfDay())})`;
  };

  return [
    {
      ...column("payeeName", texts.columns.body, () => at("name")),
      format: "general",
      width: 22,
    },
    ...keyed,
    ...paid,
    column("parts", texts.columns.parts, parts),
  ];
}
