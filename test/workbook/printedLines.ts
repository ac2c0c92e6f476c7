import type { Workbook } from "../../src/xlsx/model/workbook";

/** What stands in the rows of a page, texts as they are and numbers with their formulas. */
export const linesOf = ({ sheets: [sheet] }: Workbook): string[] =>
  sheet!.rows
    .map(({ cells }) =>
      cells
        .flatMap(({ value, formula }) =>
          value === undefined || value === ""
            ? []
            : [String(value) + (formula ? ` =${formula.text}` : "")],
        )
        .join(" | "),
    )
    .filter((line) => line !== "");
