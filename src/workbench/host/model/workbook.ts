import { HostError } from "../wire/hostError";
import { Application } from "./application";
import type { ModelContext } from "./context";
import { NamedItemCollection } from "./namedItemCollection";
import type { Range } from "./range";
import type { Server } from "./server";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";
import { parseAddress } from "./address";

/** The root of the object model. */
export class Workbook implements Server<Excel.Workbook> {
  constructor(private readonly context: ModelContext) {}

  get name(): string {
    return this.context.language === "de" ? "Mappe1" : "Book1";
  }

  get readOnly(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.context);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  getSelectedRange(): Range {
    return this.context.create.range(this.context.grid.selection.get());
  }

  getActiveCell(): Range {
    return this.context.create.range(this.context.grid.selection.activeCell());
  }

  /** The range of a change event; its reference is its address. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const address = parseAddress(reference);
    const sheet = this.context.sheetNamed(address?.sheetName ?? "");
    return address && sheet
      ? this.context.create.range({ ...address.zone, sheetId: sheet.id })
      : null;
  }
}
