import { readWorkbook } from "../../../xlsx/read/readWorkbook";
import { fillSheets } from "../../file/open/fillGrid";
import { HostError } from "../wire/hostError";
import { Application } from "./application";
import type { ModelContext } from "./context";
import { NamedItemCollection } from "./namedItemCollection";
import type { Range } from "./range";
import type { Server } from "./server";
import { SettingCollection } from "./settingCollection";
import { copiedSheetName } from "./sheetName";
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

  /**
   * The sheets of a file, behind the others; where a name is taken, with a number after it. Their
   * formulas may name sheets of the file by their old names: only where none is taken.
   */
  insertWorksheetsFromBase64(base64File: string): string[] {
    this.context.assertSheetsChangeable();
    const bytes = Uint8Array.from(atob(base64File), (letter) => letter.charCodeAt(0));
    const { workbook } = readWorkbook(bytes);
    const { grid } = this.context;
    const placed = workbook.sheets.map((sheet) => ({
      sheet,
      id: grid.sheets.add(
        this.context.sheetNamed(sheet.name)
          ? copiedSheetName(this.context, sheet.name)
          : sheet.name,
      ),
    }));
    fillSheets(grid, workbook, placed);
    this.context.endUndo();
    return placed.map(({ id }) => id);
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
