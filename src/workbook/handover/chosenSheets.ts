import { sheetZoneOf } from "../../xlsx/model/address";
import type { Chart } from "../../xlsx/model/chart";
import type { ConditionalFormat } from "../../xlsx/model/conditionalFormat";
import type { Cell, Formula, Sheet } from "../../xlsx/model/sheet";
import type { Workbook } from "../../xlsx/model/workbook";
import { formulaParts } from "../formulaParts";

/** What a sheet has and its copy has not, since it looks elsewhere. */
export interface Missing {
  readonly sheet: string;
  readonly what: "chart" | "condition";
  /** The sheet that would have to come along for a chart. */
  readonly needs?: string;
}

/** Chosen sheets as a workbook of their own, and what does not come along. */
export interface ChosenSheets {
  readonly workbook: Workbook;
  readonly missing: readonly Missing[];
}

/**
 * A workbook of those sheets of another one, in the order of their tabs, in values: what KIM, other
 * sheets, tables or names gave is the figure that was shown; sums within a sheet go on calculating.
 * It has neither names nor rules for entries.
 */
export function chosenSheets(workbook: Workbook, names: readonly string[]): ChosenSheets {
  const chosen = workbook.sheets.filter(({ name }) => names.includes(name));
  const isChosen = (name: string | undefined): boolean =>
    chosen.some((sheet) => sheet.name === name);
  const missing = chosen.flatMap(({ name: sheet, charts, conditionalFormats }): Missing[] => [
    ...charts.flatMap((chart): Missing[] => {
      const lacking = sheetsOf(chart).filter((name) => !isChosen(name));
      const needs = lacking.find((name) => name !== undefined);
      if (lacking.length === 0) return [];
      return [{ sheet, what: "chart", ...(needs !== undefined && { needs }) }];
    }),
    ...(conditionalFormats.every(isKeptFormat) ? [] : [{ sheet, what: "condition" as const }]),
  ]);
  return {
    workbook: {
      sheets: chosen.map((sheet) => ({
        ...inValues(sheet),
        links: sheet.links.filter(({ location }) => isChosen(sheetZoneOf(location)?.sheet)),
        charts: sheet.charts.filter((chart) => sheetsOf(chart).every(isChosen)),
      })),
      ...{ activeSheet: 0, names: [] },
      ...(workbook.countsFrom1904 && { countsFrom1904: true }),
    },
    missing,
  };
}

const inValues = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(valueOf) })),
  conditionalFormats: sheet.conditionalFormats.filter(isKeptFormat),
  validations: [],
  tables: sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map(({ name, total }) => ({
      name,
      ...(total && "text" in total && { total }),
    })),
  })),
});

function valueOf({ formula, isSpilled: _, ...cell }: Cell): Cell {
  return formula && isKept(formula) ? { ...cell, formula } : cell;
}

/** What adds up and compares; nothing that looks elsewhere or gives something else tomorrow. */
const KEPT: readonly string[] = [
  ...["SUM", "SUMPRODUCT", "COUNT", "COUNTA", "ABS", "ROUND", "MIN", "MAX"],
  ...["IF", "AND", "OR", "NOT"],
];

function isKept({ text, fills }: Formula): boolean {
  const calls = text.replaceAll(/"(?:[^"]|"")*"/gu, "").match(/[\p{L}\p{N}_.]+(?=\()/gu) ?? [];
  const isOne = !fills || (fills.top === fills.bottom && fills.left === fills.right);
  return isOne && isWithinSheet(text) && calls.every((name) => KEPT.includes(name.toUpperCase()));
}

/** It refers to cells of its own sheet by their addresses alone; as stored, without "=". */
const isWithinSheet = (text: string): boolean =>
  !/\[|_xl/iu.test(text) &&
  formulaParts(`=${text}`).references.every(
    ({ reference }) => reference.kind === "cells" && reference.sheetName === undefined,
  );

const isKeptFormat = ({ condition }: ConditionalFormat): boolean =>
  (condition.kind === "formula" ? [condition.formula] : condition.formulas).every(isWithinSheet);

/** The sheets that have its figures, and undefined for a name or another workbook. */
const sheetsOf = ({ labels, series }: Chart): (string | undefined)[] =>
  [
    ...(labels === undefined ? [] : [labels]),
    ...series.flatMap(({ name, values }) =>
      name && "reference" in name ? [name.reference, values] : [values],
    ),
  ].map((reference) => sheetZoneOf(reference)?.sheet);
