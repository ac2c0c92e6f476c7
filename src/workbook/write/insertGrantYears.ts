import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Language } from "../../locales/language";
import { sheetText } from "../../locales/sheetText";
import { sheetLayout } from "../layout/sheetLayout";
import type { RefusedOrnament } from "./adorn";
import type { Rollback } from "./rollBack";
import { type WriteOptions, type WriteOutcome, writeSheets } from "./writeSheets";

/** A grant year that gets a sheet. `variant`: from 2 on, another calculation beside the first. */
export interface GrantYearSheet {
  readonly grantYear: GrantYear;
  readonly variant?: number;
}

export interface InsertOptions extends Pick<WriteOptions, "evenUnknown" | "progress"> {
  readonly language: Language;
  /** The user has agreed that sheets of the same grant year are kept under another name. */
  readonly replace?: boolean;
}

/** What was inserted, to be undone. Plain data. */
export interface Insertion {
  readonly sheets: readonly InsertedSheet[];
  readonly rollback: Rollback;
  /** What adorns a sheet, but was refused by Excel. */
  readonly refused: readonly RefusedOrnament[];
}

export interface InsertedSheet extends GrantYearSheet {
  readonly sheetName: string;
  readonly sheetId: string;
  /** What its names begin with. */
  readonly prefix: string;
}

export type InsertOutcome =
  | { readonly kind: "inserted"; readonly insertion: Insertion }
  | Exclude<WriteOutcome, { kind: "written" }>;

/** Makes the sheets of grant years, all or none of them; see `writeSheets`. */
export async function insertGrantYears(
  sheets: readonly GrantYearSheet[],
  { language, replace = false, ...options }: InsertOptions,
): Promise<InsertOutcome> {
  const layouts = sheets.map(({ grantYear, variant }) => sheetLayout(grantYear, language, variant));
  const replacedWord = replace ? sheetText(language).replacedWord : undefined;
  const outcome = await writeSheets(layouts, { ...options, replacedWord });
  if (outcome.kind !== "written") return outcome;
  const inserted = sheets.map((sheet, index): InsertedSheet => {
    const { sheetName, prefix } = layouts[index]!;
    return { ...sheet, sheetName, prefix, sheetId: outcome.rollback.sheetIds[index]! };
  });
  const { rollback, refused } = outcome;
  return { kind: "inserted", insertion: { sheets: inserted, rollback, refused } };
}
