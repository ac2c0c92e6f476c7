import { keyOf } from "../../../engine/grantYear/names";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { CALC_HEADER, type CalcPlaces, type CalcSheet } from "../calculation/calcColumn";
import type { BodyLine } from "../lines";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, headings, look } from "./bookSheet";

const TOP = CALC_HEADER;
/** Rows for bodies that may be added. */
const SPARE_ROWS = 40;
/**
 * Room for sentences in several lines, in points: of who bears costs by key, alone, in a contract
 * with others, for its sum. A line alone and one for a sum fill no more than the first page.
 */
const HEIGHTS = { refinancing: 124, alone: 148, member: 125, head: 268 };

/** All that KIM says of each amount, step by step: one row per body. */
export function sentencesSheet(book: Book, places: CalcPlaces, sheet: CalcSheet): BookSheet {
  const { texts, key, bodies } = book;
  const { columns, first } = sheet;
  const isSaidOfAll = !places.has("region") && columns.some(({ id }) => id === "fteSaid");
  const list: Area = {
    ...{ row: TOP, column: 0 },
    ...{ rows: bodies.length + SPARE_ROWS, columns: columns.length },
  };
  const header = columns.map(({ heading, format }) => ({
    heading: typeof heading === "function" ? heading() : heading,
    format,
  }));
  return bookSheet(book, sheet.id, {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.sentenceCalculation}`,
    subtitle: texts.subtitles.sentenceCalculation,
    widths: columns.map(({ width }) => width),
    header: TOP - 1,
    rows: TOP + bodies.length,
    operations: [
      ...headings(TOP - 1, 0, header),
      ...columns.flatMap(({ formula }, column) =>
        formula ? cellsAt(first - 1, column, [[{ formula: formula() }]]) : [],
      ),
      look(list, { size: 9, wrap: true, vertical: "Top" }),
      look({ ...list, columns: 1 }, LOOKS.total),
      ...bodies.map((body, index): SheetOperation => ({
        kind: "height",
        area: cell(TOP + index, 0),
        // What is said of all posts stands in the first row.
        points: index === 0 && isSaidOfAll ? HEIGHTS.head : HEIGHTS[placeOf(book, body)],
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
