import { CorePlugin, coreTypes, type Getters, registries } from "../../spreadsheet/library";
import { type NamedConfig, tableNamed, tableOf } from "../../spreadsheet/tables";
import { type Command, defaultTableStem, type LibraryTable, nextFree } from "./libraryTables";
import type { FillRows } from "./tableCells";
import { rewriteFormulas, withColumn, withTable } from "./rewriteFormulas";

/** The commands after which Excel does something more. */
type Watched =
  | { type: "UPDATE_CELL"; sheetId: string; row: number; col: number; content?: string }
  | { type: "HOST_UPDATE_CELLS" | "DELETE_CONTENT" | "CREATE_TABLE"; sheetId: string }
  | { type: "UPDATE_TABLE"; sheetId: string; zone: Zone }
  | ({ type: "ADD_COLUMNS_ROWS"; base: number; quantity: number } & Headers)
  | FillRows
  | ({ type: "REMOVE_COLUMNS_ROWS"; elements: number[] } & Headers)
  | { type: "DUPLICATE_SHEET"; sheetId: string; sheetIdTo: string };
interface Headers {
  sheetId: string;
  dimension: "ROW" | "COL";
  position?: "before" | "after";
}
type Zone = LibraryTable["range"]["zone"];
type Cell = NonNullable<ReturnType<Getters["getCell"]>>;
/** Cells of a row with their columns. */
type Row = readonly (readonly [col: number, cell: Cell])[];

/**
 * What Excel does about tables beside the library: a new row gets the formulas and formats of the
 * one above, a new heading goes into the formulas, so does a new name; headings are never empty
 * nor twice the same, a table without a name gets one, one without rows keeps an empty one, and
 * that of a copied sheet is a table of its own. All of it is undone with what caused it.
 */
class TableRules extends CorePlugin {
  private readonly plans = new WeakMap<object, () => void>();
  /** A heading that was twice the same is being changed. */
  private isCorrecting = false;

  /** What is to be done afterwards often depends on what was there before. */
  override beforeHandle(command: Command): void {
    const plan = this.plan(command as unknown as Watched);
    if (plan) this.plans.set(command, plan);
  }

  override handle(command: Command): void {
    this.plans.get(command)?.();
  }

  private plan(command: Watched): (() => void) | undefined {
    const { sheetId } = command;
    switch (command.type) {
      case "UPDATE_CELL":
        return command.content === undefined ? undefined : this.planEdit(command);
      case "UPDATE_TABLE":
        return this.planTableChange(command);
      case "ADD_COLUMNS_ROWS":
        if (command.dimension === "COL") return () => this.headColumns(sheetId);
        return () => this.fillInserted(command);
      case "REMOVE_COLUMNS_ROWS":
        return command.dimension === "ROW" ? this.planRowsLost(command) : undefined;
      case "EXCEL_FILL_ROWS":
        return () => this.fillInserted(command);
      case "CREATE_TABLE":
        return () => this.nameTables(sheetId);
      case "DUPLICATE_SHEET":
        return () => this.nameCopies(command.sheetIdTo);
      case "HOST_UPDATE_CELLS":
      case "DELETE_CONTENT":
        return () => this.headColumns(sheetId);
      default:
        return undefined;
    }
  }

  private planEdit({ sheetId, row, col, content = "" }: Extract<Watched, { content?: string }>) {
    const tables = this.getters.getCoreTables(sheetId);
    if (tables.length === 0 || this.isCorrecting) return undefined;
    const heading = this.contentOf(sheetId, row, col);
    return () => {
      const table = this.getters.getCoreTable({ sheetId, row, col });
      const isHeading = table && table.config.numberOfHeaders > 0 && row === table.range.zone.top;
      if (isHeading && content !== "" && content !== heading)
        this.headingChanged(sheetId, table, col, heading, content);
      for (const before of tables) this.fillGrown(sheetId, before);
      if (table && !tables.some(({ range }) => deepEqual(range.zone, table.range.zone)))
        this.headColumns(sheetId);
    };
  }

  private planTableChange({ sheetId, zone }: Extract<Watched, { zone: Zone }>) {
    const before = this.getters.getCoreTableMatchingTopLeft(sheetId, zone);
    if (!before) return undefined;
    return () => {
      const from = nameOf(before);
      const to = nameOf(this.tableLike(sheetId, before) ?? before);
      if (from !== "" && to !== from && !tableNamed(this.all, from))
        this.rewrite([from], (token) => withTable(token, from, to));
      this.fillGrown(sheetId, before);
      this.headColumns(sheetId);
    };
  }

