import fc from "fast-check";
import { registerFixedFunction } from "../../../src/workbench/spreadsheet/fixedFunction";
import { formulaProblem } from "../../../src/workbench/spreadsheet/formulaProblem";
import { GERMAN_FUNCTION_NAMES } from "../../../src/workbench/spreadsheet/germanFunctionNames";
import { registerLetFunction } from "../../../src/workbench/spreadsheet/letFunction";
import { registries } from "../../../src/workbench/spreadsheet/library";
import {
  englishExcel,
  germanExcel,
  library,
  nameInstead,
} from "../../../src/workbench/spreadsheet/notation";
import { scanFormula } from "../../../src/workbench/spreadsheet/scanFormula";
import { translateFormula } from "../../../src/workbench/spreadsheet/writeFormula";
import { excelFormula } from "./excelFormulas";

beforeAll(() => {
  registerLetFunction();
  registerFixedFunction();
});

const german = (formula: string) => translateFormula(formula, englishExcel, germanExcel);
const english = (formula: string) => translateFormula(formula, germanExcel, englishExcel);

test.each([
  ["=ROUND(1.5,0)", "=RUNDEN(1,5;0)"],
  ["=KIM.SHARE(50000,{39;35;14;12})", "=KIM.SHARE(50000;{39;35;14;12})"],
  ["={1,-2.5;3.12%,TRUE}", "={1.-2,5;3,12%.WAHR}"],
  ["={TRUE,FALSE;.5,1.5}", "={WAHR.FALSCH;,5.1,5}"],
  ['={"a,b","c;d"}', '={"a,b"."c;d"}'],
  ['=IF(A1="1,5; {2.3}",#N/A,"SUM(1,2)")', '=WENN(A1="1,5; {2.3}";#NV;"SUM(1,2)")'],
  ['="er sagt ""ja"""&"\\"', '="er sagt ""ja"""&"\\"'],
  ["=SUM('Bescheid 2021, Süd; 1.5'!A1:B2)", "=SUMME('Bescheid 2021, Süd; 1.5'!A1:B2)"],
  ["=SUM(Tabelle1!$A$1:$B$2,2:3,C:C)", "=SUMME(Tabelle1!$A$1:$B$2;2:3;C:C)"],
  ["=SUM( 1, 2 )", "=SUMME( 1; 2 )"],
  ["=KIM.SHARE(8,A1#,,,B1:B3)", "=KIM.SHARE(8;A1#;;;B1:B3)"],
  ["=IFERROR(#REF!,#NAME?)", "=WENNFEHLER(#BEZUG!;#NAME?)"],
  ["=STDEV.S(1,2)", "=STABW.S(1;2)"],
  ["=Rate*12", "=Rate*12"],
])("%s is %s in German", (inEnglish, inGerman) => {
  expect(german(inEnglish)).toBe(inGerman);
  expect(english(inGerman)).toBe(inEnglish);
});

test("names may be typed in small letters and without the equals sign", () => {
  expect(english("summe(wahr;länge(a1))")).toBe("=SUM(TRUE,LEN(a1))");
});

test("a formula kept by the library comes back as it was entered, in both languages", () => {
  fc.assert(
    fc.property(excelFormula, (entered) => {
      const kept = translateFormula(entered, englishExcel, library);
      const shown = translateFormula(kept, library, germanExcel);
      expect(translateFormula(shown, germanExcel, library)).toBe(kept);
      expect(translateFormula(kept, library, englishExcel)).toBe(entered);
    }),
    { numRuns: 1000 },
  );
});

test("what can be entered in English can be entered in German", () => {
  fc.assert(
    fc.property(excelFormula, (entered) => {
      const code = formulaProblem(scanFormula(entered, englishExcel), englishExcel)?.code;
      expect(formulaProblem(scanFormula(german(entered), germanExcel), germanExcel)?.code).toBe(
        code,
      );
    }),
  );
});

test.each(Object.entries(GERMAN_FUNCTION_NAMES))("%s exists, as %s", (_, inEnglish) => {
  expect(registries.functionRegistry.contains(inEnglish)).toBe(true);
});

test("no German name is the English name of another function", () => {
  const ambiguous = Object.entries(GERMAN_FUNCTION_NAMES).filter(
    ([inGerman, inEnglish]) =>
      inGerman !== inEnglish && registries.functionRegistry.contains(inGerman),
  );
  expect(ambiguous).toEqual([]);
});

test("a name of the other language is told what it is called here", () => {
  expect(nameInstead("SUM", germanExcel)).toBe("SUMME");
  expect(nameInstead("Summe", germanExcel)).toBeUndefined();
  expect(nameInstead("Summe", englishExcel)).toBe("SUM");
  expect(nameInstead("INDEX", englishExcel)).toBeUndefined();
  expect(nameInstead("INDEX", germanExcel)).toBeUndefined();
});
