import { type CoreViewPlugin, registries } from "./library";
import { traitsOf } from "./traits";

interface RowSizePlugin extends CoreViewPlugin {
  handle(command: Parameters<CoreViewPlugin["handle"]>[0]): void;
}
interface RowSizeConstructor {
  new (config: ConstructorParameters<typeof CoreViewPlugin>[0]): RowSizePlugin;
  readonly getters: readonly string[];
}

const LibraryRowSizes = registries.coreViewsPluginRegistry.get(
  "row_size",
) as unknown as RowSizeConstructor;

/**
 * The library fits the rows to their wrapped texts again when a column gets another width. Excel
 * does so when a cell is entered or rows are to be fitted; until then their heights stay.
 */
class ExcelRowSizes extends LibraryRowSizes {
  override handle(command: Parameters<CoreViewPlugin["handle"]>[0]): void {
    const isColumn = command.type === "RESIZE_COLUMNS_ROWS" && command.dimension === "COL";
    if (isColumn && traitsOf(this.getters).rowHeights === "stay") return;
    super.handle(command);
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerRowSizes(): void {
  registries.coreViewsPluginRegistry.replace("row_size", ExcelRowSizes);
}
