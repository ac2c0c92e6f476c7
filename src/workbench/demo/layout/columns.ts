import type { Column, Content, Mark } from "./content";
import type { FormatName } from "./formats";

/** Texts such as the names of the bodies. */
export const texts = (
  header: string,
  name: string,
  cells: readonly (string | undefined)[],
): Column => ({ header, name, cells });

/** Figures that are typed in; an empty one counts as 0. */
export const inputs = (
  mark: Mark,
  header: string,
  name: string,
  format: FormatName,
  cells: readonly (Content | undefined)[],
): Column => ({ header, name, format, mark, cells });

/** A formula in the first row; its result spills over the rows below and the columns beside it. */
export const spilled = (
  header: string,
  name: string,
  format: FormatName,
  formula: string,
): Column => ({ header, name, format, mark: "berechnet", cells: [formula] });

/** A column over which the one to its left spills. */
export const besideSpilled = (header: string, name: string, format: FormatName): Column => ({
  header,
  name,
  format,
  mark: "berechnet",
});

/** The same formula in every row. */
export const perRow = (
  header: string,
  name: string,
  format: FormatName,
  formula: string,
): Column => ({ header, name, format, mark: "berechnet", each: formula });

/** The column with its sum in the line of totals. */
export const summed = (column: Column): Column => ({ ...column, total: `=SUM(${column.name!})` });

export const checks = (each: string): Column => ({ header: "Kontrolle", check: true, each });

export const sources = (cells: readonly string[]): Column => ({
  header: "Quelle",
  source: true,
  cells,
});
