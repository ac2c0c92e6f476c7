import { isOrnament } from "../layout/isOrnament";
import type { Area, ContentOperation, SheetLayout } from "../layout/operation";
import { withSheetNames } from "../layout/sheetRef";
import { replacedName, unfinishedName } from "../naming";
import { joinedCells } from "./joinedCells";
import { sameSheetName, sheetOfName, type WorkbookState } from "./workbookState";

/** One change of the content of a workbook; `sheet` is what a sheet is called until it is complete. */
export type WriteOperation =
  | { readonly kind: "onSheet"; readonly sheet: string; readonly operation: ContentOperation }
  | { readonly kind: "removeName"; readonly name: string }
  | { readonly kind: "addName"; readonly sheet: string; readonly name: string; readonly area: Area }
  | { readonly kind: "renameOldSheet"; readonly id: string; readonly to: string }
  | { readonly kind: "finishSheet"; readonly sheet: string; readonly to: string };

export interface WritePlan {
  readonly operations: readonly WriteOperation[];
  /** What an incomplete sheet is called, and what a complete one, in the order of the layouts. */
  readonly sheets: readonly { readonly unfinished: string; readonly finished: string }[];
  readonly names: readonly string[];
}

/** Sheets that already show one of these grant years, or have a name that is wanted. */
export function existingSheets(layouts: readonly SheetLayout[], state: WorkbookState): string[] {
  const found = layouts.flatMap(({ sheetName, prefix }) => [
    ...state.sheets.filter(({ name }) => sameSheetName(name, sheetName)).map(({ name }) => name),
    ...state.names
      .filter(({ name }) => belongsTo(name, prefix))
      .flatMap(({ formula }) => sheetOfName(formula) ?? []),
  ]);
  return [...new Set(found)];
}

/**
 * Everything that these sheets hold, as one list of changes, when they have been added. A sheet
 * gets its own name last. One that has that name already is kept under another; only the names of
 * its cells go over.
 */
export function writePlan(
  layouts: readonly SheetLayout[],
  state: WorkbookState,
  replacedWord: string,
): WritePlan {
  const taken = state.sheets.map(({ name }) => name);
  const isTaken = (name: string): boolean => taken.some((other) => sameSheetName(other, name));
  const claim = (name: string): string => {
    taken.push(name);
    return name;
  };
  const sheets = layouts.map(({ sheetName }) => ({
    unfinished: claim(freeName(unfinishedName(sheetName), isTaken)),
    finished: sheetName,
  }));
  const names = layouts.flatMap((layout) => [
    ...state.names.map(({ name }) => name).filter((name) => belongsTo(name, layout.prefix)),
    ...layout.names.map(({ name }) => name),
  ]);
  const unfinishedOf = (id: string): string =>
    sheets[layouts.findIndex((layout) => layout.id === id)]!.unfinished;
  const content = layouts.map((layout, index) => ({
    sheet: sheets[index]!.unfinished,
    operations: layout.operations
      .filter((operation) => !isOrnament(operation))
      .map((operation) => withSheetNames(operation, unfinishedOf)),
  }));
  const ofPhase = (phase: Phase): WriteOperation[] =>
    content.flatMap(({ sheet, operations }) => {
      const own = operations.filter((operation) => phaseOf(operation) === phase);
      return joined(own).map((operation) => ({ kind: "onSheet", sheet, operation }) as const);
    });
  const ownNames = layouts.flatMap((layout, index): WriteOperation[] => [
    ...state.names
      .filter(({ name }) => belongsTo(name, layout.prefix))
      .map(({ name }) => ({ kind: "removeName", name }) as const),
    ...layout.names.map(
      (name) => ({ kind: "addName", sheet: sheets[index]!.unfinished, ...name }) as const,
    ),
  ]);
  const completion = layouts.flatMap((_, index): WriteOperation[] => {
    const { unfinished, finished } = sheets[index]!;
    const old = state.sheets.find(({ name }) => sameSheetName(name, finished));
    const to = old && claim(replacedName(finished, replacedWord, isTaken));
    return [
      ...(old ? [{ kind: "renameOldSheet", id: old.id, to: to! } as const] : []),
      { kind: "finishSheet", sheet: unfinished, to: finished },
    ];
  });
  return {
    operations: [
      ...ofPhase("inputs"),
      ...ofPhase("tables"),
      ...ownNames,
      ...ofPhase("formulas"),
      ...ofPhase("looks"),
      ...completion,
    ],
    sheets,
    names: [...new Set(names)],
  };
}

/** Excel takes a formula only when the tables and the names that it speaks of are there. */
type Phase = "inputs" | "tables" | "formulas" | "looks";

function phaseOf(operation: ContentOperation): Phase {
  if (operation.kind === "table") return "tables";
  if (operation.kind !== "cells") return "looks";
  return operation.cells.flat().some((cell) => typeof cell === "object") ? "formulas" : "inputs";
}

/** All cells of a phase are written at once. */
const joined = (operations: readonly ContentOperation[]): ContentOperation[] => [
  ...joinedCells(operations.filter((operation) => operation.kind === "cells")),
  ...operations.filter((operation) => operation.kind !== "cells"),
];

/** Excel does not tell upper from lower case in names. */
const belongsTo = (name: string, prefix: string): boolean =>
  name.toUpperCase().startsWith(prefix.toUpperCase()) && !/^V\d+_/i.test(name.slice(prefix.length));

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let count = 2; ; count++) {
    const ending = ` ${count}`;
    const other = name.slice(0, 31 - ending.length) + ending;
    if (!isTaken(other)) return other;
  }
}
