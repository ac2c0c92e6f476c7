import { LAST_COLUMN, LAST_ROW, type Area } from "../area";
import { HostError } from "../wire/hostError";
import { parseAddress } from "./address";
import { ChartCollection } from "./chartCollection";
import { colorOf } from "./color";
import type { ModelContext } from "./context";
import { NamedItemCollection } from "./namedItemCollection";
import { namedRange } from "./namedItem";
import { PageLayout } from "./pageLayout";
import type { Range } from "./range";
import type { Server } from "./server";
import { SheetEvents } from "./sheetEvents";
import { assertSheetName, copiedSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

type Place = "None" | "Beginning" | "End" | "Before" | "After";
type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class Worksheet extends SheetEvents implements Server<Excel.Worksheet> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  get id(): string {
    return this.#info.id;
  }

  get name(): string {
    return this.#info.name;
  }
  set name(name: string) {
    this.context.assertSheetsChangeable();
    assertSheetName(this.context, name, this.sheetId);
    this.context.grid.sheets.rename(this.sheetId, name);
    this.context.endUndo();
  }

  get position(): number {
    return this.#siblings.indexOf(this.sheetId);
  }
  set position(position: number) {
    this.context.assertSheetsChangeable();
    if (position < 0 || position >= this.#siblings.length) throw new HostError("InvalidArgument");
    this.context.grid.sheets.move(this.sheetId, position);
  }

  get visibility(): Visibility {
    if (this.#info.visible) return "Visible";
    return this.context.grid.notes.get(`veryHidden/${this.sheetId}`) ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: Visibility) {
    this.context.assertSheetsChangeable();
    const others = this.context.grid.sheets.all().filter(({ id }) => id !== this.sheetId);
    const hides = visibility !== "Visible";
    if (hides && !others.some(({ visible }) => visible)) throw new HostError("GeneralException");
    this.context.grid.sheets.show(this.sheetId, !hides);
    this.context.grid.notes.set(
      `veryHidden/${this.sheetId}`,
      visibility === "VeryHidden" || undefined,
    );
  }

  get tabColor(): string {
    return this.#info.color;
  }
  set tabColor(color: string) {
    this.context.grid.sheets.paint(this.sheetId, color === "" ? "" : colorOf(color));
  }

  get showGridlines(): boolean {
    return this.#info.gridlines;
  }
  set showGridlines(shown: boolean) {
    this.context.grid.sheets.showGridlines(this.sheetId, shown);
  }

  /** What the client calls it when it sets it. */
  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheetId);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheetId);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheetId);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheetId);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheetId);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheetId);
  }

  activate(): void {
    this.context.grid.sheets.activate(this.#info.id);
  }

  calculate(): void {
    this.context.grid.cells.recalculate();
  }

  /** At the beginning, unless a place is asked for. Its names are its own. */
  copy(positionType: Place = "None", relativeTo?: Worksheet): Worksheet {
    this.context.assertSheetsChangeable();
    const place = this.#placeOf(positionType, relativeTo);
    const name = copiedSheetName(this.context, this.name);
    const copy = this.context.create.worksheet(this.context.grid.sheets.copy(this.sheetId, name));
    copy.position = Math.min(place, this.#siblings.length - 1);
    return copy;
  }

  delete(): void {
    this.context.assertSheetsChangeable();
    this.context.grid.sheets.remove(this.#info.id);
    this.context.endUndo();
  }

  /** An address or a name; without one the whole sheet. */
  getRange(address?: string): Range {
    return this.context.create.range(this.#area(address));
  }

  getRangeByIndexes(
    startRow: number,
    startColumn: number,
    rowCount: number,
    columnCount: number,
  ): Range {
    return this.context.create.range({
      sheetId: this.#info.id,
      top: startRow,
      left: startColumn,
      bottom: startRow + rowCount - 1,
      right: startColumn + columnCount - 1,
    });
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** A blank sheet answers its first cell. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.context.grid.cells.used(this.#info.id, valuesOnly);
    return used ? this.context.create.range({ ...used, sheetId: this.sheetId }) : null;
  }

  getNext(visibleOnly = false): Worksheet {
    return this.#required(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(this.#siblings.slice(this.position + 1), visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return this.#required(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(this.#siblings.slice(0, this.position).reverse(), visibleOnly);
  }

  get #info() {
    return this.context.sheet(this.sheetId);
  }

  get #siblings(): string[] {
    return this.context.grid.sheets.all().map(({ id }) => id);
  }

  #area(address: string | undefined): Area {
    const sheetId = this.#info.id;
    if (address === undefined || address === "") {
      return { sheetId, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    }
    const parsed = parseAddress(address);
    const area = parsed ? { ...parsed.zone, sheetId } : this.#named(address);
    const elsewhere =
      parsed?.sheetName !== undefined &&
      this.context.sheetNamed(parsed.sheetName)?.id !== this.sheetId;
    if (!area || area.sheetId !== sheetId || elsewhere) throw new HostError("InvalidArgument");
    return area;
  }

  /** Where a copy comes to stand, as long as it does not stand anywhere. */
  #placeOf(positionType: Place, relativeTo: Worksheet | undefined): number {
    if (positionType === "None" || positionType === "Beginning") return 0;
    if (positionType === "End") return Infinity;
    if (!relativeTo) throw new HostError("InvalidArgument");
    return relativeTo.position + (positionType === "After" ? 1 : 0);
  }

  /** A name of the sheet goes before one of the workbook. */
  #named(name: string): Area | undefined {
    const found = namedRange(this.context, name, this.sheetId) ?? namedRange(this.context, name);
    return found?.area;
  }

  #neighbour(ids: string[], visibleOnly: boolean): Worksheet | null {
    const found = ids.find((id) => !visibleOnly || this.context.sheet(id).visible);
    return found === undefined ? null : this.context.create.worksheet(found);
  }

  #required(sheet: Worksheet | null): Worksheet {
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }
}
