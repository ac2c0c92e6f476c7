import { isPending } from "../read/isPending";
import { type CellFinding } from "./cellFinding";
import { callsKim, enteredAnew } from "./enteredAnew";
import { errorFinding, isError, type ReasonOf } from "./errorFinding";
import type { Inspected } from "./inspected";
import { change, found, type KimCell, kimCell } from "./kimCell";
import { missingDates } from "./missingDates";
import { shortRange } from "./shortRange";
import type { SheetCells } from "./sheetCells";
import { typedOver } from "./typedOver";

/** What is known of the functions where they are at hand. */
export interface Asking {
  readonly reasonOf: ReasonOf;
  /** Whether the function, called again, gives something else than the cell shows. */
  readonly isStale: (cell: KimCell) => boolean;
}

/** Where no function can be asked, as in a file. */
const NOBODY: Asking = { reasonOf: () => undefined, isStale: () => false };

/**
 * What is wrong in the cells of a workbook that call KIM, and in those beside them, sheet by sheet.
 * Of what is still being calculated nothing is said.
 */
export function inspectCells(
  inspected: Inspected,
  isOfBook: (sheetName: string) => boolean = () => false,
  asking: Asking = NOBODY,
): CellFinding[] {
  return inspected.sheets.flatMap((sheet) => {
    const findings: CellFinding[] = [];
    const { top, left } = sheet.used;
    for (let row = top; row < sheet.bottom; row++)
      for (let column = left; column < sheet.right; column++) {
        const content = sheet.contentAt(row, column);
        if (typeof content !== "string" || !content.startsWith("=") || !callsKim(content)) continue;
        if (sheet.isText(row, column)) findings.push(textFinding(sheet, row, column, content));
        else if (sheet.formulaAt(row, column) !== undefined) {
          const cell = kimCell(sheet, row, column, content);
          findings.push(...cellFindings(cell, { inspected, asking, isOwn: !isOfBook(sheet.name) }));
        }
      }
    return isOfBook(sheet.name) ? findings : [...findings, ...typedOver(sheet, inspected.tables)];
  });
}

const textFinding = (sheet: SheetCells, row: number, column: number, content: string) =>
  found("formulaAsText", { sheet, row, column }, content, {
    remedy: [change(sheet, row, column, enteredAnew(content))],
  });

function cellFindings(
  cell: KimCell,
  given: { readonly inspected: Inspected; readonly asking: Asking; readonly isOwn: boolean },
): CellFinding[] {
  const { inspected, asking, isOwn } = given;
  if (isPending(cell.value)) return [];
  if (isError(cell.value)) {
    const finding = errorFinding(cell, inspected, asking.reasonOf);
    const blank = isOwn && finding.code === "errorValue" ? missingDates(cell, inspected) : [];
    return blank.length > 0 ? blank : [finding];
  }
  const { sheet, row, column, formula } = cell;
  const isStale = asking.isStale(cell) ? [found("stale", cell, formula)] : [];
  // The lists of a grant year have room, and its days have defaults.
  if (!isOwn) return isStale;
  const single = keepsOne(cell)
    ? [
        found("onlyFirst", cell, formula, {
          remedy: [change(sheet, row, column, enteredAnew(formula))],
        }),
      ]
    : [];
  const short = shortRange(cell, inspected);
  return [...isStale, ...single, ...(short ? [short] : []), ...missingDates(cell, inspected)];
}

/** "@" before a function that is handed lists. */
const keepsOne = ({ formula, parts }: KimCell): boolean =>
  /^=@/u.test(formula) &&
  parts.references.some(({ text, reference }) => reference.kind !== "cells" || text.includes(":"));
