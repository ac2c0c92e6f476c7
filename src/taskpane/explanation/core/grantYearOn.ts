import { type BookTexts, bookText } from "../../../locales/bookText";
import { LANGUAGES } from "../../../locales/language";
import { ownTable } from "../../../workbook/book/ownNames";

/** The table of a grant year's notices and that of its sources, as the workbook calls them. */
export interface GrantYearTables {
  readonly notices?: string;
  readonly sources?: string;
}

/**
 * The tables of the grant year that a sheet belongs to: all of its sheets are called after it,
 * "Rechnung 2021 B2". Nothing for a sheet of the user's own.
 */
export function grantYearOn(sheetName: string, tables: readonly string[]): GrantYearTables {
  const own = tables.flatMap((name) => {
    const table = ownTable(name);
    const isOn = table && sheetName.toUpperCase().endsWith(` ${table.ending.replaceAll("_", " ")}`);
    return isOn ? [{ id: table.table, name }] : [];
  });
  const named = (id: string): string | undefined => own.find((table) => table.id === id)?.name;
  const [notices, sources] = [named("notices"), named("sources")];
  return { ...(notices !== undefined && { notices }), ...(sources !== undefined && { sources }) };
}

type Cells = readonly (readonly unknown[])[];

/**
 * Where an input comes from: the origin and the wording of the first line of the table of sources
 * that names it by one of the words it is called by, and no other entry than its own.
 */
export function inputSource(sources: Cells, labels: readonly string[]): string | undefined {
  const [headings = [], ...lines] = sources;
  const [entry, what, origin, wording] = (["entry", "what", "origin", "wording"] as const).map(
    (id) => columnOf(headings, id),
  );
  const isCalled = (cell: unknown): boolean =>
    labels.some((label) => label.toLowerCase() === String(cell).trim().toLowerCase());
  const line = lines.find(
    (cells) => isCalled(cells[what!]) && (!cells[entry!] || isCalled(cells[entry!])),
  );
  if (!line) return undefined;
  const said = [line[origin!], line[wording!]].map((cell) => String(cell ?? "")).filter(Boolean);
  return said.length === 0 ? undefined : said.join(": ");
}

/** The first notice in a line: what it is, its date, its reference. */
export function noticeLine(notices: Cells): string | undefined {
  const [headings = [], first] = notices;
  const said = (["noticeKind", "date", "reference"] as const)
    .map((id) => String(first?.[columnOf(headings, id)] ?? "").trim())
    .filter(Boolean);
  return said.length === 0 ? undefined : said.join(", ");
}

const columnOf = (headings: readonly unknown[], id: keyof BookTexts["columns"]): number =>
  headings.findIndex((heading) =>
    LANGUAGES.some((language) => bookText(language).columns[id] === heading),
  );
