import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { nativeFunctions } from "../../../src/locales/de/nativeFunctions";
import { spreadsheetMenus } from "../../../src/locales/de/spreadsheetMenus";
import { spreadsheetPanels } from "../../../src/locales/de/spreadsheetPanels";
import { spreadsheetText } from "../../../src/locales/spreadsheetText";
import { GERMAN_FUNCTION_NAMES } from "../../../src/workbench/spreadsheet/germanFunctionNames";

const library = ["o_spreadsheet.esm.js", "o_spreadsheet.xml"]
  .map((name) => readFileSync(resolve("node_modules/@odoo/o-spreadsheet/dist", name), "utf8"))
  .join("")
  .replace(/\s+/g, " ");

const asWritten = (text: string) => text.replaceAll("\n", "\\n");

test("the library still has every text that is translated", () => {
  const texts = Object.keys({ ...spreadsheetMenus, ...spreadsheetPanels });
  const missing = texts.filter((text) => !library.includes(asWritten(text)));
  expect(missing).toEqual([]);
});

test("a translation keeps the places for values", () => {
  const places = (text: string) => text.match(/%s|%\(\w+\)s/g)?.sort() ?? [];
  for (const [english, german] of Object.entries({ ...spreadsheetMenus, ...spreadsheetPanels }))
    expect([english, places(german)]).toEqual([english, places(english)]);
});

test("no text is translated twice, and English stays English", () => {
  const twice = Object.keys(spreadsheetMenus).filter((text) => text in spreadsheetPanels);
  expect(twice).toEqual([]);
  expect(spreadsheetText("en")("File")).toBe("File");
  expect(spreadsheetText("de")("File")).toBe("Datei");
  expect(spreadsheetText("de")("Something new")).toBe("Something new");
});

test("the print dialog is German from its title to its last choice", () => {
  const between = (start: string, end: string) => library.split(start)[1]!.split(end)[0]!;
  const template = between('t-name="o-spreadsheet-SpreadsheetPrint">', "<t t-name=");
  const choices = between("get printSelectionOptions", "//#endregion");
  const texts = [
    ...template.matchAll(/>([^<>]*\p{L}[^<>]*)</gu),
    ...template.matchAll(/\.translate="([^"]+)"/g),
    ...choices.matchAll(/label: _t\("([^"]+)"/g),
  ].map(([, text]) => text!.trim());
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => spreadsheetText("de")(text) === text)).toEqual([]);
});

test("every native function with a German name is described", () => {
  expect(Object.keys(nativeFunctions).sort()).toEqual(Object.keys(GERMAN_FUNCTION_NAMES).sort());
});
