import { colorOf } from "./color";
import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import type { Server } from "./server";

export class ConditionalRangeFill implements Server<Excel.ConditionalRangeFill> {
  constructor(private readonly access: ConditionalFormatAccess) {}

  get color(): string {
    return this.access.info.style.fillColor ?? "";
  }
  set color(color: string) {
    this.access.restyle({ fillColor: colorOf(color) });
  }

  clear(): void {
    this.access.restyle({ fillColor: undefined });
  }
}
