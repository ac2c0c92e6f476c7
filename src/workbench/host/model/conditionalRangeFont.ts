import { colorOf } from "./color";
import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import type { Server } from "./server";

/** null is what the condition leaves as it is. */
export class ConditionalRangeFont implements Server<Excel.ConditionalRangeFont> {
  constructor(private readonly access: ConditionalFormatAccess) {}

  get bold(): boolean | null {
    return this.access.info.style.bold ?? null;
  }
  set bold(bold: boolean) {
    this.access.restyle({ bold });
  }

  get italic(): boolean | null {
    return this.access.info.style.italic ?? null;
  }
  set italic(italic: boolean) {
    this.access.restyle({ italic });
  }

  /** The grid has one kind of underline only. */
  get underline(): Excel.ConditionalRangeFont["underline"] | null {
    const { underline } = this.access.info.style;
    if (underline === undefined) return null;
    return underline ? "Single" : "None";
  }
  set underline(underline: string) {
    this.access.restyle({ underline: underline !== "None" });
  }

  get strikethrough(): boolean | null {
    return this.access.info.style.strikethrough ?? null;
  }
  set strikethrough(strikethrough: boolean) {
    this.access.restyle({ strikethrough });
  }

  get color(): string {
    return this.access.info.style.textColor ?? "";
  }
  set color(color: string) {
    this.access.restyle({ textColor: colorOf(color) });
  }

  clear(): void {
    this.access.restyle({
      ...{ bold: undefined, italic: undefined, underline: undefined },
      ...{ strikethrough: undefined, textColor: undefined },
    });
  }
}
