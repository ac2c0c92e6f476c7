import { keyOf } from "../../../engine/grantYear/names";
import { hasContract } from "../../../engine/grantYear/parties";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { EXPLAINED_AMOUNTS, EXPLAINED_TEXTS } from "../calculation/derivationColumns";
import { quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { generalSteps } from "./generalSteps";
import { type FactName, noticeFacts } from "./noticeFacts";
import { rowHeights, SPARE_ROWS } from "./spilledList";

const SOURCES = 2;
/** Body, amount, how it comes about, result, basis; unseen: each amount of each body, its text, those that have one. */
const WIDTHS = [29, 20, 48, 16, 31, 1, 1, 1] as const;
const SHOWN = 5;
const RESULT = 3;

/** How each amount comes about: a line for each of them. */
export function derivationSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns, derivation } = texts;
  const sources = [
    ...sourceLines(book),
    ...(book.tables.claims ? [derivation.interest] : []),
    derivation.rounding,
  ];
  const header = SOURCES + sources.length + 1;
  const top = header + 1;
  const general = generalSteps(book, places, top);
  const first = top + general.length;
  const rows = general.length + explainedLines(book);
  const list: Area = { row: top, column: 0, rows: rows + SPARE_ROWS, columns: SHOWN };
  const spilled: Area = { ...list, row: first, rows: list.rows - general.length };
  return bookSheet(book, "derivation", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.derivation}`,
    subtitle: texts.subtitles.derivation,
    widths: WIDTHS,
    shown: SHOWN,
    header,
    rows: top + rows,
    operations: [
      ...cellsAt(
        SOURCES,
        0,
        sources.map((source) => [source]),
      ),
      look({ row: SOURCES, column: 0, rows: sources.length, columns: SHOWN }, LOOKS.quiet),
      ...headings(header, 0, [
        { heading: columns.body, format: "general" },
        { heading: columns.what, format: "general" },
        { heading: columns.steps, format: "general" },
        { heading: columns.result, format: "euro" },
        { heading: columns.basis, format: "general" },
      ]),
      look(
        { ...list, row: header, rows: 1, column: SHOWN - 1, columns: 1 },
        { align: "Left", indent: 1 },
      ),
      ...cellsAt(
        top,
        0,
        general.map(({ cells }) => cells),
      ),
      ...general.map(({ format }, index): SheetOperation =>
        formatsOf(book, { ...list, row: top + index, rows: 1, column: RESULT, columns: 1 }, [
          format,
        ]),
      ),
      formatsOf(book, { ...spilled, column: RESULT, columns: 1 }, ["balance"]),
      ...columnsOf(places, first + 1).flatMap((formula, column) =>
        cellsAt(first, column, [[{ formula }]]),
      ),
      look({ ...list, column: RESULT, columns: 1 }, LOOKS.figures),
      look(
        { ...list, column: SHOWN - 1, columns: 1 },
        { ...LOOKS.quiet, align: "Left", indent: 1 },
      ),
      look({ ...spilled, column: SHOWN, columns: WIDTHS.length - SHOWN }, LOOKS.unseen),
      ...rowHeights(top, rows, stepLines(book)),
      ...(stepLines(book) > 1 ? [look({ ...spilled, column: 2, columns: 1 }, { wrap: true })] : []),
      { kind: "condition", area: list, formula: `$A${top + 1}<>""`, look: LOOKS.member },
      {
        kind: "condition",
        area: { ...list, column: RESULT, columns: 1 },
        formula: `D${top + 1}=${quoted(texts.open)}`,
        look: LOOKS.open,
      },
    ],
  });
}

/** About as many lines as there are amounts of bodies: only the sheets know which are nothing. */
function explainedLines({ plan: { rows }, bodies, grantYear }: Book): number {
  const payers = new Set(grantYear.bodies.map(({ payer }) => keyOf(payer)));
  const ofRecipient = bodies.filter(({ isRecipient }) => isRecipient).length;
  return rows.reduce(
    (sum, { name, amount, ownShare, isRecipient }) => {
      const isBranch = payers.has(keyOf(name)) && (!isRecipient || hasContract(grantYear));
      return sum + (isBranch ? 2 : 0) + (amount === 0 ? 0 : 1) + (ownShare === 0 ? 0 : 1);
    },
    2 * Math.max(0, ofRecipient - 1),
  );
}

/** What each line shows; the unseen columns choose the amounts that have a text. */
function columnsOf(places: CalcPlaces, row: number): string[] {
  const [text, lastText, count] = EXPLAINED_TEXTS;
  const [all, said, chosen] = [..."FGH"].map((letter) => `${letter}${row}#`);
  const texts = places.range(text, lastText, "derivation");
  const amounts = places.range(...EXPLAINED_AMOUNTS, "derivation");
  const names = places.spill("derivationName", "derivation");
  const at = (list: string, position: string): string =>
    `INDEX(${list},INT(${position}/${count})+1,MOD(${position},${count})+1)`;
  const ofBody = (id: string): string =>
    `INDEX(${places.spill(id, "derivation")},INT(${chosen}/${count})+1)`;
  return [
    ofBody("derivationName"),
    `INDEX(${places.headings(text, lastText, "derivation")},1,MOD(${chosen},${count})+1)`,
    at(texts, chosen!),
    at(amounts, chosen!),
    ofBody("basis"),
    `SEQUENCE(ROWS(${names})*${count})-1`,
    at(texts, all!),
    `IFERROR(FILTER(${all},${said}<>""),0)`,
  ];
}

/** Lines of the longest product: of three time slices two fit into one. */
function stepLines({ isSliced, amendments }: Book): number {
  const days = new Set(amendments.flatMap(({ amendment }) => amendment.effective ?? []));
  return isSliced ? Math.ceil((days.size + 1) / 2) : 1;
}

/** The facts whose papers hold for all amounts; what a notice cites stands beside where it is from. */
const CITED: readonly FactName[] = ["rate", "rateSource", "prorationMethod"];

/** Papers and sections that hold for all rows, a line for each. */
function sourceLines(book: Book): string[] {
  const { facts } = book.texts;
  return noticeFacts(book).flatMap(({ id, source }) =>
    CITED.includes(id) && typeof source === "string"
      ? [`${facts[id === "rateSource" ? "rate" : id]}: ${source}`]
      : [],
  );
}
