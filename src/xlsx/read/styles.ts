import type { ConditionalLook } from "../model/conditionalFormat";
import type { Borders, Font, Line, Look, Side } from "../model/style";
import { BUILT_IN_FORMATS, DEFAULT_FONT } from "../model/styleFacts";
import { Colors } from "./colors";
import { child, childrenOf, isSet, type Node, numberOf, textOf } from "./xml";

export interface ReadStyles {
  /** Of each index a cell may name; nothing for a look as in a new workbook. */
  readonly looks: readonly (Look | undefined)[];
  readonly conditional: readonly ConditionalLook[];
  /** Some look has what the model knows no word for: turned or shrunk texts, patterns, diagonals. */
  readonly hasMore: boolean;
}

/** The looks that a style sheet lists (ECMA-376-1, 18.8). */
export function readStyles(sheet: Node | undefined, colors: Colors): ReadStyles {
  const codes = new Map(
    childrenOf(child(sheet, "numFmts"), "numFmt").map((node) => [
      numberOf(node, "numFmtId"),
      textOf(node, "formatCode") ?? "General",
    ]),
  );
  const fonts = childrenOf(child(sheet, "fonts"), "font");
  const fills = childrenOf(child(sheet, "fills"), "fill");
  const borders = childrenOf(child(sheet, "borders"), "border");
  let hasMore = false;

  const looks = childrenOf(child(sheet, "cellXfs"), "xf").map((xf): Look | undefined => {
    const at = (list: readonly Node[], name: string) => list[numberOf(xf, name) ?? 0];
    const alignment = child(xf, "alignment");
    const fill = at(fills, "fillId");
    const border = at(borders, "borderId");
    hasMore ||= hasMoreThan(alignment, fill, border);
    const id = numberOf(xf, "numFmtId") ?? 0;
    const format = codes.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
    const look: Look = {
      ...some("font", withoutDefaults(fontOf(at(fonts, "fontId"), colors))),
      ...one("fill", fillOf(fill, "fgColor", colors)),
      ...some("borders", bordersOf(border, colors)),
      ...(format === "General" ? {} : { numberFormat: format }),
      ...alignmentOf(alignment),
      ...(isSet(child(xf, "protection"), "locked", true) ? {} : { unlocked: true }),
      ...(isSet(xf, "quotePrefix") ? { isText: true } : {}),
    };
    return Object.keys(look).length > 0 ? look : undefined;
  });

  const conditional = childrenOf(child(sheet, "dxfs"), "dxf").map((dxf): ConditionalLook => {
    const { bold, italic, underline, strikethrough, color } = fontOf(child(dxf, "font"), colors);
    const numFmt = child(dxf, "numFmt");
    const font = { bold, italic, underline, strikethrough, color };
    return {
      ...some("font", without(font)),
      ...one("numberFormat", numFmt && textOf(numFmt, "formatCode")),
      // Of a solid fill, a conditional format takes the background.
      ...one("fill", fillOf(child(dxf, "fill"), "bgColor", colors)),
      ...some("borders", bordersOf(child(dxf, "border"), colors)),
    };
  });
  return { looks, conditional, hasMore };
}

const without = (cells: object): object =>
  Object.fromEntries(
    Object.entries(cells).filter(([, value]: [string, unknown]) => value !== undefined),
  );
const one = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { [name]: value };
const some = (name: string, value: object) =>
  Object.keys(value).length === 0 ? {} : { [name]: value };

function fontOf(node: Node | undefined, colors: Colors): Font {
  const mark = (name: string) => {
    const found = child(node, name);
    return found && isSet(found, "val", true) ? true : undefined;
  };
  const underlined = child(node, "u");
  return without({
    bold: mark("b"),
    italic: mark("i"),
    underline: underlined && underlined.attributes.val !== "none" ? true : undefined,
    strikethrough: mark("strike"),
    size: numberOf(child(node, "sz"), "val"),
    name: textOf(child(node, "name"), "val"),
    color: isAutomatic(child(node, "color")) ? undefined : colors.of(child(node, "color")),
  });
}

/** The colour that texts have by themselves, by its place in the theme. */
const isAutomatic = (color: Node | undefined): boolean =>
  color?.attributes.theme === "1" && color.attributes.tint === undefined;

function withoutDefaults({ size, name, ...font }: Font): Font {
  return {
    ...font,
    ...(size === undefined || size === DEFAULT_FONT.size ? {} : { size }),
    ...(name === undefined || name === DEFAULT_FONT.name ? {} : { name }),
  };
}

/** A pattern is filled as if it were solid; nothing for none. */
function fillOf(node: Node | undefined, color: string, colors: Colors): string | undefined {
  const pattern = child(node, "patternFill");
  if (!pattern) return undefined;
  const type = pattern.attributes.patternType ?? "solid";
  if (type === "none" || type === "gray125") return undefined;
  return colors.of(child(pattern, color)) ?? colors.of(child(pattern, "bgColor"));
}

const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];
const LINES: Readonly<Record<string, Line["style"]>> = {
  ...{ thin: "thin", hair: "thin", medium: "medium", thick: "thick", double: "thick" },
  ...{ dashed: "dashed", mediumDashed: "dashed", dashDot: "dashed", mediumDashDot: "dashed" },
  ...{ slantDashDot: "dashed", dotted: "dotted", dashDotDot: "dotted", mediumDashDotDot: "dotted" },
};

const bordersOf = (node: Node | undefined, colors: Colors): Borders =>
  Object.fromEntries(
    SIDES.flatMap((side) => {
      const found = child(node, side);
      const style = LINES[found?.attributes.style ?? ""];
      const color = colors.of(child(found, "color")) ?? "#000000";
      return style ? [[side, { style, color }]] : [];
    }),
  );

const HORIZONTAL = ["left", "center", "right", "centerContinuous"] as const;
const VERTICAL = ["top", "center", "bottom"] as const;

function alignmentOf(node: Node | undefined) {
  const align = HORIZONTAL.find((each) => each === node?.attributes.horizontal);
  const verticalAlign = VERTICAL.find((each) => each === node?.attributes.vertical);
  const indent = numberOf(node, "indent") ?? 0;
  return {
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(isSet(node, "wrapText") ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function hasMoreThan(alignment: Node | undefined, fill?: Node, border?: Node): boolean {
  const { horizontal = "general", vertical = "bottom" } = alignment?.attributes ?? {};
  const diagonal = child(border, "diagonal")?.attributes.style ?? "none";
  const pattern = child(fill, "patternFill")?.attributes.patternType ?? "none";
  return (
    (numberOf(alignment, "textRotation") ?? 0) !== 0 ||
    isSet(alignment, "shrinkToFit") ||
    !["general", ...HORIZONTAL].some((each) => each === horizontal) ||
    !VERTICAL.some((each) => each === vertical) ||
    diagonal !== "none" ||
    child(fill, "gradientFill") !== undefined ||
    !["none", "solid", "gray125"].includes(pattern)
  );
}
