import { type CorePlugin, type Getters, registries } from "./library";

type Cell = NonNullable<ReturnType<Getters["getCell"]>>;

interface Update {
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
}

interface CellsPlugin extends CorePlugin {
  updateCell(sheetId: string, col: number, row: number, after: Update): void;
}
interface CellsConstructor {
  new (config: ConstructorParameters<typeof CorePlugin>[0]): CellsPlugin;
  readonly getters: readonly string[];
}
const LibraryCells = registries.corePluginRegistry.get("cell") as unknown as CellsConstructor;

/**
 * The library enters a cell anew when its look changes: its formula is written out and read again,
 * and all plugins are told where the cell is, though it stays there. Here only the look changes.
 */
class QuickCells extends LibraryCells {
  override updateCell(sheetId: string, col: number, row: number, after: Update): void {
    const before = this.getters.getCell({ sheetId, col, row });
    const cell = before && withLook(before, after);
    if (cell) this.history.update("cells" as never, sheetId, cell.id, cell);
    else super.updateCell(sheetId, col, row, after);
  }
}

/** Nothing where more than the look changes, or nothing is left. */
function withLook(before: Cell, { content, style, format }: Update): Cell | undefined {
  if (content !== undefined) return undefined;
  const look = {
    style: style === undefined ? before.style : (style ?? undefined),
    format: format === undefined ? before.format : format || undefined,
  };
  const isEmpty = !before.isFormula && before.content === "";
  if (isEmpty && !look.style && !look.format) return undefined;
  // A number that loses its format may get that of how it was typed.
  if (!before.isFormula && !isEmpty && format !== undefined) return undefined;
  return { ...before, ...look } as Cell;
}

/** Must be called before a model is made; more calls change nothing. */
export function registerQuickCells(): void {
  registries.corePluginRegistry.replace("cell", QuickCells as never);
}
