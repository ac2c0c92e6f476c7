import { helpers } from "../../spreadsheet/library";
import type {
  CellComparison,
  CellStyle,
  ConditionalFormatInfo,
  GridConditionalFormats,
  Zone,
} from "../grid";
import { formulaFromLibrary } from "./formulas";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { zoneOf } from "./zones";

type LibraryFormat = ReturnType<SpreadsheetModel["getters"]["getConditionalFormats"]>[number];
type Condition = ConditionalFormatInfo["condition"];

const COMPARISONS: Readonly<Record<string, CellComparison["operator"]>> = {
  isBetween: "Between",
  isNotBetween: "NotBetween",
  isEqual: "EqualTo",
  isNotEqual: "NotEqualTo",
  isGreaterThan: "GreaterThan",
  isGreaterOrEqualTo: "GreaterThanOrEqual",
  isLessThan: "LessThan",
  isLessOrEqualTo: "LessThanOrEqual",
};

/** What the library tests by a word, as formulas over a cell and the word's operand. */
const FORMULAS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  customFormula: (_, formula) => formula,
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWithText: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWithText: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  isEmpty: (cell) => `LEN(TRIM(${cell}))=0`,
  isNotEmpty: (cell) => `LEN(TRIM(${cell}))>0`,
};

/** Looks that depend on what cells hold, in the words of Excel. */
export class ConditionalFormats implements GridConditionalFormats {
  constructor(private readonly book: SpreadsheetModel) {}

  all(sheetId: string): ConditionalFormatInfo[] {
    return this.formats(sheetId).flatMap(({ zones, rule, stopIfTrue = false }) => {
      const style = "style" in rule ? (rule.style as CellStyle) : {};
      const isMoving = "values" in rule && rule.values.some((value) => value.startsWith("="));
      // Of several zones each sees a formula from its own first cell.
      const parts = isMoving || isFormula(rule) ? zones.map((zone) => [zone]) : [zones];
      return parts.flatMap((part) => {
        const condition = conditionOf(rule, part[0]!);
        return condition ? [{ zones: part, condition, style, stopIfTrue }] : [];
      });
    });
  }

  hasOthers(sheetId: string): boolean {
    return this.formats(sheetId).some(({ rule, zones }) => !conditionOf(rule, zones[0]!));
  }

  private formats(sheetId: string) {
    const { getters } = this.book;
    return getters.getConditionalFormats(sheetId).map((format) => ({
      ...format,
      zones: format.ranges.map((range) => zoneOf(getters.getRangeFromSheetXC(sheetId, range).zone)),
    }));
  }
}

const isFormula = (rule: LibraryFormat["rule"]): boolean =>
  "operator" in rule && rule.operator in FORMULAS;

/** Nothing for scales, bars, icons and what needs more than its own cell. */
function conditionOf(rule: LibraryFormat["rule"], { top, left }: Zone): Condition | undefined {
  if (rule.type !== "CellIsRule") return undefined;
  const { operator, values } = rule;
  const [first = '=""', second] = values.map(formulaOf);
  const formula = FORMULAS[operator]?.(helpers.toXC(left, top), first.slice(1));
  if (formula !== undefined) return { formula: `=${formula}` };
  const comparison = COMPARISONS[operator];
  if (!comparison) return undefined;
  const isPair = comparison === "Between" || comparison === "NotBetween";
  return {
    operator: comparison,
    formula1: first,
    ...(isPair && second !== undefined ? { formula2: second } : {}),
  };
}

/** A number, a text or a formula of the library as a formula in English. */
function formulaOf(value: string): string {
  if (value.startsWith("=")) return formulaFromLibrary(value);
  const isNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? `=${value.trim()}` : `="${value.replaceAll('"', '""')}"`;
}
