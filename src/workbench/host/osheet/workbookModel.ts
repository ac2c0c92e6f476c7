import { registerExcelErrors } from "../../spreadsheet/excelErrors";
import { registerExcelReferences } from "../../spreadsheet/excelReferences";
import { libraryLocale } from "../../spreadsheet/libraryLocale";
import { registerJoiningFunctions } from "../../spreadsheet/joinedTexts";
import { registerLiteralFunctions } from "../../spreadsheet/literals";
import type { Notation } from "../../spreadsheet/notation";
import { register1904 } from "../../spreadsheet/dates1904";
import { registerLazyColors } from "../../spreadsheet/lazyColors";
import { registerLazyPositions } from "../../spreadsheet/lazyPositions";
import { registerLazyViewports } from "../../spreadsheet/lazyViewports";
import { registerQuickCells } from "../../spreadsheet/quickCells";
import { registerRowSizes } from "../../spreadsheet/rowSizes";
import { registerArithmetic } from "../../spreadsheet/arithmetic";
import { registerChooseFunction } from "../../spreadsheet/chooseFunction";
import { registerFixedFunction } from "../../spreadsheet/fixedFunction";
import { registerSumProductFunction } from "../../spreadsheet/sumProductFunction";
import { registerTrimFunction } from "../../spreadsheet/trimFunction";
import { registerConditionalLooks } from "./conditionalLooks";
import { tellConcerned } from "./concerned";
import { NEW_SHEET } from "./newSheet";
import { registerHostPlugin } from "./hostPlugin";
import { registerSorting } from "./sorting";
import { registerTableCells } from "./tableCells";
import { registerTables } from "./libraryTables";
import { registerTableRules } from "./tableRules";
import { Model } from "../../spreadsheet/library";
import { quietly } from "../../spreadsheet/quietly";

/** A workbook as the library saves it. */
export type WorkbookData = NonNullable<ConstructorParameters<typeof Model>[0]>;

/** What the menus call currency. Only a code is written with a space before it: 1.000,00 €. */
const EURO = { name: "Euro", code: "€", symbol: "", position: "after" } as const;

const EMPTY_SHEET = { id: "sheet1", colNumber: NEW_SHEET.cols, rowNumber: NEW_SHEET.rows };

/**
 * The spreadsheet library's model of a workbook, by default of one empty sheet ("Tabelle1" in
 * German). Without a screen it runs as it is; in the page the grid draws it.
 */
export function workbookModel(notation: Notation, data?: WorkbookData): Model {
  registerExcelErrors();
  registerJoiningFunctions();
  registerChooseFunction();
  registerSumProductFunction();
  registerTrimFunction();
  registerFixedFunction();
  registerArithmetic();
  registerLiteralFunctions();
  registerExcelReferences();
  registerRowSizes();
  registerQuickCells();
  registerLazyPositions();
  registerLazyViewports();
  registerLazyColors();
  register1904();
  registerTables();
  registerSorting();
  registerHostPlugin();
  registerConditionalLooks();
  registerTableRules();
  registerTableCells();
  const locale = libraryLocale(notation);
  const name = notation.decimal === "," ? "Tabelle1" : "Sheet1";
  const content = data ?? { sheets: [{ ...EMPTY_SHEET, name }], settings: { locale } };
  return quietly(() => {
    let model = open(content);
    if (model.getters.getLocale().code !== locale.code) {
      model.dispatch("UPDATE_LOCALE", { locale });
      // Opened again, so that the user cannot undo this.
      model = open(saveWorkbook(model));
    }
    return model;
  });
}

function open(content: WorkbookData): Model {
  const model = new Model(content, { defaultCurrency: EURO });
  sendCommandsInFull(model);
  nameQuickly(model);
  tellConcerned(model);
  return model;
}

/** The workbook as it is saved; its formulas are written out, see `sendCommandsInFull`. */
export const saveWorkbook = (model: Model): WorkbookData => quietly(() => model._exportData(false));

/**
 * For other users of the same workbook the library abridges similar commands, and fails at
 * formulas such as =SUM(B$2:B2) above =SUM(B$2:B3). Here nobody else works on the workbook.
 */
function sendCommandsInFull(model: Model): void {
  const { session } = model as unknown as { session: Session };
  session.commandSquisher.squish = (commands) => commands;
}

/** The library asks for a random number for each digit of the names that it gives. */
function nameQuickly(model: Model): void {
  const { session, uuidGenerator } = model as unknown as { session: Session; uuidGenerator: Names };
  for (const generator of [session.uuidGenerator, uuidGenerator])
    Object.assign(generator, {
      uuidv4: () => crypto.randomUUID(),
      smallUuid: () => crypto.randomUUID().slice(0, 13),
    } satisfies Names);
}

interface Names {
  uuidv4(): string;
  smallUuid(): string;
}

interface Session {
  readonly uuidGenerator: Names;
  commandSquisher: { squish(commands: unknown): unknown };
}
