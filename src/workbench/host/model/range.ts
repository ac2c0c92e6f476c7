import type { Area, Zone } from "../area";
import type { CellValue } from "../grid";
import { HostError } from "../wire/hostError";
import { blockFor, mismatch } from "./block";
import { clearParts } from "./clearedParts";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { enteredContent } from "./enteredContent";
import { RangeAreas } from "./rangeAreas";
import { RangeExtent } from "./rangeExtent";
import { RangeFormat } from "./rangeFormat";
import { linkOf, readLink, setLink } from "./rangeLink";
import type { Server } from "./server";
import { uniform } from "./uniform";

/** Cells of a sheet: what they hold and show. */
export class Range extends RangeExtent implements Server<Excel.Range> {
  get values(): CellValue[][] | null {
    return this.#read((area) => this.context.grid.cells.values(area));
  }
  set values(given: unknown) {
    this.#write(given);
  }

  get formulas(): CellValue[][] | null {
    return this.#read((area) => this.context.grid.cells.formulas(area));
  }
  set formulas(given: unknown) {
    this.#write(given);
  }

  get formulasLocal(): CellValue[][] | null {
    const local = (cell: CellValue) => (isFormula(cell) ? this.context.toLocal(cell) : cell);
    return this.formulas?.map((line) => line.map(local)) ?? null;
  }
  set formulasLocal(given: unknown) {
    const english = (cell: unknown) => (isFormula(cell) ? this.context.fromLocal(cell) : cell);
    this.#write(blockFor(this.#bounded(), given).map((line) => line.map(english)));
  }

  get text(): string[][] | null {
    return this.#read((area) => this.context.grid.cells.text(area));
  }

  get valueTypes(): Excel.RangeValueType[][] | null {
    return this.values?.map((line) => line.map(typeOf)) ?? null;
  }

  get numberFormat(): string[][] | null {
    return this.#read((area) => this.context.grid.cells.numberFormats(area));
  }
  set numberFormat(given: unknown) {
    const area = this.#bounded();
    this.context.assertWritable(area);
    const formats = blockFor(area, given) as (string | null)[][];
    this.context.grid.cells.setNumberFormats(area, formats);
  }

  get hasSpill(): boolean | null {
    const { grid } = this.context;
    const { sheetId } = this.zone();
    return uniform(grid, this.zone(), (row, column) => {
      const cell = { sheetId, top: row, left: column, bottom: row, right: column };
      return (grid.cells.spill(cell) ?? grid.cells.spillParent(cell)) !== undefined;
    });
  }

