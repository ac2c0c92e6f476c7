import type { Language } from "./context";
import { DatetimeFormatInfo } from "./datetimeFormatInfo";
import { NumberFormatInfo } from "./numberFormatInfo";
import type { Server } from "./server";

export class CultureInfo implements Server<Excel.CultureInfo> {
  constructor(private readonly language: Language) {}

  get name(): string {
    return this.language === "de" ? "de-DE" : "en-GB";
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.language);
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.language);
  }
}
