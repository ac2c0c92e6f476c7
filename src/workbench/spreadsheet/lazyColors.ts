import { type CoreViewPlugin, registries } from "./library";

interface ColorsPlugin extends CoreViewPlugin {
  getCustomColors(): readonly string[];
}
interface ColorsConstructor {
  new (config: ConstructorParameters<typeof CoreViewPlugin>[0]): ColorsPlugin;
  readonly getters: readonly string[];
}

const LibraryColors = registries.coreViewsPluginRegistry.get(
  "custom_colors",
) as unknown as ColorsConstructor;

/**
 * The library collects the colours of all cells after every change, for its colour picker. Here
 * they are collected when it is opened.
 */
class LazyColors extends LibraryColors {
  override finalize(): void {
    // Nothing is to be done before somebody asks.
  }

  override getCustomColors(): readonly string[] {
    super.finalize();
    return super.getCustomColors();
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerLazyColors(): void {
  registries.coreViewsPluginRegistry.replace("custom_colors", LazyColors);
}
