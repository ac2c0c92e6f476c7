import { runExcel } from "../../workbook/runExcel";
import { base64Of } from "./openWorkbook";

/**
 * Puts the sheet of a workbook, given as its bytes, behind those of this one and shows it. Answers
 * its name: Excel adds a number where one is taken. Rejects with Excel's error if it refuses.
 */
export const insertSheet = (bytes: Uint8Array): Promise<string> =>
  runExcel(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: "End" });
    await context.sync();
    const sheet = workbook.worksheets.getItem(ids.value[0]!).load("name");
    sheet.activate();
    await context.sync();
    return sheet.name;
  });
