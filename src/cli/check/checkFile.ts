import type { Severity } from "../../engine/grantYear/finding";
import { kimCommandText } from "../../locales/kimCommandText";
import type { Language } from "../../locales/language";
import { refusalSentence } from "../../workbench/file/readSentences";
import { allFindings } from "../../workbook/findings/allFindings";
import { cellFindingText } from "../../workbook/inspect/cellFindingText";
import { inspectCells } from "../../workbook/inspect/inspectCells";
import type { BookCells } from "../../workbook/read/bookCells";
import { readGrantYear, type ReadGrantYear } from "../../workbook/read/readGrantYear";
import { isOutdated } from "../../workbook/read/schemaOf";
import { FileRefusal } from "../../xlsx/read/fileRefusal";
import { type Contents, openContents } from "../../xlsx/read/openContents";
import { fileCells } from "./fileCells";
import { ownSheets } from "./ownSheets";

/** A finding in words: what it is about, and what is wrong. */
export interface CheckedFinding {
  readonly severity: Severity;
  /** Of findings about the file itself; else the code of the finding. */
  readonly code: string;
  /** "Bergkamen", "2. Rate"; "" for the grant year or the file itself. */
  readonly entry: string;
  readonly field: string;
  readonly sentence: string;
}

export interface CheckedGrantYear {
  readonly sheet: string;
  readonly programme: string;
  readonly year: number;
  readonly module: number;
  readonly variant: number;
  /** What its sheets say of their checks, as it was when the file was saved. */
  readonly status: string;
  readonly findings: readonly CheckedFinding[];
}

/** What was found in a file; `problem` says why it could not be read. */
export interface CheckedFile {
  readonly file: string;
  readonly problem?: string;
  readonly findings: readonly CheckedFinding[];
  readonly grantYears: readonly CheckedGrantYear[];
}

/** The findings of all grant years of a file. */
export function checkFile(file: string, bytes: Uint8Array, language: Language): CheckedFile {
  try {
    return checked(file, openContents(bytes), language);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { ...{ file, problem: refusalSentence(error, language) }, ...NOTHING };
  }
}

export const NOTHING = { findings: [], grantYears: [] } as const;

function checked(file: string, contents: Contents, language: Language): CheckedFile {
  const texts = kimCommandText(language).check;
  const { books, outdated, copies } = fileCells(contents);
  const own: CheckedFinding[] = [];
  const report = (severity: Severity, code: keyof typeof texts.findings, sheet = "") =>
    own.push({
      ...{ severity, code, entry: "", field: "" },
      sentence: texts.findings[code](sheet),
    });
  const isUnknown = hasUnknownFormulas(contents, books);
  if (isUnknown) report("error", "savedWithoutAddIn");
  const old = [...outdated, ...books.filter(isOutdated).map(({ sheetName }) => sheetName)];
  for (const sheet of old) report("error", "outdated", sheet);
  for (const sheet of copies.flatMap(({ sheetNames }) => sheetNames))
    report("hint", "copied", sheet);
  const grantYears = books.filter((book) => !isOutdated(book)).map(readGrantYear);
  if (grantYears.length === 0 && old.length === 0) report("warning", "noGrantYear");
  for (const finding of inspectCells(ownSheets(contents, books))) {
    const { severity, entry, field, sentence } = cellFindingText(finding, language);
    own.push({ severity, code: finding.code, entry, field, sentence });
  }
  return {
    ...{ file, findings: own },
    grantYears: grantYears.map((read) => checkedGrantYear(read, isUnknown, language)),
  };
}

function checkedGrantYear(
  read: ReadGrantYear,
  isUnknown: boolean,
  language: Language,
): CheckedGrantYear {
  const { sheetName: sheet, variant, status, grantYear } = read;
  const { programme, year, module } = grantYear;
  // Without the functions all figures are errors: the file says so once.
  const findings = isUnknown
    ? read.findings.filter((each) => each.code !== "figureDiffers" || !isError(each.received))
    : read.findings;
  const codes = [...findings, ...read.plan.findings].map(({ code }) => code);
  return {
    ...{ sheet, programme, year, module, variant, status },
    findings: allFindings({ ...read, findings }, language).map(
      ({ severity, entry, field, sentence }, index) => ({
        ...{ severity, code: codes[index]!, entry, field, sentence },
      }),
    ),
  };
}

const isError = (value: unknown): boolean => String(value).startsWith("#");

/** A formula of KIM, in the spelling of Excel or of LibreOffice. */
const KIM = /_xldudf_kim_/i;

/** Whether formulas of KIM show #NAME?: whatever saved the file did not know the functions. */
function hasUnknownFormulas(contents: Contents, books: readonly BookCells[]): boolean {
  const sheets = books.flatMap(({ cells }) => cells.get("calculation")?.sheetName ?? []);
  return [...new Set(sheets)].some((sheet) =>
    contents
      .rows(sheet)
      .some(({ cells }) =>
        cells.some(
          ({ value, formula }) =>
            typeof value === "object" && value.error === "#NAME?" && KIM.test(formula?.text ?? ""),
        ),
      ),
  );
}
