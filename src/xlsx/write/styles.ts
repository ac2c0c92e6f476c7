import type { ConditionalLook } from "../model/conditionalFormat";
import type { Borders, Font, Look, Side } from "../model/style";
import { BUILT_IN_FORMATS, DEFAULT_FONT, PORTABLE_FORMATS } from "../model/styleFacts";
import { MAIN } from "./namespaces";
import { argb, counted, element, flag, type Xml } from "./xml";

/** Number formats that need no entry of their own, by their codes. */
const BUILT_IN: Readonly<Record<string, number>> = Object.fromEntries(
  PORTABLE_FORMATS.map((id) => [BUILT_IN_FORMATS[id]!, id]),
);
const FIRST_OWN_FORMAT = 164;

/** A list of the style sheet; what is equal is kept once. */
class Pool {
  private readonly indexes = new Map<Xml, number>();
  constructor(...first: Xml[]) {
    for (const item of first) this.indexOf(item);
  }
  indexOf(item: Xml): number {
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    this.indexes.set(item, this.indexes.size);
    return this.indexes.size - 1;
  }
  get items(): Xml[] {
    return [...this.indexes.keys()];
  }
}

/** The looks of cells as the style sheet lists them (ECMA-376-1, 18.8). */
export class Styles {
  private readonly fonts = new Pool(fontXml({}));
  private readonly fills = new Pool(pattern("none"), pattern("gray125"));
  private readonly borders = new Pool(bordersXml({}));
  private readonly formats = new Pool();
  private readonly looks = new Pool(this.lookXml({}));
  private readonly conditional = new Pool();
  private readonly known = new Map<Look, number>();

  /** Index of a cell's look; 0 is that of a new workbook. */
  indexOf(look: Look): number {
    const known = this.known.get(look) ?? this.looks.indexOf(this.lookXml(look));
    this.known.set(look, known);
    return known;
  }

  /** Index of what a condition changes. */
  conditionalIndexOf({ font, numberFormat, fill, borders }: ConditionalLook): number {
    return this.conditional.indexOf(
      element(
        "dxf",
        {},
        font ? element("font", {}, ...markXml(font), colorXml(font)) : "",
        numberFormat === undefined ? "" : this.formatXml(numberFormat),
        // Of a solid fill, a conditional format takes the background.
        fill === undefined ? "" : filled(element("bgColor", { rgb: argb(fill) })),
        borders ? bordersXml(borders) : "",
      ),
    );
  }

  xml(): Xml {
    const formats = this.formats.items.map((code, index) => ownFormat(index, code));
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return element(
      "styleSheet",
      { xmlns: MAIN },
      counted("numFmts", formats),
      counted("fonts", this.fonts.items),
      counted("fills", this.fills.items),
      counted("borders", this.borders.items),
      counted("cellStyleXfs", [element("xf", plain)]),
      counted("cellXfs", this.looks.items),
      counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      element("dxfs", { count: this.conditional.items.length }, ...this.conditional.items),
    );
  }

  private lookXml(look: Look): Xml {
    const numFmtId = this.formatId(look.numberFormat ?? "General");
    const fontId = this.fonts.indexOf(fontXml(look.font ?? {}));
    const fillId = look.fill === undefined ? 0 : this.fills.indexOf(solid(look.fill));
    const borderId = this.borders.indexOf(bordersXml(look.borders ?? {}));
    const alignment = alignmentXml(look);
    return element(
      "xf",
      {
        ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
        quotePrefix: flag(look.isText),
        applyNumberFormat: flag(numFmtId > 0),
        applyFont: flag(fontId > 0),
        applyFill: flag(fillId > 0),
        applyBorder: flag(borderId > 0),
        applyAlignment: flag(alignment !== ""),
        applyProtection: flag(look.unlocked),
      },
      alignment,
      look.unlocked ? element("protection", { locked: 0 }) : "",
    );
  }

  private formatId(code: string): number {
    return BUILT_IN[code] ?? FIRST_OWN_FORMAT + this.formats.indexOf(code);
  }

  private formatXml(formatCode: string): Xml {
    return element("numFmt", { numFmtId: this.formatId(formatCode), formatCode });
  }
}

const ownFormat = (index: number, formatCode: string): Xml =>
  element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode });

const pattern = (patternType: string, ...content: Xml[]): Xml =>
  element("fill", {}, element("patternFill", { patternType }, ...content));
const filled = (...colors: Xml[]): Xml => pattern("solid", ...colors);
const solid = (color: string): Xml =>
  filled(element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 }));

const markXml = ({ bold, italic, strikethrough, underline }: Font): Xml[] => [
  bold ? "<b/>" : "",
  italic ? "<i/>" : "",
  strikethrough ? "<strike/>" : "",
  // Before the size in a style sheet, where Excel writes it.
  underline ? "<u/>" : "",
];

const colorXml = ({ color }: Font): Xml =>
  color === undefined ? "" : element("color", { rgb: argb(color) });

function fontXml(font: Font): Xml {
  const size = element("sz", { val: font.size ?? DEFAULT_FONT.size });
  const name = element("name", { val: font.name ?? DEFAULT_FONT.name });
  return element("font", {}, ...markXml(font), size, colorXml(font), name, '<family val="2"/>');
}

const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

function bordersXml(borders: Borders): Xml {
  const sides = SIDES.map((side) => {
    const line = borders[side];
    if (!line) return element(side);
    return element(side, { style: line.style }, element("color", { rgb: argb(line.color) }));
  });
  return element("border", {}, ...sides, "<diagonal/>");
}

function alignmentXml({ align, verticalAlign, wrap, indent }: Look): Xml {
  if (!align && !verticalAlign && !wrap && !indent) return "";
  return element("alignment", {
    horizontal: align,
    vertical: verticalAlign,
    wrapText: flag(wrap),
    indent: indent || undefined,
  });
}