  get format(): RangeFormat {
    return new RangeFormat(this.context, () => this.zone());
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.context, () => this.zone());
  }

  get hyperlink(): Excel.RangeHyperlink | null {
    const link = linkOf(this.context, this.zone());
    return link ? { ...link, textToDisplay: this.text?.[0]?.[0] ?? "" } : null;
  }
  /** The cells look like links; a text for them takes the place of what they hold. */
  set hyperlink(given: Excel.RangeHyperlink) {
    const { link, text } = readLink(given);
    const area = this.#bounded();
    this.context.assertWritable(area);
    const isBlank = this.values?.flat().every((value) => value === "");
    if (given.textToDisplay !== undefined || isBlank)
      this.#write((given.textToDisplay ?? text).replace(/^(?=[=+\-@'])/, "'"));
    setLink(this.context, area, link);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, () => this.zone());
  }

  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new HostError("ItemNotFound");
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.context.grid.cells.used(this.zone().sheetId, valuesOnly);
    return used ? this.at(used).getIntersectionOrNullObject(this) : null;
  }

  getSpillingToRange(): Range {
    return this.#required(this.getSpillingToRangeOrNullObject());
  }

  getSpillingToRangeOrNullObject(): Range | null {
    return this.#rangeOrNull(this.context.grid.cells.spill(this.#single()));
  }

  getSpillParent(): Range {
    return this.#required(this.getSpillParentOrNullObject());
  }

  getSpillParentOrNullObject(): Range | null {
    return this.#rangeOrNull(this.context.grid.cells.spillParent(this.#single()));
  }

  getTables(fullyContained = false) {
    return this.context.create.tablesIn(this.zone(), fullyContained);
  }

  /** Returns the new cells; the range itself moves away with its own. */
  insert(shift: "Down" | "Right"): Range {
    const block = { ...this.zone() };
    this.context.assertWritable(block);
    this.context.grid.cells.insert(block, shift);
    if (!this.isEntireRow && !this.isEntireColumn) this.context.shifted(block, shift);
    return this.context.create.range(block);
  }

  delete(shift: "Up" | "Left"): void {
    const block = { ...this.zone() };
    const entire = this.isEntireRow || this.isEntireColumn;
    this.context.assertWritable(block);
    // The library lets others take the place of deleted cells, without what was theirs beside them.
    this.context.grid.cellNotes.clear(block);
    this.context.grid.cells.remove(block, shift);
    if (!entire) this.context.shifted(block, shift);
  }

  clear(applyTo = "All"): void {
    this.context.assertWritable(this.zone());
    clearParts(this.context.grid, this.zone(), applyTo);
  }

  merge(across = false): void {
    this.context.assertWritable(this.zone());
    const { grid } = this.context;
    if (!across) return grid.layout.merge(this.zone());
    for (let row = this.zone().top; row <= this.zone().bottom; row++) {
      grid.layout.merge({ ...this.zone(), top: row, bottom: row });
    }
  }

  /** Merged cells that touch the range, whole. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { sheetId, top, left, bottom, right } = this.zone();
    const [first, ...others] = this.context.grid.layout
      .merges(sheetId)
      .filter(
        (merge) =>
          merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
      )
      .map((merge) => ({ ...merge, sheetId }));
    return first ? new RangeAreas(this.context, [first, ...others]) : null;
  }

  unmerge(): void {
    this.context.assertWritable(this.zone());
    this.context.grid.layout.unmerge(this.zone());
  }

  select(): void {
    this.context.grid.selection.select(this.zone());
  }

  calculate(): void {
    this.context.grid.cells.recalculate();
  }

  /** The client cuts large blocks into pieces; the whole must fit before the first is written. */
  _ValidateArraySize(rows: number, columns: number): void {
    const { top, left } = this.zone();
    const given = { ...this.zone(), bottom: top + rows - 1, right: left + columns - 1 };
    if (given.bottom !== this.zone().bottom || given.right !== this.zone().right) {
      throw mismatch();
    }
    this.context.assertWritable(this.zone());
    this.context.grid.cells.makeRoom(this.zone());
  }

  /** Cell contents of an unbounded range cannot be read: Excel answers null. */
  #read<Value>(cells: (area: Area) => Value): Value | null {
    return this.isEntireRow || this.isEntireColumn ? null : cells(this.zone());
  }

  #write(given: unknown): void {
    const area = this.#bounded();
    const block = blockFor(area, given);
    this.context.assertWritable(area);
    const formats = block.flat().some((cell) => typeof cell === "string" && /^[-+@]/.test(cell))
      ? this.context.grid.cells.numberFormats(area)
      : undefined;
    this.context.grid.cells.write(
      area,
      block.map((line, row) =>
        line.map((cell, column) => enteredContent(cell, formats?.[row]?.[column] === "@")),
      ),
    );
  }

  #bounded() {
    if (this.isEntireRow || this.isEntireColumn) throw new HostError("InvalidArgument");
    return this.zone();
  }

  #single() {
    if (this.cellCount !== 1) throw new HostError("InvalidArgument");
    return this.zone();
  }

  #rangeOrNull(zone: Zone | undefined): Range | null {
    return zone ? this.at(zone) : null;
  }

  #required(range: Range | null): Range {
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
}

const isFormula = (cell: unknown): cell is string =>
  typeof cell === "string" && cell.startsWith("=");

function typeOf(value: CellValue): Excel.RangeValueType {
  if (value === "") return "Empty" as Excel.RangeValueType;
  if (typeof value === "number") return "Double" as Excel.RangeValueType;
  if (typeof value === "boolean") return "Boolean" as Excel.RangeValueType;
  const isError = /^#[A-Z0-9/]+[!?]?$/.test(value) && value.length > 2;
  return (isError ? "Error" : "String") as Excel.RangeValueType;
}
