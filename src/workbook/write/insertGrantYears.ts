import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Language } from "../../locales/language";
import { bookSheets } from "../book/bookSheets";
import type { BookSheet } from "../book/pages/bookSheet";
import { runExcel } from "../runExcel";
import type { RefusedOrnament } from "./adorn";
import type { Rollback } from "./rollBack";
import { summariesFor } from "./summariesFor";
import { readState } from "./workbookState";
import { existingSheets } from "./writePlan";
import { type WriteOptions, type WriteOutcome, writeSheets } from "./writeSheets";

/** A grant year that gets sheets. `variant`: from 2 on, another calculation beside the first. */
export interface GrantYearSheet {
  readonly grantYear: GrantYear;
  readonly variant?: number;
}

export interface InsertOptions extends WriteOptions {
  readonly language: Language;
  /** The user has agreed to a further variant of what the workbook has already. */
  readonly asVariant?: boolean;
}

/** What was inserted, to be undone. Plain data. */
export interface Insertion {
  readonly sheets: readonly InsertedSheet[];
  readonly language: Language;
  readonly rollback: Rollback;
  /** What adorns a sheet, but was refused by Excel. */
  readonly refused: readonly RefusedOrnament[];
}

/** A grant year in the workbook, by its first sheet. */
export interface InsertedSheet extends GrantYearSheet {
  readonly sheetName: string;
  readonly sheetIds: readonly string[];
  /** What its names end with. */
  readonly ending: string;
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly insertion: Insertion }
  | Exclude<WriteOutcome, { kind: "written" }>;

/** Makes the sheets of grant years, all or none of them; see `writeSheets`. */
export async function insertGrantYears(
  grantYears: readonly GrantYearSheet[],
  { language, asVariant = false, ...options }: InsertOptions,
): Promise<InsertOutcome> {
  const numbered = asVariant ? await withFreeVariants(grantYears, language) : grantYears;
  const books = numbered.map(({ grantYear, variant }) => bookSheets(grantYear, language, variant));
  const sheetsOfBooks = books.flat();
  const also = summariesFor(sheetsOfBooks, language);
  const outcome = await writeSheets(sheetsOfBooks, { ...options, also });
  if (outcome.kind !== "written") return outcome;
  const { rollback, refused } = outcome;
  let position = 0;
  const sheets = numbered.map((each, index): InsertedSheet => {
    const [{ sheetName, ending }] = books[index] as [BookSheet];
    const first = position;
    position += books[index]!.length;
    const sheetIds = rollback.sheetIds.slice(first, position);
    return { ...each, sheetName, sheetIds, ending };
  });
  return { kind: "inserted", insertion: { sheets, language, rollback, refused } };
}

/** Each with the first variant that the workbook does not have. */
const withFreeVariants = (
  grantYears: readonly GrantYearSheet[],
  language: Language,
): Promise<GrantYearSheet[]> =>
  runExcel(async (context) => {
    const state = await readState(context);
    return grantYears.map(({ grantYear, variant: first = 1 }) => {
      for (let variant = first; ; variant++)
        if (existingSheets(bookSheets(grantYear, language, variant), state).length === 0)
          return { grantYear, variant };
    });
  });
