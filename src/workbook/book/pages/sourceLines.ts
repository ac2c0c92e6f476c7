import { CONTRACT_CELLS, isGivenField } from "../headCells";
import type { Source, SourcePlace } from "../../../engine/grantYear/grantYear";
import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import { wordFor } from "../../layout/words";
import type { Book } from "../book";
import type { TableId } from "../bookNames";
import { quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { columnRef } from "../tables/inputTable";
import { sourceField } from "../tables/sourceFields";
import { cellsAt, headings, look } from "./bookSheet";

/** Kinds that no paper stands behind: they are in the colour of a hint. */
const DOUBTFUL = ["ASSUMED", "WORKED_BACK"] as const;

/** Where an input that exists once comes from. */
export interface SourceOf {
  readonly place: "head" | "contract";
  readonly field: string;
}

/** The input that a named cell holds. */
export function sourceOf(id: string): SourceOf | undefined {
  if (isGivenField(id)) return { place: "head", field: id };
  const ofContract = Object.entries(CONTRACT_CELLS).find(([, name]) => name === id);
  return ofContract && { place: "contract", field: ofContract[0] };
}

/** What the grant year says about the source of an input that exists once. */
export const sourceFor = ({ grantYear }: Book, { place, field }: SourceOf): Source | undefined =>
  grantYear.sources?.find(
    (source) => source.place === place && (source.field ?? field) === field && !source.name,
  );

const ofTable = (book: Book, column: string): string => columnRef(book, "sources", column);

const isPlace = (book: Book, place: SourcePlace): string =>
  `${ofTable(book, "place")}=${quoted(wordFor(place, book.language))}`;

/** A column of the table of sources for such an input, as a formula: it follows what is typed there. */
export function sourceFormula(
  book: Book,
  { place, field }: SourceOf,
  column: "kind" | "citation",
  otherwise: string,
): string {
  const label = quoted(sourceField(place, field, book.language));
  const isMeant = `(${isPlace(book, place)})*(${ofTable(book, "field")}=${label})`;
  return `XLOOKUP(1,${isMeant},${ofTable(book, column)},${quoted(otherwise)})&""`;
}

/** Colours the kinds in an area that no paper stands behind. */
export function doubtfulLooks({ language }: Book, area: Area): SheetOperation[] {
  const first = `${columnName(area.column)}${area.row + 1}`;
  return DOUBTFUL.map((kind) => ({
    kind: "condition",
    area,
    formula: `ISNUMBER(SEARCH(${quoted(wordFor(kind, language))},${first}))`,
    look: { color: LOOKS.hint.color },
  }));
}

/** "2. Tag angenommen; Betrag belegt": where the entries of a list come from, in one line. */
export function sourceLine(
  book: Book,
  place: SourcePlace,
  { row, column, columns }: Pick<Area, "row" | "column" | "columns">,
  afterEntry = ". ",
): SheetOperation[] {
  if (!book.grantYear.sources?.some((source) => source.place === place)) return [];
  const [name, field, kind] = ["name", "field", "kind"].map((id) => ofTable(book, id));
  const said = `IF(${name}="","",${name}&${quoted(afterEntry)})&${field}&" "&${kind}`;
  const area: Area = { row, column, rows: 1, columns };
  return [
    ...cellsAt(row, column, [
      [{ formula: `TEXTJOIN("; ",TRUE,IF(${isPlace(book, place)},${said},""))` }],
    ]),
    look(area, { ...LOOKS.quiet, vertical: "Top" }),
    ...doubtfulLooks(book, { ...area, columns: 1 }),
  ];
}

/**
 * "Herkunft: Anteil teils zurückgerechnet, teils belegt; Verzicht angenommen": where inputs of a
 * page of results come from, whoever they are about. `places`: the fields of each list; `behind`:
 * the first column that is not printed.
 */
export function originLine(
  book: Book,
  places: Readonly<Partial<Record<SourcePlace & TableId, readonly string[]>>>,
  { row, columns, behind }: Pick<Area, "row" | "columns"> & { readonly behind: number },
): SheetOperation[] {
  const { grantYear, language, texts } = book;
  const fields = (Object.keys(places) as (SourcePlace & TableId)[]).flatMap((place) =>
    places[place]!.map((field) => ({ place, field })),
  );
  const isStated = fields.some(({ place, field }) =>
    grantYear.sources?.some((source) => source.place === place && source.field === field),
  );
  if (!isStated) return [];
  const [field, kind] = ["field", "kind"].map((id) => ofTable(book, id));
  const labels = [...new Set(fields.map((each) => sourceField(each.place, each.field, language)))];
  const at = (index: number): string => `$${columnName(behind + index)}$${row + 1}`;
  const partly = `${texts.originOf[1]} `;
  // Behind the page: the kinds of each field, then what is said of it.
  const kinds = labels.map((label) => {
    const own = `UNIQUE(IF(${field}=${quoted(label)},${kind},""))`;
    return `TEXTJOIN(${quoted(`, ${partly}`)},TRUE,${own})`;
  });
  const said = labels.map((label, index) => {
    const isOne = `COUNTIF(${at(index)},${quoted(`*, ${partly}*`)})=0`;
    const several = `IF(${isOne},"",${quoted(partly)})`;
    return `IF(${at(index)}="","",${quoted(`${label} `)}&${several}&${at(index)})`;
  });
  const [first, last] = [at(labels.length), at(2 * labels.length - 1)];
  const line = `${quoted(`${texts.originOf[0]} `)}&TEXTJOIN("; ",TRUE,${first}:${last})`;
  const area: Area = { row, column: 0, rows: 1, columns };
  return [
    ...cellsAt(row, 0, [[{ formula: line }]]),
    look(area, LOOKS.quiet),
    ...doubtfulLooks(book, { ...area, columns: 1 }),
    ...cellsAt(row, behind, [[...kinds, ...said].map((formula) => ({ formula }))]),
    look({ row, column: behind, rows: 1, columns: 2 * labels.length }, LOOKS.unseen),
  ];
}

/** Rows for entries that may be added. */
const SPARE_ROWS = 12;

/** How wide the column beside a table is, in characters. */
export const SOURCE_WIDTH = 38;

/** Beside the rows of a table, by the names in its first column: where their inputs come from. */
export function sourceColumn(
  book: Book,
  place: SourcePlace & TableId,
  { row, column, rows }: Pick<Area, "row" | "column" | "rows">,
): SheetOperation[] {
  if (!hasSourceColumn(book, place)) return [];
  const [name, field, kind] = ["name", "field", "kind"].map((id) => ofTable(book, id));
  const area: Area = { row: row + 1, column, rows: rows + SPARE_ROWS, columns: 1 };
  const formulas = Array.from({ length: rows + SPARE_ROWS }, (_, index) => {
    const entry = `$A${row + index + 2}`;
    const isMeant = `(${isPlace(book, place)})*((${name}="")+(${name}=${entry}))`;
    const said = `IF(${isMeant},${field}&" "&${kind},"")`;
    return [{ formula: `IF(${entry}="","",TEXTJOIN("; ",TRUE,${said}))` }];
  });
  return [
    ...headings(row, column, [{ heading: book.texts.columns.origin, format: "general" }]),
    ...cellsAt(row + 1, column, formulas),
    look(area, { ...LOOKS.quiet, wrap: true }),
    look({ ...area, rows }, LOOKS.row),
    ...doubtfulLooks(book, area),
  ];
}

export const hasSourceColumn = ({ grantYear }: Book, place: SourcePlace): boolean =>
  grantYear.sources?.some((source) => source.place === place) ?? false;
