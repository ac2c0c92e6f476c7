import type { SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { isCalculation, type SheetId } from "../bookNames";
import { LOOKS } from "../looks";
import { type BookSheet, cell, cellsAt, look } from "./bookSheet";

/** What readers of each kind need; from the first sheet of steps on all are an annex. */
const COMMITTEES: readonly SheetId[] = ["overview", "budget", "payments"];
const AUDIT: readonly SheetId[] = ["notice", "bodies", "regions", "checks", "derivation"];

/** Each sheet with its number in the footer; the first says which of them to print for whom. */
export function inPrintOrder(book: Book, sheets: readonly BookSheet[]): BookSheet[] {
  const { footer } = book.texts;
  return sheets.map((sheet, index) => {
    const number = footer.sheetOf(index + 1, sheets.length);
    const numbered = sheet.operations.map((operation): SheetOperation =>
      operation.kind === "page" && operation.footers
        ? { ...operation, footers: [operation.footers[0], number] }
        : operation,
    );
    return { ...sheet, operations: index === 0 ? [...numbered, ...hint(book, sheets)] : numbered };
  });
}

/** "Drucken: für Gremien Blatt 1, 9, 10; für die Prüfung dazu 2, 3; ab Blatt 13 Anhang". */
function hint({ texts }: Book, sheets: readonly BookSheet[]): SheetOperation[] {
  const numbers = (isMeant: (id: SheetId) => boolean): string =>
    sheets.flatMap(({ id }, index) => (isMeant(id) ? [index + 1] : [])).join(", ");
  const annex = sheets.findIndex(({ id }) => isCalculation(id)) + 1;
  const said = texts.footer.toPrint(
    numbers((id) => COMMITTEES.includes(id)),
    numbers((id) => AUDIT.includes(id)),
    annex,
  );
  const page = sheets[0]!.operations.find(({ kind }) => kind === "page")!;
  const place = cell(0, page.area.columns - 1);
  return [
    ...cellsAt(place.row, place.column, [[said]]),
    look(place, { ...LOOKS.quiet, align: "Right", vertical: "Center" }),
  ];
}
