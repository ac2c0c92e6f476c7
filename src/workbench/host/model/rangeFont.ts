import { colorOf } from "./color";
import type { Server } from "./server";
import type { StyledCells } from "./styledCells";

const DEFAULT_NAME = "Calibri";
const DEFAULT_SIZE = 11;

export class RangeFont implements Server<Excel.RangeFont> {
  constructor(private readonly cells: StyledCells) {}

  get bold(): boolean | null {
    return this.cells.common(({ bold }) => bold ?? false);
  }
  set bold(bold: boolean) {
    this.cells.change({ bold: bold || undefined });
  }

  get italic(): boolean | null {
    return this.cells.common(({ italic }) => italic ?? false);
  }
  set italic(italic: boolean) {
    this.cells.change({ italic: italic || undefined });
  }

  /** The grid has one kind of underline only. */
  get underline(): Excel.RangeFont["underline"] | null {
    return this.cells.common(({ underline }) => (underline ? "Single" : "None"));
  }
  set underline(underline: string) {
    this.cells.change({ underline: underline === "None" ? undefined : true });
  }

  get strikethrough(): boolean | null {
    return this.cells.common(({ strikethrough }) => strikethrough ?? false);
  }
  set strikethrough(strikethrough: boolean) {
    this.cells.change({ strikethrough: strikethrough || undefined });
  }

  get color(): string | null {
    return this.cells.common(({ textColor }) => textColor ?? "#000000");
  }
  set color(color: string) {
    this.cells.change({ textColor: colorOf(color) });
  }

  get size(): number | null {
    return this.cells.common(({ fontSize }) => fontSize ?? DEFAULT_SIZE);
  }
  set size(size: number) {
    this.cells.change({ fontSize: size });
  }

  get name(): string | null {
    return this.cells.common(({ fontName }) => fontName ?? DEFAULT_NAME);
  }
  set name(name: string) {
    this.cells.change({ fontName: name });
  }
}
