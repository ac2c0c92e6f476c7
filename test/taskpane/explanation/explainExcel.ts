import { functionMetadata } from "../../../src/cli/functionMetadata";
import type { FunctionId } from "../../../src/contract/contract";
import { catalogue } from "../../../src/functions/catalogue";
import { remembering } from "../../../src/functions/lastCalls";
import { linesAgain } from "../../../src/functions/linesAgain";
import { type Language, setLanguage } from "../../../src/locales/language";
import type { Place } from "../../../src/taskpane/excel/place";
import type { Explanation } from "../../../src/taskpane/explanation/core/explanation";
import { plainText } from "../../../src/taskpane/explanation/core/plainText";
import { explainCell } from "../../../src/taskpane/explanation/explainCell";
import { registerCustomFunctions } from "../../../src/workbench/spreadsheet/customFunctions";
import "../../../src/workbench/spreadsheet/customFunctionsRuntime";

/** The functions as the page associates them. */
export const REMEMBERING = Object.fromEntries(
  Object.entries(catalogue).map(([id, run]) => [
    id,
    remembering(id as FunctionId, run, linesAgain),
  ]),
);

/** To be called before all tests of a file: the functions as the page associates them. */
export const registerRemembering = async (): Promise<void> =>
  registerCustomFunctions(await functionMetadata(), REMEMBERING);

/** Where "Rechnung 2021 B2!L8" stands. */
export const placeOf = (address: string): Promise<Place> =>
  Excel.run(async (context) => {
    const [sheetName, cells] = address.split("!");
    const sheet = context.workbook.worksheets.getItem(sheetName!).load("id");
    await context.sync();
    return { sheetId: sheet.id, address: cells! };
  });

export const explain = async (address: string, language: Language = "de"): Promise<Explanation> =>
  explainCell(language, await placeOf(address));

/** What is copied of a cell, line by line. */
export async function linesOf(address: string, language: Language = "de"): Promise<string[]> {
  // As the page does: messages are in the language of Excel.
  setLanguage(language);
  const explanation = await explain(address, language);
  setLanguage("de");
  return plainText(explanation, language).split("\n");
}
