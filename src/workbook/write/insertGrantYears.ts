import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Language } from "../../locales/language";
import { sheetText } from "../../locales/sheetText";
import { sheetLayout } from "../layout/sheetLayout";
import type { SheetLayout } from "../layout/operation";
import { applyPlan } from "./applyPlan";
import { rangeOf } from "./applyOperation";
import { type Leftover, rollBack, type Rollback } from "./rollBack";
import { readState, type WorkbookState } from "./workbookState";
import { existingSheets, type WritePlan, writePlan } from "./writePlan";

/** A grant year that gets a sheet. `variant`: from 2 on, another calculation beside the first. */
export interface GrantYearSheet {
  readonly grantYear: GrantYear;
  readonly variant?: number;
}

export interface InsertOptions {
  readonly language: Language;
  /** The user has agreed that sheets of the same grant year are kept under another name. */
  readonly replace?: boolean;
  /** Told after each of the three steps: looked, written, finished. */
  readonly progress?: (done: number, of: number) => void;
}

/** What was inserted, to be undone. Plain data. */
export interface Insertion {
  readonly sheets: readonly (GrantYearSheet & {
    readonly sheetName: string;
    readonly prefix: string;
    /** What the sheet says about its control sums. */
    readonly status: string;
  })[];
  readonly rollback: Rollback;
}

/** What was done, or why nothing was. */
export type InsertOutcome =
  | { readonly kind: "inserted"; readonly insertion: Insertion }
  /** May these sheets be replaced? They are kept under another name. */
  | { readonly kind: "sheetExists"; readonly sheets: readonly string[] }
  | { readonly kind: "workbookProtected" }
  /** The workbook is as it was, but for what `left` names. */
  | { readonly kind: "failed"; readonly error: unknown; readonly left: Leftover };

const SYNCS = 3;

/**
 * Makes the sheets of grant years, all or none of them, in three syncs: one to look, one to write
 * everything, one to show the first of them. If writing fails, what was written is removed again.
 * If the look fails, nothing was written and the error is thrown.
 */
export async function insertGrantYears(
  sheets: readonly GrantYearSheet[],
  { language, replace = false, progress }: InsertOptions,
): Promise<InsertOutcome> {
  const layouts = sheets.map(({ grantYear, variant }) => sheetLayout(grantYear, language, variant));
  return Excel.run({ delayForCellEdit: true }, async (context): Promise<InsertOutcome> => {
    const before = await readState(context);
    progress?.(1, SYNCS);
    if (before.isProtected) return { kind: "workbookProtected" };
    const existing = existingSheets(layouts, before);
    if (existing.length > 0 && !replace) return { kind: "sheetExists", sheets: existing };

    const plan = writePlan(layouts, before, sheetText(language).replacedWord);
    const rollback = rollbackOf(plan, before);
    try {
      const added = applyPlan(context, plan);
      for (const sheet of added) sheet.load("id");
      await context.sync();
      progress?.(2, SYNCS);

      const texts = added.map((sheet, index) => statusOf(sheet, layouts[index]!));
      added[0]?.activate();
      await context.sync();
      progress?.(3, SYNCS);
      return {
        kind: "inserted",
        insertion: {
          sheets: sheets.map((sheet, index) => ({
            ...sheet,
            sheetName: layouts[index]!.sheetName,
            prefix: layouts[index]!.prefix,
            status: String(texts[index]!.values[0]![0]),
          })),
          rollback: { ...rollback, sheetIds: added.map(({ id }) => id) },
        },
      };
    } catch (error) {
      return { kind: "failed", error, left: await rollBack(rollback) };
    }
  });
}

function statusOf(sheet: Excel.Worksheet, { status }: SheetLayout): Excel.Range {
  const range = rangeOf(sheet, status);
  range.load("values");
  return range;
}

const rollbackOf = (plan: WritePlan, before: WorkbookState): Rollback => ({
  before,
  sheetNames: plan.sheets.flatMap(({ unfinished, finished }) => [unfinished, finished]),
  sheetIds: [],
  renamedIds: plan.operations.flatMap((each) => (each.kind === "renameOldSheet" ? each.id : [])),
  names: plan.names,
});
