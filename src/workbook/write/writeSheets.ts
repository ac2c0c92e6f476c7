import type { SheetLayout } from "../layout/operation";
import { applyPlan } from "./applyPlan";
import { type Leftover, rollBack, type Rollback } from "./rollBack";
import { readState, type WorkbookState } from "./workbookState";
import { existingSheets, type WritePlan, writePlan } from "./writePlan";
import { runExcel } from "../runExcel";

export interface WriteOptions {
  /** What is added to the name of a sheet that is replaced; without it none is. */
  readonly replacedWord?: string | undefined;
  /** Told after each of the three steps: looked, written, finished. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** What was done, or why nothing was. */
export type WriteOutcome =
  | {
      readonly kind: "written";
      readonly rollback: Rollback;
    }
  /** May these sheets be replaced? They are kept under another name. */
  | { readonly kind: "sheetExists"; readonly sheets: readonly string[] }
  | { readonly kind: "workbookProtected" }
  /** The workbook is as it was, but for what `left` names. */
  | { readonly kind: "failed"; readonly error: unknown; readonly left: Leftover };

const SYNCS = 3;

/**
 * Writes sheets, all or none of them, in three syncs: one to look, one to write everything, one to
 * show the first of them. If writing fails, what was written is removed again. If the look fails,
 * nothing was written and the error is thrown.
 */
export function writeSheets(
  layouts: readonly SheetLayout[],
  { replacedWord, progress }: WriteOptions,
): Promise<WriteOutcome> {
  return runExcel(async (context): Promise<WriteOutcome> => {
    const before = await readState(context);
    progress?.(1, SYNCS);
    if (before.isProtected) return { kind: "workbookProtected" };
    const existing = existingSheets(layouts, before);
    if (existing.length > 0 && replacedWord === undefined)
      return { kind: "sheetExists", sheets: existing };

    const plan = writePlan(layouts, before, replacedWord ?? "");
    const rollback = rollbackOf(plan, before);
    try {
      const added = applyPlan(context, plan);
      for (const sheet of added) sheet.load("id");
      await context.sync();
      progress?.(2, SYNCS);

      added[0]?.activate();
      await context.sync();
      progress?.(3, SYNCS);
      return {
        kind: "written",
        rollback: { ...rollback, sheetIds: added.map(({ id }) => id) },
      };
    } catch (error) {
      return { kind: "failed", error, left: await rollBack(rollback) };
    }
  });
}

const rollbackOf = (plan: WritePlan, before: WorkbookState): Rollback => ({
  before,
  sheetNames: plan.sheets.flatMap(({ unfinished, finished }) => [unfinished, finished]),
  sheetIds: [],
  renamedIds: plan.operations.flatMap((each) => (each.kind === "renameOldSheet" ? each.id : [])),
  names: plan.names,
});
