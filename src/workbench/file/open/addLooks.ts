import type { Look, Side } from "../../../xlsx/model/style";
import type { Area } from "../../host/area";
import type { CellStyle } from "../../host/cellLook";
import type { Grid } from "../../host/grid";
import type { PlacedSheet } from "./placedSheet";
import { runsOf } from "./writeCells";

/** Gives the cells of a sheet their looks and number formats. */
export function addLooks(grid: Grid, placed: PlacedSheet): void {
  for (const { look, area } of blocksOf(placed)) {
    const style = styleOf(look);
    if (Object.keys(style).length > 0) grid.styles.restyle(area, style);
    const { numberFormat, borders = {} } = look;
    if (numberFormat !== undefined)
      grid.cells.setNumberFormats(
        area,
        Array.from({ length: area.bottom - area.top + 1 }, () =>
          Array<string>(area.right - area.left + 1).fill(numberFormat),
        ),
      );
    for (const [side, line] of Object.entries(borders) as [Side, (typeof borders)[Side]][])
      if (line) for (const part of partsOf(area, side)) grid.styles.setBorder(part, side, line);
  }
}

/** The rows or columns of an area: each has the line itself, not its neighbour. */
function partsOf(area: Area, side: Side): Area[] {
  const { top, left, bottom, right } = area;
  const count = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return side === "top" || side === "bottom"
    ? count(top, bottom).map((row) => ({ ...area, top: row, bottom: row }))
    : count(left, right).map((column) => ({ ...area, left: column, right: column }));
}

/** What of a cell's look the grid calls its style. */
export function styleOf({ font = {}, ...look }: Look): CellStyle {
  const { fill, align, verticalAlign, wrap, indent, unlocked } = look;
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(font.size === undefined ? {} : { fontSize: font.size }),
    ...(font.name === undefined ? {} : { fontName: font.name }),
    ...(font.color === undefined ? {} : { textColor: font.color }),
    ...(fill === undefined ? {} : { fillColor: fill }),
    ...(align ? { align: align === "centerContinuous" ? "across" : align } : {}),
    ...(verticalAlign
      ? { verticalAlign: verticalAlign === "center" ? "middle" : verticalAlign }
      : {}),
    ...(wrap ? { wrap } : {}),
    ...(indent ? { indent } : {}),
    ...(unlocked ? { unlocked } : {}),
  };
}

interface Block {
  readonly look: Look;
  readonly area: Area;
}

/** Cells of one look side by side, and the same below: one command each costs less. */
function blocksOf({ sheet, id }: PlacedSheet): Block[] {
  const blocks: Block[] = [];
  let open = new Map<string, Block>();
  for (const { row, cells } of sheet.rows) {
    const next = new Map<string, Block>();
    for (const run of runsOf(cells.filter(({ look }) => look))) {
      let start = 0;
      while (start < run.length) {
        const look = run[start]!.look!;
        const text = JSON.stringify(look);
        let end = start;
        while (end + 1 < run.length && JSON.stringify(run[end + 1]!.look) === text) end++;
        const [left, right] = [run[start]!.column, run[end]!.column];
        const key = `${left}/${right}/${text}`;
        const above = open.get(key);
        const area = { sheetId: id, left, right, top: above?.area.top ?? row, bottom: row };
        if (above?.area.bottom === row - 1) {
          above.area.bottom = row;
          next.set(key, above);
        } else {
          const block = { look, area: { ...area, top: row } };
          blocks.push(block);
          next.set(key, block);
        }
        start = end + 1;
      }
    }
    open = next;
  }
  return blocks;
}
