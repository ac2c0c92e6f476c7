import { registries, type UIPlugin } from "./library";

interface ViewportPlugin extends UIPlugin {
  sheetsWithDirtyViewports: Set<string>;
  handleEvent(event: unknown): void;
}
interface ViewportConstructor {
  new (config: ConstructorParameters<typeof UIPlugin>[0]): ViewportPlugin;
  readonly getters: readonly string[];
  readonly layers: typeof UIPlugin.layers;
}

const LibraryViewports = registries.statefulUIPluginRegistry.get(
  "viewport",
) as unknown as ViewportConstructor;

type Command = Parameters<UIPlugin["handle"]>[0];

/** After these the library takes every sheet for changed. */
const EVERYWHERE = new Set<string>(["UPDATE_CELL", "SET_FORMATTING"]);
/** These begin from what can be seen. */
const SCROLLING = new Set<string>([
  "SET_VIEWPORT_OFFSET",
  "SHIFT_VIEWPORT_DOWN",
  "SHIFT_VIEWPORT_UP",
  "SCROLL_TO_CELL",
  "RESIZE_SHEETVIEW",
  "SET_ZOOM",
]);

/**
 * The library works out after every command what could be seen of each sheet. Here it does so when
 * somebody asks, for the sheet that is shown; the others wait until they are.
 */
class LazyViewports extends LibraryViewports {
  /** Sheets that were changed by commands which are done. */
  private readonly changed = new Set<string>();
  private isDue = false;
  private isEverywhere = false;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    const own = this as unknown as Record<string, (...args: unknown[]) => unknown>;
    for (const name of LibraryViewports.getters) {
      const get = own[name]!.bind(this);
      own[name] = (...args) => {
        this.catchUp();
        return get(...args);
      };
    }
  }

  override allowDispatch(command: Command): ReturnType<UIPlugin["allowDispatch"]> {
    if (SCROLLING.has(command.type)) this.catchUp();
    return super.allowDispatch(command);
  }

  override handle(command: Command): void {
    if (EVERYWHERE.has(command.type)) {
      this.isEverywhere = true;
      return;
    }
    if (SCROLLING.has(command.type)) this.catchUp();
    super.handle(command);
  }

  /** Something else is selected; a sheet that is about to change is not scrolled there. */
  override handleEvent(event: unknown): void {
    this.catchUp();
    if (this.isEverywhere) this.sheetsWithDirtyViewports.add(this.getters.getActiveSheetId());
    super.handleEvent(event);
  }

  override finalize(): void {
    const sheetIds = this.isEverywhere ? this.getters.getSheetIds() : this.sheetsWithDirtyViewports;
    for (const id of sheetIds) this.changed.add(id);
    this.sheetsWithDirtyViewports = new Set();
    this.isEverywhere = false;
    this.isDue = true;
  }

  private catchUp(): void {
    if (!this.isDue) return;
    this.isDue = false;
    const later = this.sheetsWithDirtyViewports;
    const shown = this.getters.getActiveSheetId();
    this.sheetsWithDirtyViewports = new Set(this.changed.delete(shown) ? [shown] : []);
    super.finalize();
    this.sheetsWithDirtyViewports = later;
  }
}

/** Must be called before a model is made; more calls change nothing. */
export function registerLazyViewports(): void {
  registries.statefulUIPluginRegistry.replace("viewport", LazyViewports);
}
