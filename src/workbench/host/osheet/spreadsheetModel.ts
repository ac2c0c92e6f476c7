import type { ResultGetters } from "../../spreadsheet/evaluation";
import type { Model } from "../../spreadsheet/library";
import type { NameGetters, SetSheetName } from "../../spreadsheet/names";
import { LAST_COLUMN, LAST_ROW } from "../area";
import { HostError } from "../wire/hostError";
import type { HostCommand, HostGetters, SheetGrowth } from "./hostPlugin";
import { quietly } from "../../spreadsheet/quietly";

type Getters = Model["getters"] & HostGetters & ResultGetters & NameGetters;
type Dispatch = Model["dispatch"];

/** Growing is slow, so a sheet grows by many rows or columns at once. */
const ROW_STEP = 200;
const COLUMN_STEP = 10;
const upTo = (size: number, step: number): number => Math.ceil(size / step) * step;

/** Commands that change a workbook without looking at a result; all others ask for what is due. */
const BLIND = new Set<string>([
  ...["HOST_UPDATE_CELLS", "HOST_GROW", "HOST_SET_NOTE", "HOST_SET_AREA", "SET_ZONE_BORDERS"],
  ...["CREATE_SHEET", "RENAME_SHEET", "DELETE_SHEET", "ACTIVATE_SHEET", "MOVE_SHEET"],
  ...["HIDE_SHEET", "SHOW_SHEET", "COLOR_SHEET", "SET_GRID_LINES_VISIBILITY"],
  ...["CREATE_NAMED_RANGE", "UPDATE_NAMED_RANGE", "DELETE_NAMED_RANGE"],
  ...["CREATE_TABLE", "UPDATE_TABLE", "REMOVE_TABLE", "RESIZE_TABLE"],
  ...["RESIZE_COLUMNS_ROWS", "HIDE_COLUMNS_ROWS", "UNHIDE_COLUMNS_ROWS"],
  ...["FREEZE_ROWS", "FREEZE_COLUMNS", "UNFREEZE_COLUMNS_ROWS", "ADD_MERGE", "REMOVE_MERGE"],
  ...["ADD_CONDITIONAL_FORMAT", "CHANGE_CONDITIONAL_FORMAT_PRIORITY", "REMOVE_CONDITIONAL_FORMAT"],
  ...["ADD_DATA_VALIDATION_RULE", "REMOVE_DATA_VALIDATION_RULE"],
]);

/**
 * The library's model as the parts of the grid share it: its getters, and commands whose refusal
 * becomes an error.
 */
export class SpreadsheetModel {
  /** The host itself is changing the workbook, not the user. */
  busy = false;
  /** Calculates what was put off; set by the calculation. */
  calculateDue: () => void = () => undefined;
  /** What is still to be done before another command. */
  private readonly waiting = new Set<() => void>();

  constructor(readonly model: Model) {}

  get getters(): Getters {
    return this.model.getters as Getters;
  }

  /** The getters, once all that is due is calculated. */
  get results(): Getters {
    this.calculateDue();
    return this.getters;
  }

  /** Puts work off, once, until the next command, or until everything at hand is done. */
  putOff(work: () => void): void {
    if (this.waiting.size === 0) queueMicrotask(() => this.catchUp());
    this.waiting.add(work);
  }

  catchUp(): void {
    if (this.waiting.size === 0) return;
    const all = [...this.waiting];
    this.waiting.clear();
    for (const work of all) work();
  }

  /** Sends a command when all work that was put off is done. Returns why it was refused. */
  readonly attempt = ((type, payload) => {
    this.catchUp();
    return this.send(type, payload);
  }) as Dispatch;

  /** What changes nothing is no refusal. */
  readonly run = ((type, payload) => {
    this.catchUp();
    return this.runBeside(type, payload);
  }) as Dispatch;

  /** As `run`, for what no work that was put off has to do with: it stays put off. */
  readonly runBeside = ((type, payload) => {
    const result = this.send(type, payload);
    const reasons = result.reasons.filter((reason) => !String(reason).startsWith("NoChanges"));
    if (result.isSuccessful || reasons.length === 0) return result;
    throw new HostError("GeneralException", `${type} was refused: ${reasons.join(", ")}`);
  }) as Dispatch;

  private readonly send = ((type, payload) => {
    if (!BLIND.has(type)) this.calculateDue();
    this.busy = true;
    try {
      return quietly(() => this.model.dispatch(type, payload));
    } finally {
      this.busy = false;
    }
  }) as Dispatch;

  runOwn({ type, ...payload }: HostCommand | SetSheetName): void {
    this.run(type as never, payload as never);
  }

  runOwnBeside({ type, ...payload }: HostCommand): void {
    this.runBeside(type as never, payload as never);
  }

  size(sheetId: string): { rows: number; columns: number } {
    return {
      rows: this.getters.getNumberRows(sheetId),
      columns: this.getters.getNumberCols(sheetId),
    };
  }

  /**
   * Makes the sheet so large that the cell lies on it; new rows and columns are empty. Excel's last
   * row and column stand for entire columns and rows: they need no room. The library's own last
   * ones stay empty, as it takes a range that reaches them for entire rows or columns. All sheets
   * get as many rows: the library ends a range where its sheet does, and two ranges of the same
   * length must keep it.
   */
  grow(sheetId: string, row: number, column: number): void {
    const { rows, columns } = this.size(sheetId);
    if (row >= rows - 1 && row < LAST_ROW) {
      const wanted = upTo(row + 2, ROW_STEP);
      this.add(
        this.getters.getSheetIds().flatMap((id) => {
          const { rows: own } = this.size(id);
          return own < wanted ? [this.growth(id, "ROW", own, wanted)] : [];
        }),
      );
    }
    if (column >= columns - 1 && column < LAST_COLUMN)
      this.add([this.growth(sheetId, "COL", columns, upTo(column + 2, COLUMN_STEP))]);
  }

  private growth(
    sheetId: string,
    dimension: SheetGrowth["dimension"],
    size: number,
    wanted: number,
  ): SheetGrowth {
    const sheetName = this.getters.getSheetName(sheetId);
    return { sheetId, sheetName, dimension, base: size - 1, quantity: wanted - size };
  }

  /**
   * In Excel these rows and columns were always there: nothing moves. The library would take them
   * for inserted ones, and prolong a range that reaches beyond the last.
   */
  private add(sheets: SheetGrowth[]): void {
    const { range } = this.model as unknown as { range: { handle?: () => void } };
    this.catchUp();
    range.handle = () => undefined;
    try {
      this.runOwnBeside({ type: "HOST_GROW", sheets });
    } finally {
      // What the library has of its own is on the prototype.
      delete range.handle;
    }
  }
}
