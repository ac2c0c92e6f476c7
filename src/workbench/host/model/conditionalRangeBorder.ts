import type { BorderLine, BorderSide } from "../cellLook";
import { HostError } from "../wire/hostError";
import { colorOf } from "./color";
import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import type { Server } from "./server";

export const EDGES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const;
export type Edge = keyof typeof EDGES;

const LINES = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;

/** One side of each cell; conditions draw thin lines only, this host none with dots and dashes. */
export class ConditionalRangeBorder implements Server<Excel.ConditionalRangeBorder> {
  constructor(
    private readonly access: ConditionalFormatAccess,
    private readonly edge: Edge,
  ) {}

  get sideIndex(): Edge {
    return this.edge;
  }

  get style(): Excel.ConditionalRangeBorder["style"] {
    const style = this.#line?.style;
    if (style === undefined) return "None";
    return style === "dashed" ? "Dash" : style === "dotted" ? "Dot" : "Continuous";
  }
  set style(given: string) {
    const style = LINES[given as keyof typeof LINES];
    if (!style && given !== "None") throw new HostError("UnsupportedOperation");
    this.#draw(style && { style, color: this.#line?.color ?? "#000000" });
  }

  get color(): string {
    return this.#line?.color ?? "";
  }
  set color(color: string) {
    this.#draw({ style: this.#line?.style ?? "thin", color: colorOf(color) });
  }

  get #line(): BorderLine | undefined {
    return this.access.info.style.borders?.[EDGES[this.edge]];
  }

  #draw(line: BorderLine | undefined): void {
    const sides: Partial<Record<BorderSide, BorderLine | undefined>> = {
      ...this.access.info.style.borders,
      [EDGES[this.edge]]: line,
    };
    const drawn = Object.entries(sides).filter(([, one]) => one !== undefined);
    this.access.restyle({ borders: drawn.length > 0 ? Object.fromEntries(drawn) : undefined });
  }
}
