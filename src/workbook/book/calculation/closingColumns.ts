import { CLOSED_FIGURES, type ClosedFigure } from "../../../engine/year/settlement/closed";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { quoted } from "./formulaParts";

/** The step of the settlement that a closed figure is held against. */
const NOW = { accepted: "acceptedChain", ownShare: "borne" } as const;

/** Its steps: the figure of today, and by how much it moved. */
export const nowOf = (figure: ClosedFigure): string => `now.${figure}`;
export const movedOf = (figure: ClosedFigure): string => `moved.${figure}`;

/**
 * A row per closing: the figures of its body today, apart from what was returned or settled after
 * its day (as `beforePaying` does), and what differs from those it was closed with; one left empty
 * binds nobody (as `movedSince` does).
 */
export function closingColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "closingCalculation");
  const of = (field: string): string => columnRef(book, "closings", field);
  const headings: Readonly<Record<ClosedFigure, string>> = {
    accepted: columns.accepted,
    repayment: columns.repayment,
    outstanding: columns.outstanding,
    ownShare: columns.borne,
  };
  const found = (step: string): string =>
    `XLOOKUP(${at("closedBody")},${at("settledBody")},${at(step)},"")`;
  const ofLedger = (field: string): string => columnRef(book, "ledger", field);
  /** What moved of a kind after the day of the closing. */
  const later = (end: "moveFrom" | "moveTo", kind: string): string => {
    const isLater = `(TRANSPOSE(${ofLedger("actualOn")})>${of("date")})`;
    const isOwn = `(${at("closedBody")}=TRANSPOSE(${at(end)}))`;
    return `MMULT(${isOwn}*${isLater},(${ofLedger("kind")}=${quoted(kind)})*${at("moveGrant")})`;
  };
  const today = (figure: ClosedFigure): string => {
    const owed = at("closedOwed");
    if (figure === "repayment") return `IF(ISNUMBER(${owed}),(${owed}>0)*${owed},${owed})`;
    if (figure === "outstanding") return `IF(ISNUMBER(${owed}),(${owed}<0)*-${owed},${owed})`;
    return found(NOW[figure]);
  };
  return [
    column("closedBody", columns.body, "general", () => `${of("body")}&""`, 22),
    column(
      "closedUnknown",
      columns.moveUnknown,
      "count",
      () => {
        const found = `XLOOKUP(${at("closedBody")},${at("settledBody")},0*${at("isSilent")},1)`;
        return `(${at("closedBody")}<>"")*${found}`;
      },
      9,
    ),
    column("closedReturned", words.RETURN!, "balance", () => later("moveFrom", words.RETURN!)),
    column("closedSettled", words.SETTLEMENT!, "balance", () => later("moveTo", words.SETTLEMENT!)),
    column("closedLater", columns.closedLater, "balance", () => {
      return `${at("closedReturned")}-${at("closedSettled")}`;
    }),
    column("closedBack", columns.repayment, "balance", () => found("repayment")),
    column("closedMore", columns.outstanding, "balance", () => found("outstanding")),
    column("closedOwed", columns.closedOwed, "balance", () => {
      const [back, more] = [at("closedBack"), at("closedMore")];
      return `IF(ISNUMBER(${back}),ROUND(${back}-${more}+${at("closedLater")},2),${back})`;
    }),
    ...CLOSED_FIGURES.map((figure) =>
      column(nowOf(figure), `${headings[figure]} (${columns.now})`, "balance", () => {
        return `IF(${at("closedBody")}="","",${today(figure)})`;
      }),
    ),
    ...CLOSED_FIGURES.map((figure) =>
      column(movedOf(figure), `${headings[figure]} (${columns.moved})`, "difference", () => {
        const isBound = `ISNUMBER(${of(figure)})*ISNUMBER(${at(nowOf(figure))})`;
        return `IF(${isBound},ROUND(${at(nowOf(figure))}-${of(figure)},2),0)`;
      }),
    ),
  ];
}
