import { isOrnament } from "../layout/isOrnament";
import type { Area, ContentOperation, SheetLayout } from "../layout/operation";
import { besides, withSheetNames } from "../layout/sheetRef";
import { ownerOf } from "../book/ownNames";
import { sameSheetName, sheetOfName, unfinishedName } from "../naming";
import { joinedCells } from "./joinedCells";
import type { StateName, WorkbookState } from "./workbookState";

/** One change of the content of a workbook; `sheet` is what a sheet is called until it is complete. */
export type WriteOperation =
  | { readonly kind: "onSheet"; readonly sheet: string; readonly operation: ContentOperation }
  | { readonly kind: "removeName"; readonly name: string }
  | { readonly kind: "addName"; readonly sheet: string; readonly name: string; readonly area: Area }
  /** A sheet that was there makes room for one that takes its place. */
  | { readonly kind: "putAside"; readonly sheetId: string; readonly to: string }
  | {
      readonly kind: "finishSheet";
      readonly sheet: string;
      readonly to: string;
      readonly position?: number;
    };

export interface WritePlan {
  readonly operations: readonly WriteOperation[];
  /** What an incomplete sheet is called, and what a complete one, in the order of the layouts. */
  readonly sheets: readonly { readonly unfinished: string; readonly finished: string }[];
  readonly names: readonly string[];
}

/** Sheets that already show one of these grant years, or have a name that is wanted. */
export function existingSheets(layouts: readonly SheetLayout[], state: WorkbookState): string[] {
  const called = state.sheets.filter(({ name }) =>
    layouts.some(({ sheetName }) => sameSheetName(name, sheetName)),
  );
  const named = namesOf(layouts, state).flatMap(({ formula }) => sheetOfName(formula) ?? []);
  return [...new Set([...called.map(({ name }) => name), ...named])];
}

/**
 * Everything that these sheets hold, as one list of changes, when they have been added; no sheet
 * may be there that shows their grant years. A sheet gets its own name last. Names that deleted
 * sheets left behind are given anew.
 */
export function writePlan(layouts: readonly SheetLayout[], state: WorkbookState): WritePlan {
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
  const asides = layouts.flatMap(({ replaces, sheetName }) =>
    replaces === undefined
      ? []
      : [{ sheetId: replaces, to: claim(freeName(unfinishedName(sheetName), isTaken)) }],
  );
  const dead = [...namesOf(layouts, state), ...replacedNames(layouts, state)].map(
    ({ name }) => name,
  );
  const content = layouts.map((layout, index) => {
    const nameOf = (id: string) =>
      sheets[layouts.indexOf(besides(layout, id, layouts))]!.unfinished;
    return {
      sheet: sheets[index]!.unfinished,
      operations: layout.operations
        .filter((operation) => !isOrnament(operation))
        .map((operation) => withSheetNames(operation, nameOf)),
    };
  });
  const ofPhase = (phase: Phase): WriteOperation[] =>
    content.flatMap(({ sheet, operations }) => {
      const own = operations.filter((operation) => phaseOf(operation) === phase);
      return joined(own).map((operation) => ({ kind: "onSheet", sheet, operation }) as const);
    });
  const ownNames = layouts.flatMap((layout, index) =>
    layout.names.map(
      (name) => ({ kind: "addName", sheet: sheets[index]!.unfinished, ...name }) as const,
    ),
  );
  return {
    operations: [
      ...ofPhase("inputs"),
      ...ofPhase("tables"),
      ...dead.map((name) => ({ kind: "removeName", name }) as const),
      ...ownNames,
      ...ofPhase("formulas"),
      ...ofPhase("looks"),
      ...asides.map((aside) => ({ kind: "putAside", ...aside }) as const),
      ...sheets.map(({ unfinished, finished }, index) => {
        const { position } = layouts[index]!;
        const finish = { kind: "finishSheet", sheet: unfinished, to: finished } as const;
        return position === undefined ? finish : { ...finish, position };
      }),
    ],
    sheets,
    names: [...new Set([...dead, ...ownNames.map(({ name }) => name)])],
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

/** The names of sheets that give their places to these. */
const replacedNames = (layouts: readonly SheetLayout[], { names }: WorkbookState): StateName[] =>
  names.filter(({ name }) =>
    layouts.some(
      ({ ending, names: own }) =>
        ending === "" && own.some((each) => each.name.toUpperCase() === name.toUpperCase()),
    ),
  );

/** The names that the workbook has of the grant years of these sheets. */
const namesOf = (layouts: readonly SheetLayout[], { names }: WorkbookState): StateName[] =>
  names.filter(({ name }) =>
    layouts.some(({ ending }) => ownerOf(name)?.ending === ending.toUpperCase()),
  );

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let count = 2; ; count++) {
    const ending = ` ${count}`;
    const other = name.slice(0, 31 - ending.length) + ending;
    if (!isTaken(other)) return other;
  }
}
