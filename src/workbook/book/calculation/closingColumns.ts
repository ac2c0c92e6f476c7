import { CLOSED_FIGURES, type ClosedFigure } from "../../../engine/year/settlement/closed";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";

/** The step of the settlement that a closed figure is held against. */
const NOW: Readonly<Record<ClosedFigure, string>> = {
  accepted: "acceptedChain",
  repayment: "repayment",
  outstanding: "outstanding",
  ownShare: "borne",
};

/** Its steps: the figure of today, and by how much it moved. */
export const nowOf = (figure: ClosedFigure): string => `now.${figure}`;
export const movedOf = (figure: ClosedFigure): string => `moved.${figure}`;

/**
 * A row per closing: the figures of its body today, and what differs from those it was closed with;
 * one left empty binds nobody (as `movedSince` does).
 */
export function closingColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "closingCalculation");
  const of = (field: string): string => columnRef(book, "closings", field);
  const headings: Readonly<Record<ClosedFigure, string>> = {
    accepted: columns.accepted,
    repayment: columns.repayment,
    outstanding: columns.outstanding,
    ownShare: columns.borne,
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
    ...CLOSED_FIGURES.map((figure) =>
      column(nowOf(figure), `${headings[figure]} (${columns.now})`, "balance", () => {
        const found = `XLOOKUP(${at("closedBody")},${at("settledBody")},${at(NOW[figure])},"")`;
        return `IF(${at("closedBody")}="","",${found})`;
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
