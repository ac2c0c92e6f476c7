/** A structured reference: `Tabelle[[#Kopfzeilen];[A]:[B]]`. Without a table: that of the cell. */
export interface TableReference {
  readonly table: string;
  readonly items: readonly TableItem[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type TableItem = "all" | "data" | "headers" | "totals" | "thisRow";

/** How a notation writes them: its words and what stands between two parts. */
export interface TableWords {
  readonly items: Readonly<Record<TableItem, string>>;
  readonly separator: string;
  /** The row of the formula's cell is written `[@A]`. */
  readonly hasAt: boolean;
}

export const ENGLISH_TABLES: TableWords = {
  items: {
    all: "#All",
    data: "#Data",
    headers: "#Headers",
    totals: "#Totals",
    thisRow: "#This Row",
  },
  separator: ",",
  hasAt: true,
};

/** In files the row of a cell has its full name. */
export const FILE_TABLES: TableWords = { ...ENGLISH_TABLES, hasAt: false };

export const GERMAN_TABLES: TableWords = {
  items: {
    all: "#Alle",
    data: "#Daten",
    headers: "#Kopfzeilen",
    totals: "#Ergebnisse",
    thisRow: "#Diese Zeile",
  },
  separator: ";",
  hasAt: true,
};

const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
/** Around a column that has one of these, `@` wants brackets: `T[@[a b]]`. */
const SPECIAL = /[^\p{L}\p{N}_]/u;
/** Parts that Excel lets stand together. */
const TOGETHER: ReadonlySet<string> = new Set(["headers,data", "data,totals"]);

/** The part of a formula from `index` on that has the form of a structured reference. */
export function takeTableReference(formula: string, index: number): string | undefined {
  NAME.lastIndex = index;
  const name = NAME.exec(formula)?.[0] ?? "";
  const brackets = takeBrackets(formula, index + name.length);
  return brackets === undefined ? undefined : name + brackets;
}

/** `[..]`, with brackets inside it; an apostrophe lets the next character stand for itself. */
function takeBrackets(text: string, start: number): string | undefined {
  if (text[start] !== "[") return undefined;
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return text.slice(start, index + 1);
  }
  return undefined;
}

/** Reads a reference as `takeTableReference` finds it; nothing if Excel would not accept it. */
export function readTableReference(
  written: string,
  { items, separator }: TableWords,
): TableReference | undefined {
  const open = written.indexOf("[");
  const table = written.slice(0, open);
  const inside = written.slice(open + 1, -1).trim();
  const itemOf = (text: string) =>
    (Object.keys(items) as TableItem[]).find(
      (item) => items[item].toLowerCase() === text.trim().toLowerCase(),
    );
  if (inside === "") return table === "" ? undefined : { table, items: [] };
  const single = itemOf(inside);
  if (single) return { table, items: [single] };
  const isThisRow = inside.startsWith("@");
  const rest = isThisRow ? inside.slice(1).trim() : inside;
  const own: TableItem[] = isThisRow ? ["thisRow"] : [];
  if (rest === "") return { table, items: own };
  if (!rest.startsWith("[")) {
    const isPlain = !/(?<!')[[\]#@]/.test(rest.replace(/''/g, ""));
    return isPlain ? { table, items: own, from: unescape(rest) } : undefined;
  }
  const parts = splitParts(rest, separator);
  if (!parts) return undefined;
  const [columns = [], ...before] = parts.reverse();
  const named = before.reverse().map(([text = "", ...more]) => more.length === 0 && itemOf(text));
  const last = columns.length === 1 ? itemOf(columns[0]!) : undefined;
  const all = [...own, ...named, ...(last ? [last] : [])];
  if (!areItems(all)) return undefined;
  if (last) return { table, items: all };
  const [from, to] = columns.map(unescape);
  return { table, items: all, from, ...(to === undefined ? {} : { to }) };
}

/** `[#Headers],[A]:[B]` as `[["#Headers"], ["A", "B"]]`. */
function splitParts(text: string, separator: string): string[][] | undefined {
  const parts: string[][] = [[]];
  let index = 0;
  while (index < text.length) {
    const part = takeBrackets(text, index);
    if (part === undefined || parts.at(-1)!.length > 1) return undefined;
    parts.at(-1)!.push(part.slice(1, -1));
    index += part.length;
    const between = /^\s*(.)\s*/su.exec(text.slice(index));
    if (!between) break;
    if (between[1] === separator) parts.push([]);
    else if (between[1] !== ":") return undefined;
    index += between[0].length;
    if (index >= text.length) return undefined;
  }
  return parts;
}

const areItems = (items: readonly (TableItem | false | undefined)[]): items is TableItem[] =>
  items.every(Boolean) && (items.length < 2 || TOGETHER.has(items.join()));

export function writeTableReference(
  { table, items, from, to }: TableReference,
  words: TableWords,
): string {
  const columns = from === undefined ? [] : [from, ...(to === undefined ? [] : [to])];
  const range = columns.map((column) => `[${escape(column)}]`).join(":");
  if (words.hasAt && items.length === 1 && items[0] === "thisRow") {
    const isShort = columns.length === 1 && !SPECIAL.test(from!);
    return `${table}[@${isShort ? escape(from!) : range}]`;
  }
  const named = items.map((item) => words.items[item]);
  if (named.length === 0 && columns.length < 2) return `${table}${range === "" ? "[]" : range}`;
  if (named.length === 1 && columns.length === 0) return `${table}[${named[0]}]`;
  const parts = named.map((item) => `[${item}]`);
  return `${table}[${[...parts, ...(range === "" ? [] : [range])].join(words.separator)}]`;
}

const escape = (column: string) => column.replace(/[[\]#'@]/g, "'$&");
const unescape = (written: string) => written.replace(/'(.)/gsu, "$1");
