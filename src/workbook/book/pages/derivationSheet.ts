import { keyOf } from "../../../engine/grantYear/names";
import type { Area, Cell, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces, CalcSheet } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";
import { stepsOf } from "../calculation/stepsOf";
import type { BodyLine } from "../lines";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, headings, look } from "./bookSheet";
import { type FactName, noticeFacts } from "./noticeFacts";

const HEADER = 4;
const TOP = HEADER + 1;
/** Rows for bodies that may be added. */
const SPARE_ROWS = 40;
/** Room for sentences in several lines, in points: alone, in a contract with others, for its sum. */
const HEIGHTS = { alone: 76, member: 110, head: 210 };

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly formula: string;
}

/** How each amount comes about: one row per body, a sentence for each of its amounts. */
export function derivationSheet(
  book: Book,
  places: CalcPlaces,
  calculation: readonly CalcSheet[],
): BookSheet {
  const { texts, key, bodies } = book;
  const columns = columnsOf(book, places, calculation);
  const list: Area = {
    ...{ row: TOP, column: 0 },
    ...{ rows: bodies.length + SPARE_ROWS, columns: columns.length },
  };
  const header = columns.map(({ heading }) => ({ heading, format: "general" as const }));
  return bookSheet(book, "derivation", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.derivation}`,
    subtitle: texts.subtitles.derivation,
    widths: columns.map(({ width }) => width),
    header: HEADER,
    rows: TOP + bodies.length,
    operations: [
      ...cellsAt(2, 0, [[sourcesLine(book)]]),
      look(cell(2, 0), LOOKS.quiet),
      ...headings(HEADER, 0, header),
      ...columns.flatMap(({ formula }, column) => cellsAt(TOP, column, [[{ formula }]])),
      look(list, { size: 9, wrap: true, vertical: "Top" }),
      look({ ...list, columns: 1 }, LOOKS.total),
      ...bodies.map((body, index): SheetOperation => ({
        kind: "height",
        area: cell(TOP + index, 0),
        points: index === 0 ? HEIGHTS.head : HEIGHTS[placeOf(book, body)],
      })),
      { kind: "condition", area: list, formula: `$A${TOP + 1}<>""`, look: LOOKS.member },
      { kind: "condition", area: list, formula: `A${TOP + 1}="${texts.open}"`, look: LOOKS.open },
    ],
  });
}

/** What a body's money has to be explained with: the sum of its contract, its part of it, or neither. */
function placeOf({ bodies }: Book, { name, payer, isRecipient }: BodyLine): keyof typeof HEIGHTS {
  if (isRecipient) return "alone";
  if (bodies.some((other) => keyOf(other.payer) === keyOf(name))) return "head";
  const recipient = bodies.find((other) => other.isRecipient);
  return keyOf(payer) === keyOf(recipient?.name) ? "alone" : "member";
}

/** The steps that are explained, as far as the sheets have them, and what they are called here. */
function columnsOf(book: Book, places: CalcPlaces, sheets: readonly CalcSheet[]): Column[] {
  const { columns } = book.texts;
  const steps = (
    [
      ["fte", columns.posts, 24],
      ["kept", columns.kept, 44],
      ["received", columns.passedOn, 22],
      ["ownPosts", columns.ownPosts, 16],
      ["byKeyOfYear", columns.byKeyOfYear, 16],
    ] as const
  ).flatMap(([id, heading, width]): Column[] => {
    const sheet = sheets.find((one) => one.columns.some((column) => column.id === id));
    const column = sheet?.columns.find((one) => one.id === id);
    // Posts that are agreed need no function, and no sentence.
    if (!sheet || !column?.formula?.().includes("KIM.")) return [];
    const steps = stepsOf(sheet, column);
    if (steps === undefined) return [];
    const open = quoted(book.texts.open);
    const isOpen = places.spill("isOpen", "derivation");
    const formula = id === "ownPosts" ? `IF(${isOpen}=${open},${open},${steps})` : steps;
    return [{ heading, width, formula }];
  });
  const spilled = (id: string, heading: string, width: number): Column => ({
    ...{ heading, width },
    formula: places.spill(id, "derivation"),
  });
  return [spilled("name", columns.body, 13), ...steps, spilled("basis", columns.basis, 12)];
}

/** The facts whose papers hold for all amounts; what a notice cites stands beside where it is from. */
const CITED: readonly FactName[] = ["rate", "rateSource", "method"];

/** Papers and sections that hold for all rows. */
function sourcesLine(book: Book): Cell {
  const { facts } = book.texts;
  const said = noticeFacts(book).flatMap(({ id, source }) =>
    CITED.includes(id) && typeof source === "string"
      ? [`${facts[id === "rateSource" ? "rate" : id]}: ${source}`]
      : [],
  );
  return said.length === 0 ? undefined : said.join(" · ");
}
