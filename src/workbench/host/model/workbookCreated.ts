import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";

/** A workbook that was handed over as a file, to be opened beside this one. */
export class WorkbookCreated implements Server<Excel.WorkbookCreated> {
  constructor(
    private readonly context: ModelContext,
    private readonly base64: string,
  ) {}

  open(): void {
    const { openWorkbook } = this.context;
    if (!openWorkbook) throw new HostError("ApiNotFound", "This host opens no second workbook.");
    openWorkbook(this.base64);
  }
}
