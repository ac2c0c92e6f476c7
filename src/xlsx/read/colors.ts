import { child, type Node, numberOf } from "./xml";

/** The palette of the time before themes (ECMA-376-1, 18.8.27), from index 8 on; 0 to 7 repeat it. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Where a sheet's colours find those of the theme: light and dark are exchanged. */
const THEME = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ...["hlink", "folHlink"],
];

/** Of a file without a theme: those of Office since 2013. */
const OFFICE =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The colours of a file, as "#RRGGBB". */
export class Colors {
  private readonly theme: readonly string[];

  constructor(theme: Node | undefined) {
    const scheme = child(theme, "themeElements", "clrScheme");
    this.theme = THEME.map((name, index) => {
      const color = child(scheme, name)?.children[0];
      return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE[index]!;
    });
  }

  /** Nothing for the one that Excel chooses itself. */
  of(node: Node | undefined): string | undefined {
    if (!node) return undefined;
    const { rgb } = node.attributes;
    const [theme, indexed] = [numberOf(node, "theme"), numberOf(node, "indexed")];
    const base =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[theme]
          : indexed !== undefined
            ? PALETTE[indexed < 8 ? indexed : indexed - 8]
            : undefined;
    if (base === undefined || !/^[0-9A-F]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, numberOf(node, "tint") ?? 0).toUpperCase()}`;
  }

  /** A colour of a drawing: DrawingML has elements in place of attributes. */
  ofDrawing(fill: Node | undefined): string | undefined {
    const value = child(fill, "srgbClr")?.attributes.val;
    if (value !== undefined && /^[0-9A-F]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
    const scheme = child(fill, "schemeClr")?.attributes.val ?? "";
    const name = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" }[scheme] ?? scheme;
    const index = THEME.indexOf(name);
    return index < 0 ? undefined : `#${this.theme[index]!.toUpperCase()}`;
  }
}

/** Lighter (above 0) or darker (below 0) by that part of what is left (18.8.19), hue unchanged. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const spread = (of: number): number => (of <= 0.5 ? of : 1 - of);
  // With hue and saturation kept, a part's distance from the middle grows like the room for it.
  const scale = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - light) * scale)) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
