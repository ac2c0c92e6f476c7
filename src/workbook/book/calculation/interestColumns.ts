import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { codeOf, RATES_END, RATES_START } from "./claimColumns";
import { call, quoted } from "./formulaParts";

/**
 * A row per payment of the ledger, what it returns of a claim; a row per claim, its interest by
 * `KIM.INTEREST`, and beside it the same from the rates of its days (K15). A claim whose rates end
 * before it has the interest up to there.
 */
export function interestColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "interestCalculation");
  const surcharge = (): string => places.anchor("claimSurcharge", "interestCalculation");
  const ledger = (field: string): string => columnRef(book, "ledger", field);
  const kind = columnRef(book, "claims", "kind");
  const day = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "day", formula, 11);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 8);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "balance", formula);
  const name = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "general", formula, 18);
  /** What a euro bears from the first rate to a day: of each half-year the days that lie before it. */
  const bearing = (id: string, heading: string, on: string): CalcColumn =>
    column(
      id,
      heading,
      "key",
      () => {
        const before = `ABS(${at(on)}-TRANSPOSE(${at("rateFrom")}))`;
        const after = `ABS(${at(on)}-TRANSPOSE(${at("rateNext")}))`;
        return `MMULT(${before}-${after}+TRANSPOSE(${at("rateDays")}),${at("rateOfDay")}/2)`;
      },
      15,
    );
  const isDebtors = (): string => `(${at("claimDebtor")}=TRANSPOSE(${at("returnedBy")}))`;
  const owed = (): readonly string[] => [
    ...[at("claimCounted"), at("claimStart"), at("claimTo"), "", surcharge()],
    ...[at("claimDebtor"), at("returnedBy"), at("returnedOn"), at("returned")],
  ];

  return [
    // Money used late bears interest until it is used; what is returned of it is another claim.
    name(
      "claimDebtor",
      columns.claimDebtor,
      () => `IF(${kind}=${quoted(words["claim.INTERIM"])},"",${at("claimBody")})`,
    ),
    count("returnCounts", columns.returnCounts, () => {
      const isReturn = `(${ledger("kind")}=${quoted(words.RETURN)})*(${ledger("actual")}>0)`;
      const isClaimed = `ISNUMBER(MATCH(${at("moveFrom")},${at("claimDebtor")},0))`;
      return `${isReturn}*(${ledger("actualOn")}>0)*(${at("moveFrom")}<>"")*${isClaimed}`;
    }),
    name("returnedBy", columns.returnedBy, () => `IF(${at("returnCounts")},${at("moveFrom")},"")`),
    day("returnedOn", columns.returnedOn, () => `${at("returnCounts")}*${ledger("actualOn")}`),
    euro("returned", columns.returned, () => `${at("returnCounts")}*${ledger("actual")}`),
    count("returnRow", columns.returnRow, () => `SEQUENCE(ROWS(${at("returned")}))`),
    euro("returnedBefore", columns.returnedBefore, () => {
      const [on, row] = [at("returnedOn"), at("returnRow")];
      const isSame = `(TRANSPOSE(${on})=${on})*(TRANSPOSE(${row})<${row})`;
      const isBefore = `(TRANSPOSE(${on})<${on})+${isSame}`;
      const isOwn = `(TRANSPOSE(${at("returnedBy")})=${at("returnedBy")})`;
      return `ROUND(MMULT(${isOwn}*(${isBefore}),${at("returned")}),2)`;
    }),
    bearing("returnYield", columns.returnYield, "returnedOn"),
    euro(
      "claimReturned",
      columns.claimReturned,
      () => `ROUND(MMULT(--${isDebtors()},${at("returned")}),2)`,
    ),
    euro(
      "claimSum",
      columns.claimSum,
      () => `IF(ISNUMBER(${at("claimAmount")}),${at("claimAmount")},0)`,
    ),
    day("claimSettled", columns.claimSettled, () => {
      const before = `TRANSPOSE(${at("returnedBefore")})`;
      const until = `(${before}+TRANSPOSE(${at("returned")})-${at("claimSum")}>-0.001)`;
      const isLast = `(${before}<${at("claimSum")})*${until}`;
      return `MMULT(${isDebtors()}*${isLast},${at("returnedOn")})`;
    }),
    day("claimUntil", columns.claimUntil, () => {
      const [start, end, settled] = ["claimStart", "claimEnd", "claimSettled"].map(at);
      const later = `IF(${settled}<${start},${start},${settled})`;
      return `IF((${settled}>0)*(${settled}<${end}),${later},${end})`;
    }),
    count("claimStale", columns.claimStale, () => {
      const isOutside = `(${at("claimUntil")}>${RATES_END})+(${at("claimStart")}<${RATES_START})`;
      return `(${at("claimSum")}<>0)*(${isOutside}>0)`;
    }),
    day(
      "claimTo",
      columns.claimTo,
      () => `IF(${at("claimUntil")}>${RATES_END},${RATES_END},${at("claimUntil")})`,
    ),
    euro("claimCounted", columns.claimCounted, () => {
      const isWithin = `(${at("claimStart")}<${RATES_END})*(${at("claimStart")}>=${RATES_START})`;
      const isPartly = `(${at("claimCode")}=${codeOf("STALE")})*${isWithin}`;
      const counts = `(${at("claimCode")}=${codeOf("KNOWN")})+${isPartly}`;
      return `(${counts})*${at("claimSum")}`;
    }),
    euro("claimInterest", columns.interest, () => call("KIM.INTEREST", ...owed())),
    bearing("startYield", columns.startYield, "claimStart"),
    bearing("untilYield", columns.untilYield, "claimTo"),
    column("claimSpans", columns.claimSpans, "key", () => {
      const [start, until, on] = ["claimStart", "untilYield", "returnedOn"].map(at);
      const later = `TRANSPOSE(${at("returnYield")})`;
      const since = `IF(TRANSPOSE(${on})<${start},${at("startYield")},${later})`;
      const isOwed = `${isDebtors()}*(TRANSPOSE(${on})<=${at("claimTo")})`;
      const less = `MMULT(${isOwed}*(${until}-${since}),${at("returned")})`;
      return `(${at("claimCounted")}<>0)*(${at("claimCounted")}*(${until}-${at("startYield")})-${less})`;
    }),
    column(
      "claimSaid",
      columns.claimSaid,
      "general",
      () => call("KIM.STEPS", quoted("INTEREST"), ...owed()),
      120,
    ),
  ];
}
