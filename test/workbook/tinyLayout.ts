import type { Area, SheetLayout } from "../../src/workbook/layout/operation";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  ...{ row, column, rows, columns },
});

/** One operation of each kind and three names: as little as a sheet can be made of. */
export const tinyLayout: SheetLayout = {
  sheetName: "KIM 2023 B2",
  ending: "2023_B2",
  operations: [
    {
      kind: "cells",
      area: area(0, 0, 3, 2),
      cells: [
        ["Stadt", "Stellen"],
        ["Kamen", 1],
        ["Bönen", { formula: "0.5*B2" }],
      ],
    },
    { kind: "formats", area: area(1, 1, 2), formats: [["0.00"], ["0.00"]] },
    { kind: "style", area: area(0, 0, 1, 2), style: "total" },
    { kind: "width", area: area(0, 0, 1, 2), points: 90 },
    { kind: "validation", area: area(1, 1, 2), rule: { kind: "number" }, message: "Zahl" },
    {
      kind: "chart",
      area: area(4, 0, 10, 4),
      title: "Stellen",
      labels: area(1, 0, 2),
      series: [{ name: "Stellen", values: area(1, 1, 2) }],
    },
    { kind: "freeze", area: area(0, 0) },
    { kind: "page", area: area(0, 0, 3, 2), titles: area(0, 0), pagesWide: 1, footer: "&P" },
  ],
  names: [
    { name: "Stellen_2023_B2", area: area(0, 0, 3, 2) },
    { name: "Empfänger_2023_B2", area: area(1, 0, 2) },
    { name: "Pauschale_2023_B2", area: area(1, 1, 2) },
  ],
};
