import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { cellRef, inCents, quoted } from "./formulaParts";

/**
 * A row per payment of the ledger: what it moves of the grant, and what its payer had received and
 * paid at the end of its day. Top-ups, refinancing and interest are other money.
 */
export function ledgerColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns, ledger } = book.texts;
  const at = (id: string): string => places.spill(id, "ledgerCalculation");
  const of = (field: string): string => columnRef(book, "ledger", field);
  const grantor = cellRef(book, "grantor");
  const names = columnRef(book, "bodies", "name");
  const other = (id: string, end: "moveFrom" | "moveTo", heading: string): CalcColumn =>
    column(
      id,
      `${heading}: ${columns.moveUnknown}`,
      "count",
      () => `(XLOOKUP(${at(end)},${names},${names},"")="")*(${at(end)}<>${grantor})`,
      9,
    );
  const ofGrant = (["INSTALMENT", "SETTLEMENT", "RETURN"] as const)
    .map((kind) => `(${of("kind")}=${quoted(book.words[kind])})`)
    .join("+");
  /** Of all payments with a day, those of that end up to the day of the row. */
  const until = (end: string): string => {
    const [day, other] = [of("actualOn"), `TRANSPOSE(${of("actualOn")})`];
    const isUntil = `(${other}>0)*(${other}<=${day})`;
    const isOwn = `(TRANSPOSE(${at(end)})=${at("moveFrom")})`;
    return inCents(`MMULT(${isOwn}*${isUntil},${at("moveGrant")})`);
  };
  return [
    column("moveFrom", columns.from, "general", () => `${of("from")}&""`, 22),
    column("moveTo", columns.to, "general", () => `${of("to")}&""`, 22),
    column("moveGrant", columns.moveGrant, "euro", () => `(${ofGrant})*${of("actual")}`, 15),
    column(
      "moveExpected",
      columns.moveExpected,
      "euro",
      () => {
        const isInstalment = `(${of("kind")}=${quoted(book.words.INSTALMENT)})`;
        return `${isInstalment}*IF(${of("actual")}="",${of("planned")},${of("actual")})`;
      },
      15,
    ),
    column("moveReceived", columns.moveReceived, "balance", () => until("moveTo"), 15),
    column("movePaid", columns.movePaid, "balance", () => until("moveFrom"), 15),
    column(
      "moveBalance",
      columns.moveBalance,
      "balance",
      () => {
        const isOne = `(${at("moveFrom")}<>${grantor})*(${of("actualOn")}>0)*(${at("moveGrant")}>0)`;
        return `IF(${isOne}=0,"",ROUND(${at("moveReceived")}-${at("movePaid")},2))`;
      },
      15,
    ),
    other("moveFromOther", "moveFrom", columns.from),
    other("moveToOther", "moveTo", columns.to),
    column(
      "moveUnknown",
      columns.moveUnknown,
      "count",
      () => `(${of("kind")}<>"")*(${at("moveFromOther")}+${at("moveToOther")}>0)`,
      9,
    ),
    column(
      "moveNote",
      columns.moveNote,
      "general",
      () => {
        const hasNoDay = `(${of("actual")}<>0)*(${of("actualOn")}=0)`;
        const isAhead = `IF(${at("moveBalance")}<0,${quoted(ledger.beforeReceived)},"")`;
        const others = `IF(${hasNoDay},${quoted(ledger.withoutDay)},${isAhead})`;
        return `IF(${at("moveUnknown")},${quoted(ledger.unknownName)},${others})`;
      },
      34,
    ),
  ];
}
