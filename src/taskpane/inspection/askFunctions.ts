import type { Language } from "../../locales/language";
import type { Asking } from "../../workbook/inspect/inspectCells";
import type { KimCell } from "../../workbook/inspect/kimCell";
import { cellAddress } from "../../xlsx/model/zone";
import { explainedCalls } from "../explanation/core/explainedCalls";
import type { ExplainedCall } from "../explanation/core/explanation";

/** Lets the functions say why they refused, and what they give with what they were asked last. */
export const askFunctions = (language: Language): Asking => {
  const callsOf = ({ sheet, row, column, parts, value }: KimCell): readonly ExplainedCall[] =>
    explainedCalls(
      parts.calls,
      {
        ...{ sheetName: sheet.name, owner: cellAddress(row, column), value },
        offset: { row: 0, column: 0 },
      },
      language,
    ).calls;
  return {
    reasonOf: (cell) => callsOf(cell).find(({ message }) => message)?.message,
    isStale: (cell) => callsOf(cell).some(({ state }) => state === "outdated"),
  };
};
