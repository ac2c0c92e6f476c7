import { runExcel } from "../../workbook/runExcel";
import type { TriedFunctions } from "./bench";

/** Which Excel it is, in its own words. */
export interface Facts {
  /** Of the add-in and its rules. */
  readonly version: string;
  readonly excel: string;
  readonly platform: string;
  /** Of menus, and of what is typed. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** "1.234,5" */
  readonly number: string;
  readonly calculationMode: string;
}

export interface Beginning {
  readonly facts: Facts;
  /** The sheet that was shown. */
  readonly activeId: string;
  /** No sheet can be added. */
  readonly isProtected: boolean;
}

/** Reads which Excel it is and how the workbook stands, in one sync. */
export const readFacts = (functions: TriedFunctions): Promise<Beginning> =>
  runExcel(async (context) => {
    const { workbook, application } = context;
    const active = workbook.worksheets.getActiveWorksheet();
    const { numberFormat } = application.cultureInfo;
    active.load("id");
    workbook.protection.load("protected");
    application.load("calculationMode");
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const { displayLanguage, contentLanguage, diagnostics } = Office.context;
    const { numberDecimalSeparator: point, numberGroupSeparator: thousands } = numberFormat;
    return {
      activeId: active.id,
      isProtected: workbook.protection.protected,
      facts: {
        version: functions.VERSION(),
        excel: diagnostics.version,
        platform: String(diagnostics.platform),
        displayLanguage,
        contentLanguage,
        number: `1${thousands}234${point}5`,
        calculationMode: application.calculationMode,
      },
    };
  });
