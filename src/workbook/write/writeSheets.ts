import type { SheetLayout } from "../layout/operation";
import { adorn, type RefusedOrnament } from "./adorn";
import { addSheets, applyPlan } from "./applyPlan";
import { clearProbe, probe, type Trouble } from "./probe";
import { isClean, type Leftover, rollBack, type Rollback } from "./rollBack";
import { readState, type WorkbookState } from "./workbookState";
import { existingSheets, type WritePlan, writePlan } from "./writePlan";
import { runExcel } from "../runExcel";

export interface WriteOptions {
  /** The user has agreed to sheets whose formulas are `#NAME?` until they are entered again. */
  readonly evenUnknown?: boolean | undefined;
  /**
   * Sheets that are written with them, once it is known what the workbook has: they may take the
   * places of others.
   */
  readonly also?:
    | ((before: WorkbookState, context: Excel.RequestContext) => Promise<readonly SheetLayout[]>)
    | undefined;
  /** Told after each of the four steps: looked, tried, written, adorned. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** What was done, or why nothing was. */
export type WriteOutcome =
  | {
      readonly kind: "written";
      readonly rollback: Rollback;
      readonly refused: readonly RefusedOrnament[];
    }
  /** These sheets show the grant years already, or have the names that are wanted. */
  | { readonly kind: "sheetExists"; readonly sheets: readonly string[] }
  | { readonly kind: "workbookProtected" }
  /** The workbook is as it was. */
  | { readonly kind: Trouble }
  /** The workbook is as it was, but for what `left` names. */
  | { readonly kind: "failed"; readonly error: unknown; readonly left: Leftover };

const SYNCS = 4;

/**
 * Writes sheets, all or none of them, in four syncs: one to look, one to try whether they would
 * calculate, one to write their content, one for what adorns them. If writing fails, what was
 * written is removed again; an ornament that fails is missing, and named. If the look fails,
 * nothing was written and the error is thrown.
 */
export function writeSheets(
  own: readonly SheetLayout[],
  { evenUnknown = false, also, progress }: WriteOptions,
): Promise<WriteOutcome> {
  return runExcel(async (context): Promise<WriteOutcome> => {
    const before = await readState(context);
    progress?.(1, SYNCS);
    if (before.isProtected) return { kind: "workbookProtected" };
    const existing = existingSheets(own, before);
    if (existing.length > 0) return { kind: "sheetExists", sheets: existing };
    const layouts = [...own, ...((await also?.(before, context)) ?? [])];

    const plan = writePlan(layouts, before);
    const rollback = rollbackOf(plan, before);
    const added = addSheets(context, plan);
    try {
      const trouble = await probe(added[0]!);
      progress?.(2, SYNCS);
      if (trouble && !(trouble === "functionsUnknown" && evenUnknown))
        return await withdrawn(trouble, rollback);
      clearProbe(added[0]!);
      applyPlan(context, plan, added);
      for (const sheet of added) sheet.load("id");
      await context.sync();
    } catch (error) {
      return { kind: "failed", error, left: await rollBack(rollback) };
    }
    progress?.(3, SYNCS);
    const sheets = added.map((sheet, index) => ({ sheet, layout: layouts[index]! }));
    const refused = await adorn(context, sheets);
    progress?.(4, SYNCS);
    const sheetIds = added.map(({ id }) => id);
    return { kind: "written", rollback: { ...rollback, sheetIds }, refused };
  });
}

async function withdrawn(trouble: Trouble, rollback: Rollback): Promise<WriteOutcome> {
  const left = await rollBack(rollback);
  return isClean(left) ? { kind: trouble } : { kind: "failed", error: trouble, left };
}

const rollbackOf = (plan: WritePlan, before: WorkbookState): Rollback => ({
  before,
  aside: plan.operations.flatMap((operation) =>
    operation.kind === "putAside" ? [{ id: operation.sheetId, name: operation.to }] : [],
  ),
  sheetNames: plan.sheets.flatMap(({ unfinished, finished }) => [unfinished, finished]),
  sheetIds: [],
  names: plan.names,
});
