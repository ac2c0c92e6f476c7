import type { Traits } from "../../spreadsheet/traits";
import type { Language } from "../model/context";

/** A ribbon command; it says when it is done. */
export type RibbonAction = (event: { completed: () => void }) => void;
export type CustomFunction = (...args: never[]) => unknown;

/** What `Office` needs to know of its host, and whom it tells what the add-in asks for. */
export interface OfficeEnvironment {
  readonly language: Language;
  readonly excelApi: string;
  readonly platform: Traits["platform"];
  /** Undefined where Excel does not tell it. */
  readonly theme: Omit<Office.OfficeTheme, "themeId"> | undefined;
  readonly settings: {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
    save(): void;
  };
  readonly actions: Map<string, RibbonAction>;
  readonly functions: Map<string, CustomFunction>;
  /** The bytes of the workbook as it would be saved now. */
  fileBytes(): Uint8Array;
  showTaskpane(shown: boolean): void;
  /** Told when the pane is shown or hidden. */
  readonly visibility: Set<VisibilityListener>;
}

export type VisibilityListener = (message: { readonly visibilityMode: string }) => void;
