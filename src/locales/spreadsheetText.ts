import { spreadsheetMenus } from "./de/spreadsheetMenus";
import { spreadsheetPanels } from "./de/spreadsheetPanels";
import type { Language } from "./language";

const GERMAN: Readonly<Record<string, string>> = { ...spreadsheetMenus, ...spreadsheetPanels };

/**
 * The texts of the spreadsheet library, which are English. What people do not meet in the workbench
 * stays as it is.
 */
export const spreadsheetText = (language: Language) => (text: string) =>
  (language === "de" ? GERMAN[text] : undefined) ?? text;
