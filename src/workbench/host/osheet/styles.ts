import type { Area } from "../area";
import type { BorderLine, BorderSide, CellStyle, GridStyles } from "../cellLook";
import type { Looks } from "./looks";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { clip, zoneOf } from "./zones";

/** The library's style, with what Excel has beside it; the library keeps it unread. */
export interface LibraryStyle extends Omit<CellStyle, "wrap" | "align"> {
  wrapping?: "overflow" | "wrap" | "clip";
  align?: "left" | "center" | "right";
  /** Centred over the empty cells beside it. */
  across?: boolean;
}

/** Unless another alignment was chosen since. */
export const isAcross = ({ align, across }: LibraryStyle): boolean =>
  align === "center" && across === true;

type StyleChange = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

const POSITIONS = { insideX: "h", insideY: "v" } as const;

/** How cells look. */
export class Styles implements GridStyles {
  constructor(
    private readonly book: SpreadsheetModel,
    private readonly looks: Looks,
  ) {}

  style(sheetId: string, row: number, col: number): CellStyle {
    this.book.catchUp();
    const known = this.libraryStyle(sheetId, row, col);
    const style: CellStyle & Omit<LibraryStyle, "align"> = { ...known };
    delete style.wrapping;
    delete style.across;
    if (isAcross(known)) style.align = "across";
    if (known.wrapping === "wrap") style.wrap = true;
    return style;
  }

  restyle(area: Area, change: StyleChange): void {
    const { wrap, align, ...rest } = change;
    const wrapping = "wrap" in change ? { wrapping: wrap ? ("wrap" as const) : undefined } : {};
    const alignment = "align" in change ? libraryAlignment(align) : {};
    this.looks.restyle(area, { ...rest, ...wrapping, ...alignment });
  }

  border(sheetId: string, row: number, col: number, side: BorderSide): BorderLine | undefined {
    return this.book.getters.getCellBorder({ sheetId, row, col })?.[side];
  }

  setBorder(area: Area, side: BorderSide | "insideX" | "insideY", line?: BorderLine): void {
    this.book.grow(area.sheetId, area.bottom, area.right);
    const zone = clip(zoneOf(area), this.book.size(area.sheetId));
    if (!zone) return;
    const position = side === "insideX" || side === "insideY" ? POSITIONS[side] : side;
    // The library removes a border when its colour is empty.
    const border = line ? { position, ...line } : { position, color: "" };
    this.book.runBeside("SET_ZONE_BORDERS", { sheetId: area.sheetId, target: [zone], border });
  }

  private libraryStyle(sheetId: string, row: number, col: number): LibraryStyle {
    return (this.book.getters.getCell({ sheetId, row, col })?.style ?? {}) as LibraryStyle;
  }
}

const libraryAlignment = (align: CellStyle["align"]) =>
  align === "across"
    ? ({ align: "center", across: true } as const)
    : ({ align, across: undefined } as const);
