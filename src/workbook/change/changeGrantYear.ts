import type { GrantYear } from "../../engine/grantYear/grantYear";
import { isCalculation } from "../book/bookNames";
import type { BookSheet } from "../book/pages/bookSheet";
import { sameGrantYear } from "../read/sameGrantYear";
import { readGrantYears } from "../read/readGrantYears";
import type { ReadGrantYear } from "../read/readGrantYear";
import { absolute } from "../layout/address";
import type { Cell, Formula } from "../layout/operation";
import { withSheetNames } from "../layout/sheetRef";
import { sameSheetName } from "../naming";
import { runExcel } from "../runExcel";
import { adorn, type RefusedOrnament } from "../write/adorn";
import { addSheets, applyPlan } from "../write/applyPlan";
import type { Rollback } from "../write/rollBack";
import { readState, type WorkbookState } from "../write/workbookState";
import { writePlan } from "../write/writePlan";
import { extentOf, rewritePage } from "./changedPage";
import { changeTable, entered } from "./changedTable";
import { type ChangePlan, changePlan, type PageChange } from "./changePlan";
import { type BeforeChange, cellOf, lookAtSheets, standingSheet } from "./lookAtSheets";
import { restore } from "./restore";

/** What was changed, to be taken back. Plain data. */
export interface Change {
  /** What the names of the grant year end with. */
  readonly ending: string;
  /** As the sheets show it now. */
  readonly grantYear: GrantYear;
  /** Sheets that were added. */
  readonly added: readonly string[];
  /** Of these the sheets that only calculate. */
  readonly calculations: readonly string[];
  readonly before: BeforeChange;
  readonly rollback: Rollback;
}

/** What was done, or why nothing was. */
export type ChangeOutcome =
  | {
      readonly kind: "changed";
      readonly change: Change;
      readonly refused: readonly RefusedOrnament[];
    }
  /** The sheets show it already. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "workbookProtected" }
  /** Somebody has edited the sheets since they were read. */
  | { readonly kind: "stale" }
  /** Other sheets have the names that are wanted. */
  | { readonly kind: "sheetExists"; readonly sheets: readonly string[] }
  /** Sheets that are to be changed are gone. */
  | { readonly kind: "sheetMissing"; readonly sheets: readonly string[] }
  /** On these pages cells were typed over that are written anew: are they to go all the same? */
  | { readonly kind: "edited"; readonly sheets: readonly string[] }
  /** `left`: the sheets that could not be given back what they held; none: all is as it was. */
  | { readonly kind: "failed"; readonly error: unknown; readonly left: readonly string[] };

export interface ChangeOptions {
  /** The user has agreed that what was typed over on pages goes. */
  readonly editedToo?: boolean;
}

/**
 * Gives the sheets of a grant year what it is to hold, all of it or nothing: new sheets are added
 * among the others, tables change row by row, pages that say something else are written anew. What
 * does not change stays as the user left it. Inputs are constants, so nothing here waits for Excel
 * to calculate.
 */
export async function changeGrantYear(
  read: ReadGrantYear,
  changed: GrantYear,
  { editedToo = false }: ChangeOptions = {},
): Promise<ChangeOutcome> {
  const plan = changePlan(read, changed);
  if (isNothing(plan)) return { kind: "unchanged" };
  const now = (await readGrantYears()).find(({ ending }) => ending === read.ending);
  if (!now || !sameGrantYear(now.grantYear, read.grantYear)) return { kind: "stale" };
  const outcome = await runExcel((context) => apply(context, plan, editedToo));
  if (outcome.kind !== "applied") return outcome;
  const { added, calculations, before, rollback, refused } = outcome;
  const { ending } = read;
  // What is written can be taken back, even if it cannot be read at the moment.
  const after = await readGrantYears().catch(() => []);
  const grantYear = after.find((each) => each.ending === ending)?.grantYear ?? changed;
  const change = { ending, grantYear, added, calculations, before, rollback };
  return { kind: "changed", change, refused };
}

const isNothing = ({ added, tables, pages, cells }: ChangePlan): boolean =>
  added.length + tables.length + pages.length + cells.length === 0;

type Applied = Omit<Change, "ending" | "grantYear"> & {
  readonly kind: "applied";
  readonly refused: readonly RefusedOrnament[];
};

async function apply(
  context: Excel.RequestContext,
  plan: ChangePlan,
  editedToo: boolean,
): Promise<Applied | ChangeOutcome> {
  const state = await readState(context);
  if (state.isProtected) return { kind: "workbookProtected" };
  const touched = [
    ...plan.pages.map(({ after }) => after),
    ...plan.cells.map(({ sheet }) => sheet),
  ];
  const missing = touched.filter((layout) => !standingSheet(layout, state));
  if (missing.length > 0) return { kind: "sheetMissing", sheets: namesOf(missing) };
  const taken = plan.added.filter((layout) => isTaken(layout, state));
  if (taken.length > 0) return { kind: "sheetExists", sheets: namesOf(taken) };
  const sheetOf = (layout: BookSheet) => standingSheet(layout, state)!;
  const before = await lookAtSheets(context, plan, state);
  const edited = plan.pages.filter((_, index) => before.pages[index]!.own.length > 0);
  if (edited.length > 0 && !editedToo)
    return { kind: "edited", sheets: edited.map(({ after }) => sheetOf(after).name) };
  return write(context, plan, state, before);
}

