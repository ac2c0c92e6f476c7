import type { ColumnOf } from "./columnIds";
import type { LayoutInput } from "./input";
import type { Area, SheetOperation } from "./operation";

/** Rows that the charts cover, with a blank one before and after them. */
export const CHART_ROWS = 18;

/** Shares and posts of each body, and the money each keeps; in the rows below the bodies. */
export function chartOperations(input: LayoutInput, row: number): SheetOperation[] {
  const { ref, texts, grantYear } = input;
  const count = grantYear.bodies.length;
  if (count === 0) return [];
  const values = (column: ColumnOf<"bodies">): Area => ({
    ...ref.area("bodies", column),
    rows: count,
  });
  const labels = values("name");
  const place = (column: number): Area => ({ row, column, rows: CHART_ROWS - 2, columns: 6 });
  const series = (name: string, column: ColumnOf<"bodies">) => ({ name, values: values(column) });
  return [
    {
      kind: "chart",
      area: place(0),
      title: texts.charts.shares,
      labels,
      series: [series(texts.columns.share, "share"), series(texts.columns.fte, "fte")],
    },
    {
      kind: "chart",
      area: place(6),
      title: texts.charts.money,
      labels,
      series: [series(texts.columns.amount, "amount")],
    },
  ];
}
