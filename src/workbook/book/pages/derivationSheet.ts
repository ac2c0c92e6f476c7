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

const [SOURCES, HEADER] = [2, 4] as const;
const TOP = HEADER + 1;
/** Rows for bodies that may be added. */
const SPARE_ROWS = 40;
/**
 * Room for sentences in several lines, in points: of who bears costs by key, alone, in a contract
 * with others, for its sum.
 */
const HEIGHTS = { refinancing: 92, alone: 150, member: 132, head: 310 };

/** A step, what it is called here, and the width of its column. */
type Explained = readonly [id: string, heading: Cell, width: number];

interface Column {
  readonly heading: Cell;
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
  const isOneGroup = !places.has("region");
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
      ...cellsAt(
        SOURCES,
        0,
        sourceLines(book).map((line) => [line]),
      ),
      look({ ...cell(SOURCES, 0), rows: HEADER - SOURCES }, LOOKS.quiet),
      ...headings(HEADER, 0, header),
      ...columns.flatMap(({ formula }, column) => cellsAt(TOP, column, [[{ formula }]])),
      look(list, { size: 9, wrap: true, vertical: "Top" }),
      look({ ...list, columns: 1 }, LOOKS.total),
      ...bodies.map((body, index): SheetOperation => ({
        kind: "height",
        area: cell(TOP + index, 0),
        // What is said of all posts stands in the first row.
        points: index === 0 && isOneGroup ? HEIGHTS.head : HEIGHTS[placeOf(book, body)],
      })),
      { kind: "condition", area: list, formula: `$A${TOP + 1}<>""`, look: LOOKS.member },
      { kind: "condition", area: list, formula: `A${TOP + 1}="${texts.open}"`, look: LOOKS.open },
    ],
  });
}

/** What a body's money has to be explained with: the sum of its contract, its part of it, a key, or none. */
function placeOf(
  { bodies, regions }: Book,
  { name, payer, region, isRecipient }: BodyLine,
): keyof typeof HEIGHTS {
  if (isRecipient) return "alone";
  const own = regions.find((each) => keyOf(each.name) === keyOf(region));
  if (own?.model === "REFINANCING") return "refinancing";
  if (bodies.some((other) => keyOf(other.payer) === keyOf(name))) return "head";
  const recipient = bodies.find((other) => other.isRecipient);
  return keyOf(payer) === keyOf(recipient?.name) ? "alone" : "member";
}

/** The steps that are explained, as far as the sheets have them, and what they are called here. */
function columnsOf(book: Book, places: CalcPlaces, sheets: readonly CalcSheet[]): Column[] {
  const { columns } = book.texts;
  const keyed = book.years.map((_, index) => `keyYear${index}`).filter((id) => places.has(id));
  const explained: readonly Explained[] = [
    ["fte", columns.posts, 24],
    ["kept", columns.kept, keyed.length > 0 ? 38 : 44],
    // Where others bear own shares by key, the columns of their years take the room.
    ...(keyed.length > 0 ? [] : [["received", columns.passedOn, 22] as const]),
    ["ownPosts", columns.ownPosts, 16],
    ...keyed.map((id, index): Explained => {
      const year = places.heading(`year${index}`, "derivation");
      return [id, { formula: `${quoted(`${columns.byKey} `)}&${year}` }, 21];
    }),
  ];
  const steps = explained.flatMap(([id, heading, width]): Column[] => {
    const sheet = sheets.find((one) => one.columns.some((column) => column.id === id));
    const column = sheet?.columns.find((one) => one.id === id);
    // Posts that are agreed need no function, and no sentence.
    if (!sheet || !column?.formula?.().includes("KIM.")) return [];
    const steps = stepsOf(sheet, column);
    if (steps === undefined) return [];
    const open = quoted(book.texts.open);
    const isOpen = places.spill("isOpen", "derivation");
    const nothing = `${places.spill(id, "derivation")}=0`;
    const formula =
      id === "ownPosts"
        ? `IF(${isOpen}=${open},${open},${steps})`
        : keyed.includes(id)
          ? `IF(${nothing},"",${steps})`
          : steps;
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

/** Papers and sections that hold for all rows: of the rate, and of the rule for months. */
function sourceLines(book: Book): string[] {
  const { facts } = book.texts;
  const said = noticeFacts(book).flatMap(({ id, source }) =>
    CITED.includes(id) && typeof source === "string"
      ? [`${facts[id === "rateSource" ? "rate" : id]}: ${source}`]
      : [],
  );
  const lines = HEADER - SOURCES;
  return [...said.slice(0, lines - 1), said.slice(lines - 1).join(" · ")].filter(Boolean);
}
