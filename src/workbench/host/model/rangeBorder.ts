import type { Area } from "../area";
import type { BorderLine, BorderSide } from "../cellLook";
import { HostError } from "../wire/hostError";
import { colorOf } from "./color";
import type { ModelContext } from "./context";
import type { Server } from "./server";
import { uniform } from "./uniform";

export const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "insideX",
  InsideVertical: "insideY",
} as const;
export type Side = keyof typeof SIDES;

/** One side of a range's border. Diagonals, double and other special lines are not drawn. */
export class RangeBorder implements Server<Excel.RangeBorder> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: () => Area,
    private readonly side: Side,
  ) {}

  get sideIndex(): Side {
    return this.side;
  }

  get style(): Excel.RangeBorder["style"] | null {
    return this.#common((line) => {
      if (!line) return "None";
      if (line.style === "dashed") return "Dash";
      return line.style === "dotted" ? "Dot" : "Continuous";
    });
  }
  set style(style: string) {
    const shapes = { Continuous: "thin", Dash: "dashed", Dot: "dotted" } as const;
    const shape = shapes[style as keyof typeof shapes];
    if (!shape && style !== "None") throw new HostError("UnsupportedOperation");
    const line = this.#line();
    const isHeavy = line?.style === "medium" || line?.style === "thick";
    // A line that runs through already keeps its weight.
    if (shape === "thin" && isHeavy) return;
    this.#draw(shape && { color: line?.color ?? "#000000", style: shape });
  }

  get color(): string | null {
    return this.#common((line) => line?.color ?? "");
  }
  set color(color: string) {
    this.#draw({ style: this.#line()?.style ?? "thin", color: colorOf(color) });
  }

  get weight(): Excel.RangeBorder["weight"] | null {
    return this.#common((line) => {
      if (line?.style === "thick") return "Thick";
      return line?.style === "medium" ? "Medium" : "Thin";
    });
  }
  set weight(weight: string) {
    const weights = { Hairline: "thin", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
    const style = weights[weight as keyof typeof weights];
    if (!style) throw new HostError("InvalidArgument");
    this.#draw({ style, color: this.#line()?.color ?? "#000000" });
  }

  #draw(line: BorderLine | undefined): void {
    this.context.assertWritable(this.area());
    this.context.grid.styles.setBorder(this.area(), SIDES[this.side], line);
  }

  #line(): BorderLine | undefined {
    const [strip, side] = this.#strip();
    return this.context.grid.styles.border(strip.sheetId, strip.top, strip.left, side);
  }

  #common<Value>(of: (line: BorderLine | undefined) => Value): Value | null {
    const { grid } = this.context;
    const [strip, side] = this.#strip();
    const { sheetId } = strip;
    return uniform(grid, strip, (row, column) =>
      of(grid.styles.border(sheetId, row, column, side)),
    );
  }

  /** The cells along the line, and on which of their sides it runs. */
  #strip(): [Area, BorderSide] {
    const area = this.area();
    switch (SIDES[this.side]) {
      case "top":
        return [{ ...area, bottom: area.top }, "top"];
      case "bottom":
        return [{ ...area, top: area.bottom }, "bottom"];
      case "left":
        return [{ ...area, right: area.left }, "left"];
      case "right":
        return [{ ...area, left: area.right }, "right"];
      case "insideX":
        return [{ ...area, bottom: Math.max(area.top, area.bottom - 1) }, "bottom"];
      case "insideY":
        return [{ ...area, right: Math.max(area.left, area.right - 1) }, "right"];
    }
  }
}
