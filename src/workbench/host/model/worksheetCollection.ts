import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";
import { SheetEvents } from "./sheetEvents";
import { assertSheetName, nextSheetName } from "./sheetName";
import type { Worksheet } from "./worksheet";

export class WorksheetCollection extends SheetEvents implements Server<Excel.WorksheetCollection> {
  constructor(private readonly context: ModelContext) {
    super();
  }

  get items(): Worksheet[] {
    return this.context.grid.sheets.all().map(({ id }) => this.context.create.worksheet(id));
  }

  add(name?: string): Worksheet {
    this.context.assertSheetsChangeable();
    const given = name ?? nextSheetName(this.context);
    assertSheetName(this.context, given);
    return this.context.create.worksheet(this.context.grid.sheets.add(given));
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  /** By name, or by id as the client does it. */
  getItemOrNullObject(key: string): Worksheet | null {
    const all = this.context.grid.sheets.all();
    const found = all.find(({ id }) => id === key) ?? this.context.sheetNamed(key);
    return found ? this.context.create.worksheet(found.id) : null;
  }

  getActiveWorksheet(): Worksheet {
    return this.context.create.worksheet(this.context.grid.sheets.active());
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.context.create.worksheet(this.#ids(visibleOnly)[0]!);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.context.create.worksheet(this.#ids(visibleOnly).at(-1)!);
  }

  getCount(visibleOnly = false): number {
    return this.#ids(visibleOnly).length;
  }

  _RegisterAddedEvent(): void {
    // nothing to remember
  }
  _UnregisterAddedEvent(): void {
    // nothing to forget
  }
  _RegisterDeletedEvent(): void {
    // nothing to remember
  }
  _UnregisterDeletedEvent(): void {
    // nothing to forget
  }

  #ids(visibleOnly: boolean): string[] {
    const sheets = this.context.grid.sheets.all();
    return sheets.filter(({ visible }) => visible || !visibleOnly).map(({ id }) => id);
  }
}
