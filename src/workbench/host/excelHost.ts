import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { workbookFile } from "../file/workbookFile";
import { Bridge } from "./client/bridge";
import { CellEditing } from "./cellEditing";
import type { CustomFunction, OfficeEnvironment, RibbonAction } from "./client/officeEnvironment";
import { LTSC_EXCEL_API } from "./client/requirementSets";
import { Events } from "./events";
import type { Grid } from "./grid";
import type { Language } from "./model/context";
import { createModel } from "./model/createModel";
import { KIND, type Traits } from "../spreadsheet/traits";
import { refusedBy, refusing } from "./refusals";
import { settingKey } from "./model/setting";
import { Executor } from "./wire/executor";
import type { Watch } from "./wire/objectPaths";

export type Theme = NonNullable<OfficeEnvironment["theme"]>;

export interface HostOptions {
  grid: Grid;
  language: Language;
  /** The version of ExcelApi that the host claims to support; by default that of LTSC 2021. */
  excelApi?: string;
  /** What this Excel refuses and ignores, and on which platform it runs; by default it is kind. */
  traits?: Traits;
  /** null: this Excel does not tell its theme. */
  theme?: Theme | null;
  /** Told before each call and each set of a batch; may throw to let the operation fail. */
  watch?: Watch;
  /** Whether the user is editing a cell; by default nobody is. */
  cellEditing?: CellEditing;
  /** The add-in shows or hides its task pane. */
  showTaskpane?: (shown: boolean) => void;
  /** Takes the bytes of a further workbook, in base64; without it this Excel opens none. */
  openWorkbook?: (base64: string) => void;
}

export interface ExcelHost {
  /** For `OfficeExtension.HostBridge.init`; one for each client library. */
  connect(): Bridge;
  readonly environment: OfficeEnvironment;
}

const LIGHT: Theme = {
  isDarkTheme: false,
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
};

/** An Excel over a grid, as the client library sees it. */
export function excelHost(options: HostOptions): ExcelHost {
  const { grid, language, traits = KIND, watch, cellEditing = new CellEditing() } = options;
  const { context, workbook } = createModel(grid, language, traits, options.openWorkbook);
  const refuse = refusing(refusedBy(traits));
  const executor = new Executor(workbook, (...change) => {
    refuse(...change);
    watch?.(...change);
  });
  const bridges: Bridge[] = [];
  new Events(grid, context, (entries) => {
    for (const bridge of bridges) bridge.sendEvents(entries);
  });
  return {
    connect() {
      const bridge = new Bridge((batch) => {
        try {
          grid.cells.putOffCalculation();
          return executor.execute(batch);
        } finally {
          grid.cells.resumeCalculation();
          context.forgetAllBut(executor.references.kept());
        }
      }, cellEditing);
      bridges.push(bridge);
      return bridge;
    },
    environment: environmentOf(options),
  };
}

/** Document settings are held until they are saved, as in Excel. */
function environmentOf(options: HostOptions): OfficeEnvironment {
  const { grid, language, excelApi = LTSC_EXCEL_API, theme = LIGHT, showTaskpane } = options;
  const { platform } = options.traits ?? KIND;
  const unsaved = new Map<string, unknown>();
  return {
    language,
    excelApi,
    platform,
    theme: theme ?? undefined,
    actions: new Map<string, RibbonAction>(),
    functions: new Map<string, CustomFunction>(),
    settings: {
      get: (key) => (unsaved.has(key) ? unsaved.get(key) : grid.notes.get(settingKey(key))),
      set: (key, value) => unsaved.set(key, value),
      save() {
        for (const [key, value] of unsaved) grid.notes.set(settingKey(key), value);
        unsaved.clear();
      },
    },
    fileBytes: () =>
      writeWorkbook(
        workbookFile(grid, {
          ...{ form: "excel", store: { type: "ExCatalog" } },
          instance: crypto.randomUUID(),
        }).workbook,
      ),
    showTaskpane: showTaskpane ?? (() => undefined),
    visibility: new Set(),
  };
}
