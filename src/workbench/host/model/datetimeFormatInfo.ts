import type { Language } from "./context";
import type { Server } from "./server";

export class DatetimeFormatInfo implements Server<Excel.DatetimeFormatInfo> {
  constructor(private readonly language: Language) {}

  get dateSeparator(): string {
    return this.language === "de" ? "." : "/";
  }

  get shortDatePattern(): string {
    return this.language === "de" ? "dd.MM.yyyy" : "dd/MM/yyyy";
  }

  get longDatePattern(): string {
    return this.language === "de" ? "dddd, d. MMMM yyyy" : "dd MMMM yyyy";
  }

  get timeSeparator(): string {
    return ":";
  }

  get longTimePattern(): string {
    return "HH:mm:ss";
  }
}
