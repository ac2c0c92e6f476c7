import type { ConditionalLook } from "../../xlsx/model/conditionalFormat";
import type { Borders, Font, Look } from "../../xlsx/model/style";
import type { BorderSide, CellStyle, ConditionalStyle } from "../host/cellLook";
import type { Grid } from "../host/grid";

const SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** The looks of a grid's cells; equal ones are the same object. */
export class Looks {
  private readonly known = new Map<string, Look>();

  constructor(private readonly grid: Grid) {}

  /** Nothing for a cell that looks as in a new workbook. */
  of(
    sheetId: string,
    row: number,
    column: number,
    numberFormat: string,
    isText: boolean,
  ): Look | undefined {
    const { styles } = this.grid;
    const style = styles.style(sheetId, row, column);
    const lines = SIDES.flatMap((side) => {
      const line = styles.border(sheetId, row, column, side);
      return line ? [[side, line] as const] : [];
    });
    const look = lookOf(style, Object.fromEntries(lines), numberFormat, isText);
    const key = JSON.stringify(look);
    if (key === "{}") return undefined;
    const known = this.known.get(key) ?? look;
    this.known.set(key, known);
    return known;
  }
}

function lookOf(style: CellStyle, borders: Borders, numberFormat: string, isText: boolean): Look {
  const font = fontOf(style);
  const { fillColor, align, verticalAlign, wrap, indent, unlocked } = style;
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fillColor ? { fill: fillColor } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(align ? { align: align === "across" ? ("centerContinuous" as const) : align } : {}),
    ...(verticalAlign
      ? { verticalAlign: verticalAlign === "middle" ? ("center" as const) : verticalAlign }
      : {}),
    ...(wrap ? { wrap } : {}),
    ...(indent ? { indent } : {}),
    ...(unlocked ? { unlocked } : {}),
    ...(isText ? { isText } : {}),
  };
}

/** What a condition can change of a look; not the size of the text. */
export function conditionalLook({
  fillColor,
  borders,
  ...style
}: ConditionalStyle): ConditionalLook {
  const { bold, italic, underline, strikethrough, color } = fontOf(style);
  const font = Object.entries({ bold, italic, underline, strikethrough, color }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...(font.length > 0 ? { font: Object.fromEntries(font) } : {}),
    ...(fillColor ? { fill: fillColor } : {}),
    ...(borders ? { borders } : {}),
  };
}

function fontOf({ bold, italic, underline, strikethrough, ...rest }: CellStyle): Font {
  const { fontSize, fontName, textColor } = rest;
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(fontName ? { name: fontName } : {}),
    ...(textColor ? { color: textColor } : {}),
  };
}
