import type { Area } from "../area";
import type { CellStyle } from "../cellLook";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { FormatProtection } from "./formatProtection";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import type { Server } from "./server";
import { StyledCells } from "./styledCells";
import { uniform } from "./uniform";

const HORIZONTAL = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "across",
} as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** How the cells of a range look: the parts are objects of their own, as in Excel. */
export class RangeFormat implements Server<Excel.RangeFormat> {
  private readonly cells: StyledCells;

  constructor(
    private readonly context: ModelContext,
    private readonly area: () => Area,
  ) {
    this.cells = new StyledCells(context, area);
  }

  get fill(): RangeFill {
    return new RangeFill(this.cells);
  }

  get font(): RangeFont {
    return new RangeFont(this.cells);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context, this.area);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.cells);
  }

  get horizontalAlignment(): Excel.RangeFormat["horizontalAlignment"] | null {
    return this.cells.common(({ align }) => keyOf(HORIZONTAL, align) ?? "General");
  }
  set horizontalAlignment(alignment: string) {
    const align = alignment === "General" ? undefined : known(HORIZONTAL, alignment);
    this.cells.change({ align });
  }

  get verticalAlignment(): Excel.RangeFormat["verticalAlignment"] | null {
    return this.cells.common(({ verticalAlign }) => keyOf(VERTICAL, verticalAlign) ?? "Bottom");
  }
  set verticalAlignment(alignment: string) {
    this.cells.change({ verticalAlign: known(VERTICAL, alignment) });
  }

  get wrapText(): boolean | null {
    return this.cells.common(({ wrap }) => wrap ?? false);
  }
  set wrapText(wrap: boolean) {
    this.cells.change({ wrap: wrap || undefined });
  }

  get indentLevel(): number | null {
    return this.cells.common(({ indent }) => indent ?? 0);
  }
  set indentLevel(indent: number) {
    this.cells.change({ indent: indent || undefined });
  }

  /** In points. The client's documentation speaks of characters, its values are points. */
  get columnWidth(): number | null {
    const { grid } = this.context;
    const { sheetId, top } = this.area();
    const row = { ...this.area(), bottom: top };
    return uniform(grid, row, (_, column) => grid.layout.columnWidth(sheetId, column));
  }
  set columnWidth(width: number) {
    this.context.grid.layout.resizeColumns(this.area(), positive(width));
  }

  /** In points. */
  get rowHeight(): number | null {
    const { grid } = this.context;
    const { sheetId, left } = this.area();
    const column = { ...this.area(), right: left };
    return uniform(grid, column, (row) => grid.layout.rowHeight(sheetId, row));
  }
  set rowHeight(height: number) {
    this.context.grid.layout.resizeRows(this.area(), positive(height));
  }

  autofitColumns(): void {
    this.context.grid.layout.resizeColumns(this.area(), "fit");
  }

  autofitRows(): void {
    this.context.grid.layout.resizeRows(this.area(), "fit");
  }
}

type Name<Map extends object> = Extract<keyof Map, string>;

const keyOf = <Map extends Record<string, CellStyle[keyof CellStyle]>>(
  map: Map,
  value: CellStyle[keyof CellStyle],
): Name<Map> | undefined =>
  (Object.keys(map) as Name<Map>[]).find((name) => value !== undefined && map[name] === value);

function known<Map extends object>(map: Map, name: string): Map[keyof Map] {
  if (!(name in map)) throw new HostError("UnsupportedOperation");
  return map[name as keyof Map];
}

function positive(size: number): number {
  if (typeof size !== "number" || !(size >= 0)) throw new HostError("InvalidArgument");
  return size;
}
