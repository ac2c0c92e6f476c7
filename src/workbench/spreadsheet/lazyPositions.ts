import { registries, type UIPlugin } from "./library";

interface PositionsPlugin extends UIPlugin {
  headerPositions: Readonly<Record<string, object>>;
  handle(command: Command): void;
  computeHeaderPositionsOfSheet(sheetId: string): object;
  getColDimensions(sheetId: string, column: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: string, from: number, to: number, sheetId: string): unknown;
}
type Command = Parameters<UIPlugin["handle"]>[0];
interface PositionsConstructor {
  new (config: ConstructorParameters<typeof UIPlugin>[0]): PositionsPlugin;
  readonly getters: readonly string[];
  readonly layers: typeof UIPlugin.layers;
}

const LibraryPositions = registries.statefulUIPluginRegistry.get(
  "header_positions",
) as unknown as PositionsConstructor;

/**
 * The library measures the rows and columns of all sheets anew after every change of a cell. Here
 * those of a sheet are measured when somebody asks for them.
 */
class LazyPositions extends LibraryPositions {
  override handle(command: Command): void {
    const { type, sheetId } = command as { type: string; sheetId?: string };
    if (type !== "RESIZE_COLUMNS_ROWS" && type !== "CREATE_SHEET") return super.handle(command);
    const others = Object.entries(this.headerPositions).filter(([id]) => id !== sheetId);
    this.headerPositions = Object.fromEntries(others);
  }

  override finalize(): void {
    // Nothing is to be done before somebody asks.
  }

  override getColDimensions(sheetId: string, column: number): unknown {
    this.measure(sheetId);
    return super.getColDimensions(sheetId, column);
  }

  override getRowDimensions(sheetId: string, row: number): unknown {
    this.measure(sheetId);
    return super.getRowDimensions(sheetId, row);
  }

  override getColRowOffset(dimension: string, from: number, to: number, sheetId: string): unknown {
    this.measure(sheetId);
    return super.getColRowOffset(dimension, from, to, sheetId);
  }

  private measure(sheetId: string): void {
    if (this.headerPositions[sheetId]) return;
    const positions = this.computeHeaderPositionsOfSheet(sheetId);
    this.headerPositions = { ...this.headerPositions, [sheetId]: positions };
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerLazyPositions(): void {
  registries.statefulUIPluginRegistry.replace("header_positions", LazyPositions);
}
