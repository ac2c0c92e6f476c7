/** A line of a table: one text for each cell. */
export interface CellRow {
  readonly cells: readonly string[];
  /** It is hidden on the sheet. */
  readonly isHidden?: boolean;
  /** Columns whose cell is merged with the one above: the text is that of the whole. */
  readonly merged?: readonly number[];
}

/** What was pasted or selected, as it stands there. */
export interface CellTable {
  readonly rows: readonly CellRow[];
  readonly hiddenColumns?: readonly number[];
}

/**
 * Cells of a pasted text. As Excel copies it: tabs and line breaks; a cell with either is quoted.
 * Without a tab: semicolons, or a name with its number behind a colon or blanks.
 */
export function splitCells(text: string): CellTable {
  const rows = text.includes("\t") ? quotedCells(text) : plainLines(text);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const even = rows
    .map((row) => [...row, ...Array<string>(width - row.length).fill("")].map(cleaned))
    .filter((row) => row.some((cell) => cell !== ""));
  return { rows: even.map((cells) => ({ cells })) };
}

function quotedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  for (const [, cell = "", end = ""] of text.matchAll(cells)) {
    rows.at(-1)!.push(unquoted(cell));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** "Kamen: 43.000", "Kamen   43.000", "Kamen 43.000": a number behind a single blank is longer. */
const NAME_AND_NUMBER =
  /^(\D.*?)(?::\s*|\s{2,}|\s(?=[\d.]*(?:\d{3}|,\d|\d\s?%)))([+−-]?\d[\d.,]*(?:\s?[\p{L}%€]+\.?)?)$/u;

function plainLines(text: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const separator = lines.some((line) => line.includes(";")) ? ";" : undefined;
  return lines.map((line) => {
    if (separator) return line.split(separator);
    const [, name, figure] = NAME_AND_NUMBER.exec(line) ?? [];
    return name === undefined ? [line] : [name, figure!];
  });
}

/** Without what cannot be seen: no-break blanks, zero-width characters, soft hyphens. */
export const cleaned = (cell: string): string =>
  cell
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .trim();