  private headingChanged(
    sheetId: string,
    { range, config }: LibraryTable,
    col: number,
    from: string,
    typed: string,
  ): void {
    const { top, left, right } = range.zone;
    const others = new Set<string>();
    for (let other = left; other <= right; other++)
      if (other !== col) others.add(this.contentOf(sheetId, top, other).toLowerCase());
    const isTaken = (small: string) => others.has(small);
    const to = isTaken(typed.toLowerCase()) ? nextFree(typed, 2, isTaken) : typed;
    if (to !== typed) {
      this.isCorrecting = true;
      this.dispatch("UPDATE_CELL", { sheetId, row: top, col, content: to });
      this.isCorrecting = false;
    }
    const table = ((config as NamedConfig).name ?? "").toLowerCase();
    if (from === "" || from.startsWith("=")) return;
    this.rewrite([], (token, ownTable) => {
      if (token.kind !== "table") return token;
      const named = token.reference.table === "" ? ownTable : token.reference.table;
      return named.toLowerCase() === table ? withColumn(token, from, to) : token;
    });
  }

  /** Rows that a table has got at its end. */
  private fillGrown(sheetId: string, before: LibraryTable): void {
    const { bottom, top } = before.range.zone;
    const now = this.tableLike(sheetId, before)?.range.zone;
    if (!now || now.bottom <= bottom || bottom < top + before.config.numberOfHeaders) return;
    const above = this.row(sheetId, now, bottom);
    for (let row = bottom + 1; row <= now.bottom; row++) this.fill(sheetId, above, bottom, row);
  }

  /** Rows of the sheet that were inserted between the first and the last of a table. */
  private fillInserted(command: Omit<Extract<Watched, { base: number }>, "type">): void {
    const { sheetId, base, quantity, position } = command;
    const first = position === "before" ? base : base + 1;
    const last = first + quantity - 1;
    for (const { range, config } of this.getters.getCoreTables(sheetId)) {
      const { top, bottom } = range.zone;
      const body = top + config.numberOfHeaders;
      if (first < body || last >= bottom + (first > body ? 1 : 0)) continue;
      const source = first > body ? first - 1 : last + 1;
      const cells = this.row(sheetId, range.zone, source);
      for (let row = first; row <= last; row++) this.fill(sheetId, cells, source, row);
    }
  }

  private planRowsLost({ sheetId, elements }: Extract<Watched, { elements: number[] }>) {
    const removed = new Set(elements);
    const emptied = this.getters.getCoreTables(sheetId).filter(({ range, config }) => {
      const { top, bottom } = range.zone;
      for (let row = top + config.numberOfHeaders; row <= bottom; row++)
        if (!removed.has(row)) return false;
      return !removed.has(top);
    });
    if (emptied.length === 0) return undefined;
    const rows = emptied.map((table) => {
      const source = table.range.zone.top + table.config.numberOfHeaders;
      return { table, source, cells: this.row(sheetId, table.range.zone, source) };
    });
    return () => {
      for (const { table, source, cells } of rows) this.keepRow(sheetId, table, source, cells);
    };
  }

  /** An empty row, where calculated columns calculate. */
  private keepRow(sheetId: string, before: LibraryTable, source: number, cells: Row): void {
    const table = this.tableLike(sheetId, before);
    if (!table) return;
    const { zone } = table.range;
    const sheetName = this.getters.getSheetName(sheetId);
    const [dimension, position] = ["ROW" as const, "after" as const];
    const insertion = { sheetId, sheetName, dimension, position, base: zone.bottom, quantity: 1 };
    this.dispatch("ADD_COLUMNS_ROWS", insertion);
    const grown = { ...zone, bottom: zone.bottom + 1 };
    const newTableRange = this.getters.getRangeDataFromZone(sheetId, grown);
    this.dispatch("UPDATE_TABLE", { sheetId, zone, newTableRange });
    this.fill(sheetId, cells, source, grown.bottom);
  }

