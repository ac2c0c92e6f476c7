import type { Language } from "./context";
import type { Server } from "./server";

export class NumberFormatInfo implements Server<Excel.NumberFormatInfo> {
  constructor(private readonly language: Language) {}

  get numberDecimalSeparator(): string {
    return this.language === "de" ? "," : ".";
  }

  get numberGroupSeparator(): string {
    return this.language === "de" ? "." : ",";
  }
}
