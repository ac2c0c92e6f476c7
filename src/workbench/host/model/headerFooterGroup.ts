import type { ModelContext } from "./context";
import { HeaderFooter } from "./headerFooter";
import type { Server } from "./server";

/** Headers and footers; the same on all pages. */
export class HeaderFooterGroup implements Server<Excel.HeaderFooterGroup> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.context, this.sheetId);
  }

  get state(): Excel.HeaderFooterGroup["state"] {
    return "Default";
  }
}