  /** Formulas for the empty cells of a row, and the format of cells that have none. */
  private fill(sheetId: string, cells: Row, source: number, row: number): void {
    for (const [col, cell] of cells) {
      const own = this.getters.getCell({ sheetId, row, col });
      const isEmpty = !own?.isFormula && !own?.content;
      const content =
        cell.isFormula && isEmpty
          ? this.getters.getTranslatedCellFormula(sheetId, 0, row - source, cell.compiledFormula)
          : undefined;
      const format = own?.format ?? cell.format ?? "";
      const style = { ...cell.style, ...own?.style };
      const change = content === undefined ? {} : { content };
      this.dispatch("UPDATE_CELL", { sheetId, row, col, format, style, ...change });
    }
  }

  /** "Spalte1" where a heading is empty. */
  private headColumns(sheetId: string): void {
    const stem = this.isGerman() ? "Spalte" : "Column";
    for (const { range, config } of this.getters.getCoreTables(sheetId)) {
      if (config.numberOfHeaders === 0) continue;
      const { top: row, left, right } = range.zone;
      const headings: string[] = [];
      for (let col = left; col <= right; col++) headings.push(this.contentOf(sheetId, row, col));
      for (const [index, heading] of headings.entries()) {
        if (heading !== "") continue;
        const taken = new Set(headings.map((one) => one.toLowerCase()));
        const content = nextFree(stem, 1, (one) => taken.has(one));
        headings[index] = content;
        this.dispatch("UPDATE_CELL", { sheetId, row, col: left + index, content });
      }
    }
  }

  /** New tables; one that was pasted has the name of the one it was copied from. */
  private nameTables(sheetId: string): void {
    for (const table of this.getters.getCoreTables(sheetId)) {
      const name = nameOf(table);
      if (name === "") this.rename(sheetId, table, this.freeName(this.stem(), 1));
      else if (tableNamed(this.all, name)?.zone !== table.range.zone)
        this.rename(sheetId, table, this.freeName(name, 2));
    }
  }

  private nameCopies(sheetId: string): void {
    for (const table of this.getters.getCoreTables(sheetId)) {
      const from = nameOf(table);
      const to = this.freeName(from, 2);
      this.rename(sheetId, table, to);
      this.rewrite([from], (token) => withTable(token, from, to), [sheetId]);
    }
  }

  private rename(sheetId: string, { range }: LibraryTable, name: string): void {
    const config: Partial<NamedConfig> = { name };
    this.dispatch("UPDATE_TABLE", { sheetId, zone: range.zone, config });
  }

  private freeName(stem: string, first: number): string {
    return nextFree(stem, first, (name) => this.all.getNamedRange(name) !== undefined);
  }

  private rewrite(...[names, change, sheetIds]: DropFirst<Parameters<typeof rewriteFormulas>>) {
    for (const rewritten of rewriteFormulas(this.all, names, change, sheetIds))
      this.dispatch("UPDATE_CELL", { ...rewritten });
  }

  private row(sheetId: string, { left, right }: Zone, row: number): Row {
    const cells: [number, Cell][] = [];
    for (let col = left; col <= right; col++) {
      const cell = this.getters.getCell({ sheetId, row, col });
      if (cell) cells.push([col, cell]);
    }
    return cells;
  }

  private contentOf(sheetId: string, row: number, col: number): string {
    const cell = this.getters.getCell({ sheetId, row, col });
    if (cell?.isFormula) return `=${cell.compiledFormula.normalizedFormula}`;
    return cell?.content ?? "";
  }

  private tableLike(sheetId: string, { id }: LibraryTable): LibraryTable | undefined {
    return this.getters.getCoreTables(sheetId).find((table) => table.id === id);
  }

  private stem(): string {
    return defaultTableStem(this.getters.getLocale().code);
  }

  private isGerman(): boolean {
    return this.getters.getLocale().code.startsWith("de");
  }

  /** Of these only those are used that plugins of this kind have. */
  private get all(): Getters {
    return this.getters as Getters;
  }
}

type DropFirst<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;

const nameOf = (table: LibraryTable): string => tableOf("", table).name;

const deepEqual = (one: Zone, other: Zone): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Must be called before the spreadsheet's model is made; more calls change nothing. */
export function registerTableRules(): void {
  if (registries.corePluginRegistry.contains("table_rules")) return;
  registries.corePluginRegistry.add("table_rules", TableRules);
  const command: FillRows["type"] = "EXCEL_FILL_ROWS";
  (coreTypes as Set<string>).add(command);
  registries.inverseCommandRegistry.add(command as never, (own) => [own]);
}
