import type { ExcelError } from "./excelErrors";
import { registries } from "./library";

/**
 * The library's formulas have no error constants, and no text with a quotation mark in it or a
 * backslash at its end. Two functions of ours stand for them: EXCEL.ERROR("#N/A") and
 * EXCEL.TEXT("5%22"), where %22 is the quotation mark, %5C the backslash and %25 the percent sign.
 */
export function registerLiteralFunctions(): void {
  register("EXCEL.ERROR", (code) => code);
  register("EXCEL.TEXT", decode);
}

function register(name: string, valueOf: (written: string) => string): void {
  registries.functionRegistry.replace(name, {
    description: "",
    hidden: true,
    args: [{ name: "written", description: "", type: ["STRING"] }],
    compute: (argument) => ({ value: valueOf(String((argument as { value: unknown }).value)) }),
  });
}

export const libraryError = {
  pattern: /EXCEL\.ERROR\("[^"]*"\)|#REF!?/y,
  read: (written: string): ExcelError =>
    written.startsWith("#") ? "#REF!" : (written.slice('EXCEL.ERROR("'.length, -2) as ExcelError),
  write: (error: ExcelError) => (error === "#REF!" ? "#REF" : `EXCEL.ERROR("${error}")`),
};

export const libraryText = {
  pattern: /EXCEL\.TEXT\("[^"]*"\)|"(?:[^"]|(?<=\\)")*"/y,
  read: (written: string) =>
    written.startsWith('"')
      ? written.slice(1, -1)
      : decode(written.slice('EXCEL.TEXT("'.length, -2)),
  write: (text: string) => (/"|\\$/.test(text) ? `EXCEL.TEXT("${encode(text)}")` : `"${text}"`),
};

const encode = (text: string) => text.replace(/[%"\\]/g, encodeURIComponent);
const decode = (text: string) => text.replace(/%(?:25|22|5C)/g, decodeURIComponent);
