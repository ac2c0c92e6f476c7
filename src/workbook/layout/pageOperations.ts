import type { LayoutInput } from "./input";
import type { Area, SheetOperation } from "./operation";
import type { Column, Format, Table } from "./table";
import { neighbours } from "./tableOperations";

/** Widths in points. */
const NAME_WIDTH = 150;
const WIDTHS: Readonly<Record<Format, number>> = {
  text: 88,
  general: 76,
  money: 80,
  fte: 58,
  share: 62,
  months: 54,
  day: 64,
};

/** Two landscape pages of A4 beside each other, somewhat reduced. */
const PAGE_WIDTH = 1100;

/** Widths, frozen headers and how the sheet is printed. */
export function pageOperations(
  { ref, texts }: LayoutInput,
  bodies: Table,
  used: Area,
): SheetOperation[] {
  const widthOf = ({ id, format }: Column): number => (id === "name" ? NAME_WIDTH : WIDTHS[format]);
  const header = ref.area("bodies", "name").row - 1;
  const total = bodies.columns.reduce((sum, column) => sum + widthOf(column), 0);
  const titles: Area = { row: header, column: 0, rows: 1, columns: 1 };
  return [
    ...neighbours(bodies.columns, (column) => String(widthOf(column))).map(
      ({ first, last }): SheetOperation => ({
        kind: "width",
        area: { row: 0, column: first, rows: 1, columns: last - first + 1 },
        points: widthOf(bodies.columns[first]!),
      }),
    ),
    { kind: "freeze", area: { row: 0, column: 0, rows: header + 1, columns: 1 } },
    {
      kind: "page",
      area: used,
      titles,
      pagesWide: Math.max(1, Math.round(total / PAGE_WIDTH)),
      footer: texts.footer,
    },
  ];
}