/** Writes all in one sync, and in one more what adorns it. */
async function write(
  context: Excel.RequestContext,
  plan: ChangePlan,
  state: WorkbookState,
  before: BeforeChange,
): Promise<Applied | ChangeOutcome> {
  const sheetOf = (layout: BookSheet) => standingSheet(layout, state)!;
  const layouts = placed(plan, state);
  const isNew = (id: string): boolean => layouts.some((layout) => layout.id === id);
  const called = new Map(
    plan.book.map((layout) => [
      layout.id as string,
      standingSheet(layout, state)?.name ?? layout.sheetName,
    ]),
  );
  const nameOf = (id: string): string => called.get(id)!;
  const writing = writePlan(layouts, state, (id) => (isNew(id) ? undefined : called.get(id)));
  const rollback: Rollback = {
    before: state,
    aside: [],
    sheetNames: writing.sheets.flatMap(({ unfinished, finished }) => [unfinished, finished]),
    sheetIds: [],
    names: [...writing.names, ...plan.pages.flatMap(({ after }) => after.names.map(nameIn))],
  };
  const { worksheets, tables, names } = context.workbook;
  try {
    plan.tables.forEach((change, index) => {
      changeTable(tables.getItem(change.before.name), change, before.tables[index]!);
    });
    const sheets = addSheets(context, writing);
    applyPlan(context, writing, sheets);
    plan.cells.forEach(({ sheet, after, ...place }, index) => {
      const cell = cellOf(worksheets.getItem(sheetOf(sheet).id), names, place);
      const { format } = before.cells[index]!;
      cell.formulas = [[entered(heldBy(after, nameOf), format)]];
    });
    for (const { before: old, after } of plan.pages) {
      const { id, name } = sheetOf(after);
      const sheet = worksheets.getItem(id);
      rewritePage(sheet, after, extentOf([old, after]), nameOf);
      for (const moved of movedNames({ before: old, after })) {
        const at = `='${name.replaceAll("'", "''")}'!${absolute(moved.area)}`;
        if (state.names.some((known) => isSameName(known.name, moved.name)))
          names.getItem(moved.name).formula = at;
        else names.add(moved.name, sheet.getRange(absolute(moved.area)));
      }
    }
    for (const sheet of sheets) sheet.load("id");
    await context.sync();
    const adorned = [
      ...sheets.map((sheet, index) => ({ sheet, layout: layouts[index]! })),
      ...plan.pages.map(({ after: layout }) => ({
        ...{ sheet: worksheets.getItem(sheetOf(layout).id), layout },
      })),
    ];
    const all = plan.book.map((layout) => ({ ...layout, sheetName: called.get(layout.id)! }));
    const refused = await adorn(context, adorned, all);
    if (sheets.length === 0 && plan.pages.length > 0) {
      // A page is shown while it is adorned; without new sheets the user stays where they were.
      worksheets.getItem(state.activeSheet).activate();
      await context.sync();
    }
    return {
      ...{ kind: "applied", before, refused, added: namesOf(layouts) },
      calculations: namesOf(layouts.filter(({ id }) => isCalculation(id))),
      rollback: { ...rollback, sheetIds: sheets.map(({ id }) => id) },
    };
  } catch (error) {
    return { kind: "failed", error, left: await restore(before, rollback) };
  }
}

/** What a cell is to hold, with the names that the sheets have. */
function heldBy(cell: Cell, nameOf: (id: string) => string): string | number | undefined {
  if (typeof cell !== "object") return cell;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const [[named]] = withSheetNames({ kind: "cells", area, cells: [[cell]] }, nameOf).cells as [
    [Formula],
  ];
  return `=${named.formula}`;
}

const namesOf = (layouts: readonly BookSheet[]): string[] => [
  ...new Set(layouts.map(({ sheetName }) => sheetName)),
];

const isSameName = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

const nameIn = ({ name }: { readonly name: string }): string => name;

const isTaken = ({ sheetName }: BookSheet, { sheets }: WorkbookState): boolean =>
  sheets.some(({ name }) => sameSheetName(name, sheetName));

const movedNames = ({ before, after }: PageChange) =>
  after.names.filter(
    ({ name, area }) =>
      !before.names.some((old) => old.name === name && absolute(old.area) === absolute(area)),
  );

/** The new sheets, each behind the one that comes before it in a council paper. */
function placed({ book, added }: ChangePlan, state: WorkbookState): BookSheet[] {
  const tabs = state.sheets.map(({ name }) => name);
  return added.map((layout) => {
    const earlier = book.slice(0, book.indexOf(layout)).reverse();
    const neighbour = earlier
      .map((other) => standingSheet(other, state)?.name ?? other.sheetName)
      .find((name) => tabs.includes(name));
    const position = neighbour === undefined ? tabs.length : tabs.indexOf(neighbour) + 1;
    tabs.splice(position, 0, layout.sheetName);
    return { ...layout, position };
  });
}
