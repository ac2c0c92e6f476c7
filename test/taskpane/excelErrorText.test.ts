import { paneText } from "../../src/locales/paneText";
import { excelErrorText } from "../../src/taskpane/excel/excelErrorText";

const excelError = (code: string, message = "") => Object.assign(new Error(message), { code });

test.each([
  ["AccessDenied", "geschützt"],
  ["InvalidOperationInCellEditMode", "Eingabetaste"],
  ["InvalidSelection", "genau eine Zelle"],
  ["ItemNotFound", "gibt es nicht mehr"],
  ["InvalidArgument", "nicht genug Platz"],
  ["ApiNotFound", "Excel 2021"],
])("%s says what to do", (code, words) => {
  expect(excelErrorText(excelError(code), paneText("de"))).toContain(words);
});

test("an unknown error is passed on in Excel's words", () => {
  const text = excelErrorText(excelError("GeneralException", "Internal error"), paneText("en"));
  expect(text).toContain("GeneralException: Internal error");
});

test("so is one that is none of Excel's", () => {
  expect(excelErrorText(new TypeError("Excel is gone"), paneText("de"))).toContain("Excel is gone");
  expect(excelErrorText("stopped", paneText("de"))).toContain("stopped");
});
