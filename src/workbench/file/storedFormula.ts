import { ANCHOR, LOCAL_NAME, storedFunctionName } from "../../xlsx/formula/storedFunctionName";
import { bindNames, unbindNames } from "../spreadsheet/letNames";
import { englishExcel } from "../spreadsheet/notation";
import { scanFormula, type Token } from "../spreadsheet/scanFormula";
import {
  FILE_TABLES,
  type TableReference,
  writeTableReference,
} from "../spreadsheet/tableReference";
import { writeToken } from "../spreadsheet/writeFormula";
import { isArrayFormula } from "./arrayFormula";
import { storedKimName } from "./kimAddIn";

export interface StoredFormula {
  /** As the file holds it, without the equals sign. */
  readonly text: string;
  readonly isArray: boolean;
  /**
   * Excel with the add-in, or a newer spreadsheet than LibreOffice 7.4, has to calculate it, or it
   * asks about formulas some of which become values elsewhere.
   */
  readonly needsExcel: boolean;
  /** Only the workbench can calculate it. */
  readonly needsWorkbench: boolean;
}

/** What a formula means where it stands. */
export interface FormulaPlace {
  /**
   * The cells that a spill reference means ("A1" of A1#), for programs that know no such
   * references; without it they are kept.
   */
  readonly rangeOf?: ((reference: string) => string) | undefined;
  /** The reference with the name of its table; nothing if there is no such table or column. */
  readonly tableOf: (reference: TableReference) => TableReference | undefined;
}

/** What LibreOffice 7.4 does not know; it shows #NAME? in its place. */
const MISSING_IN_LIBREOFFICE = new Set(
  (
    "ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK ISOMITTED LAMBDA LET " +
    "MAKEARRAY MAP RANDARRAY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST SCAN SEQUENCE SORT SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT " +
    "TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH"
  ).split(" "),
);

const ABOUT_FORMULAS = new Set(["FORMULATEXT", "ISFORMULA"]);

/** What the library of the workbench has and Excel has not. */
const MISSING_IN_EXCEL = new Set(
  (
    "ADD ARRAY.CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUE COUNTUNIQUEIFS DIVIDE EQ FLATTEN " +
    "FORMAT.LARGE.NUMBER GT GTE JOIN LT LTE MATTHEWS MINUS MONTH.END MONTH.START MULTIPLY NE PIVOT " +
    "PIVOT.HEADER PIVOT.VALUE POLYFIT.COEFFS POLYFIT.FORECAST POW QUARTER QUARTER.END " +
    "QUARTER.START SORTN SPEARMAN SPLIT UMINUS UNARY.PERCENT UPLUS YEAR.END YEAR.START"
  ).split(" "),
);

/** An English formula as a file stores it. */
export function storedFormula(formula: string, place: FormulaPlace): StoredFormula {
  const tokens = scanFormula(formula, englishExcel);
  const names = tokens.flatMap((token) => (token.kind === "function" ? [token.value] : []));
  const isCustom = names.some((name) => storedKimName(name) !== undefined);
  const marked = unbindNames(bindNames(tokens), LOCAL_NAME);
  return {
    text: marked.map((token, index) => written(token, marked[index + 1], place)).join(""),
    isArray: isArrayFormula(tokens),
    needsWorkbench: names.some((name) => MISSING_IN_EXCEL.has(name)),
    needsExcel:
      isCustom ||
      names.some((name) => MISSING_IN_LIBREOFFICE.has(name) || ABOUT_FORMULAS.has(name)),
  };
}

function written(
  token: Token,
  next: Token | undefined,
  { rangeOf, tableOf }: FormulaPlace,
): string {
  switch (token.kind) {
    case "function":
      return storedKimName(token.value) ?? storedFunctionName(token.value);
    case "table": {
      const found = tableOf(token.reference);
      return found ? writeTableReference(found, FILE_TABLES) : "#REF!";
    }
    case "name": {
      // The name of a table alone stands for its data, in files with brackets.
      const table = tableOf({ table: token.value, items: [] });
      return table ? writeTableReference(table, FILE_TABLES) : token.value;
    }
    case "reference":
      if (next?.kind !== "operator" || next.value !== "#") return token.value;
      return rangeOf ? rangeOf(token.value) : `${ANCHOR}(${token.value})`;
    default:
      return token.kind === "operator" && token.value === "#"
        ? ""
        : writeToken(token, englishExcel);
  }
}
