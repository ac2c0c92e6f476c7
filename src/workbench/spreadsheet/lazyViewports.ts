import { registries, type UIPlugin } from "./library";

interface ViewportPlugin extends UIPlugin {
  sheetsWithDirtyViewports: Set<string>;
}
interface ViewportConstructor {
  new (config: ConstructorParameters<typeof UIPlugin>[0]): ViewportPlugin;
  readonly getters: readonly string[];
  readonly layers: typeof UIPlugin.layers;
}

const LibraryViewports = registries.statefulUIPluginRegistry.get(
  "viewport",
) as unknown as ViewportConstructor;

/**
 * The library works out after every change of a cell what could be seen of each sheet. Here it does
 * so for the sheet that is shown; the others wait until they are.
 */
class LazyViewports extends LibraryViewports {
  override finalize(): void {
    const shown = this.getters.getActiveSheetId();
    const waiting = [...this.sheetsWithDirtyViewports].filter((id) => id !== shown);
    for (const id of waiting) this.sheetsWithDirtyViewports.delete(id);
    super.finalize();
    for (const id of waiting) this.sheetsWithDirtyViewports.add(id);
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerLazyViewports(): void {
  registries.statefulUIPluginRegistry.replace("viewport", LazyViewports);
}
