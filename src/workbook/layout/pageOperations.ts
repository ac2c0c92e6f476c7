import type { LayoutInput } from "./input";
import type { Area, SheetOperation } from "./operation";

/** Two landscape pages of A4 beside each other, somewhat reduced. */
const PAGE_WIDTH = 1100;

/** Widths, frozen headers and how the sheet is printed. */
export function pageOperations(
  { ref, texts }: LayoutInput,
  widths: readonly number[],
  used: Area,
): SheetOperation[] {
  const header = ref.area("bodies", "name").row - 1;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const titles: Area = { row: header, column: 0, rows: 1, columns: 1 };
  return [
    ...widths.map((points, column): SheetOperation => ({
      kind: "width",
      area: { row: 0, column, rows: 1, columns: 1 },
      points,
    })),
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
