import type { GrantYear } from "../../engine/grantYear/grantYear";
import { asOriginals, type CopiedSheets, findBooks } from "../read/findBooks";
import { missingParts } from "../read/missingParts";
import { listNamesOfSheets, listWorkbook, loadBook } from "../read/readBooks";
import { readGrantYear } from "../read/readGrantYear";
import { schemaOf } from "../read/schemaOf";
import { runExcel } from "../runExcel";
import { insertGrantYears, type InsertOptions, type InsertOutcome } from "./insertGrantYears";

/** What became of copies; of some of them not enough may be left to make a grant year from. */
export type RegisterOutcome = InsertOutcome | { readonly kind: "copyIncomplete" };

/**
 * Makes a variant from copied sheets: sheets of its own for what the copies hold and, where the
 * user has not copied a sheet, for what the original holds. The copies stay as they are.
 */
export async function registerCopies(
  copies: CopiedSheets,
  options: Pick<InsertOptions, "language">,
): Promise<RegisterOutcome> {
  const grantYear = await grantYearOf(copies);
  if (!grantYear) return { kind: "copyIncomplete" };
  return insertGrantYears([{ grantYear }], { ...options, asVariant: true });
}

/** The grant year as the copies have it; nothing if inputs of it are neither there nor in the original. */
const grantYearOf = (copies: CopiedSheets): Promise<GrantYear | undefined> =>
  runExcel(async (context) => {
    const listed = listWorkbook(context);
    const ofSheets = listNamesOfSheets(context, copies.sheetNames);
    await context.sync();
    const { books } = findBooks(asOriginals(listed(), copies, ofSheets()));
    const found = books.find(({ ending }) => ending === copies.of?.ending);
    if (!found) return undefined;
    const read = loadBook(context, found);
    await context.sync();
    const book = read();
    if (missingParts(book, schemaOf(book)).length > 0) return undefined;
    return readGrantYear(book).grantYear;
  });
