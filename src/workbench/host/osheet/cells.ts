import type { CalculationState } from "../../spreadsheet/heldResults";
import { excelErrorOf } from "../../spreadsheet/excelErrors";
import type { Area, Zone } from "../area";
import type { CellInput, CellValue, GridCells } from "../grid";
import { HostError } from "../wire/hostError";
import { typedText } from "./typedText";
import { formulaFromLibrary, formulaToLibrary } from "./formulas";
import type { Calculation } from "./calculation";
import type { CellUpdate } from "./hostPlugin";
import type { FormatChange, Looks } from "./looks";
import type { NumberFormats } from "./numberFormats";
import { shiftCells } from "./shiftCells";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { clip, mapZone, zoneOf } from "./zones";

/** The contents of cells. */
export class Cells implements GridCells {
  constructor(
    private readonly book: SpreadsheetModel,
    private readonly formats: NumberFormats,
    private readonly calculation: Calculation,
    private readonly looks: Looks,
  ) {}

  values(area: Area): CellValue[][] {
    return this.read(area, "", (position) => this.value(position));
  }

  formulas(area: Area): CellValue[][] {
    return this.read(area, "", (position) => {
      const cell = this.book.getters.getCell(position);
      if (!cell) return this.value(position);
      return cell.isFormula
        ? formulaFromLibrary(cell.compiledFormula.toFormulaString(this.book.getters))
        : (cell.parsedValue ?? "");
    });
  }

  text(area: Area): string[][] {
    return this.read(area, "", (position) => {
      const { value, formattedValue } = this.book.results.getEvaluatedCell(position);
      return excelErrorOf(value) ?? formattedValue;
    });
  }

  write(area: Area, inputs: CellInput[][]): void {
    const { sheetId } = area;
    this.book.catchUp();
    this.book.grow(sheetId, area.bottom, area.right);
    const cells: CellUpdate[] = [];
    for (const [rowIndex, line] of inputs.entries()) {
      for (const [columnIndex, input] of line.entries()) {
        if (input === null) continue;
        const [row, col] = [area.top + rowIndex, area.left + columnIndex];
        cells.push({ row, col, ...this.update({ sheetId, row, col }, input) });
      }
    }
    this.book.runOwn({ type: "HOST_UPDATE_CELLS", sheetId, cells });
  }

  makeRoom({ sheetId, bottom, right }: Area): void {
    this.book.grow(sheetId, bottom, right);
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, "General", (position) =>
      this.formats.toExcel(
        this.book.getters.getCell(position)?.format ??
          this.book.results.getEvaluatedCell(position).format,
      ),
    );
  }

  setNumberFormats(area: Area, formats: (string | null)[][]): void {
    this.looks.reformat(area, (position) => {
      const excel = formats[position.row - area.top]?.[position.col - area.left];
      return excel === null || excel === undefined ? undefined : this.formatted(position, excel);
    });
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    const { sheetId } = area;
    this.book.catchUp();
    const target = clip(area, this.book.size(sheetId));
    if (!target) return;
    const content = what === "Formats" ? {} : { content: "" };
    const format = what === "Contents" ? {} : { format: "", style: null };
    const cells: CellUpdate[] = [];
    mapZone(target, (row, col) => {
      if (this.book.getters.getCell({ sheetId, row, col })) {
        cells.push({ row, col, ...content, ...format });
      }
    });
    this.book.runOwn({ type: "HOST_UPDATE_CELLS", sheetId, cells });
    if (what !== "Contents") {
      const border = { position: "clear" as const };
      this.book.run("SET_ZONE_BORDERS", { sheetId, target: [zoneOf(target)], border });
    }
  }

  used(sheetId: string, valuesOnly: boolean): Zone | undefined {
    this.book.catchUp();
    const { results: getters } = this.book;
    const filled = getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => getters.getEvaluatedCell(position).value !== null);
    const styled = valuesOnly
      ? []
      : getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
    let zone: Zone | undefined;
    for (const { row, col } of [...filled, ...styled]) {
      zone ??= { top: row, left: col, bottom: row, right: col };
      zone.top = Math.min(zone.top, row);
      zone.left = Math.min(zone.left, col);
      zone.bottom = Math.max(zone.bottom, row);
      zone.right = Math.max(zone.right, col);
    }
    return zone;
  }

  spill({ sheetId, top, left }: Area): Zone | undefined {
    const position = { sheetId, row: top, col: left };
    return this.book.results.getResultZone(position);
  }

  spillParent({ sheetId, top, left }: Area): Zone | undefined {
    const parent = this.book.results.getArrayFormulaSpreadingOn({ sheetId, row: top, col: left });
    return parent && { top: parent.row, left: parent.col, bottom: parent.row, right: parent.col };
  }

  insert(area: Area, shift: "Down" | "Right"): void {
    shiftCells(this.book, area, shift);
  }

  remove(area: Area, shift: "Up" | "Left"): void {
    shiftCells(this.book, area, shift);
  }

  putOffCalculation(): void {
    this.calculation.putOff();
  }

  suspendCalculation(): void {
    this.calculation.suspend();
  }

  resumeCalculation(): void {
    this.calculation.resume();
  }

  recalculate(): void {
    // The library calculates all at once, and knows a new sheet only when what is due is done.
    this.book.calculateDue();
    this.calculation.held.calculate();
  }

  get isManual(): boolean {
    return this.calculation.held.isManual;
  }
  set isManual(isManual: boolean) {
    if (isManual === this.isManual) return;
    if (isManual) this.calculation.held.hold();
    else this.calculation.held.release();
  }

  get calculationState(): CalculationState {
    return this.calculation.held.state;
  }

  private value(position: Position): CellValue {
    const { value } = this.book.results.getEvaluatedCell(position);
    return excelErrorOf(value) ?? value ?? "";
  }

  /** Text beyond the sheet's end is the same as an empty cell. */
  private read<Value>(area: Area, empty: Value, cell: (position: Position) => Value): Value[][] {
    const { sheetId } = area;
    this.book.catchUp();
    const { rows, columns } = this.book.size(sheetId);
    return mapZone(area, (row, col) =>
      row < rows && col < columns ? cell({ sheetId, row, col }) : empty,
    );
  }

  /**
   * A text keeps its content when its cell gets the format Text; the library would show the
   * apostrophe before it, and take one that begins with "=" for a formula.
   */
  private formatted(position: Position, excel: string): FormatChange {
    const format = this.formats.toLibrary(excel);
    const cell = this.book.getters.getCell(position);
    const content = cell && !cell.isFormula ? cell.content : "";
    if (format !== "@" || !content.startsWith("'")) return { format };
    return content.startsWith("'=") ? {} : { format, content: content.slice(1) };
  }

  private update(position: Position, input: CellValue): Omit<CellUpdate, "row" | "col"> {
    if (typeof input === "boolean") return { content: input ? "TRUE" : "FALSE" };
    if (typeof input === "number") {
      if (!Number.isFinite(input)) throw new HostError("InvalidArgument");
      return { content: String(input) };
    }
    const isText = this.book.getters.getCell(position)?.format === "@";
    const place = { getters: this.book.getters, position };
    if (!isText && input.startsWith("=")) return { content: formulaToLibrary(input, place) };
    if (!isText) return typedText(this.book.getters, position, input);
    // The library takes what begins with "=" for a formula, even in a cell of the format Text.
    return input.startsWith("=") ? { content: `'${input}`, format: "" } : { content: input };
  }
}

interface Position {
  sheetId: string;
  row: number;
  col: number;
}
