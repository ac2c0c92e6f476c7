import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, orOpen, quoted } from "../calculation/formulaParts";
import { openChoice } from "../calculation/itemProofColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { columnRef } from "../tables/inputTable";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { signatureLines } from "./signatureLines";
import { rowHeights, SPARE_ROWS } from "./spilledList";

const [BAND, HEADER, FACTS, GAP] = [3, 4, 5, 2] as const;
/** A label and two figures, each with its part of the sum; beside them the items. */
const [WIDTHS, BESIDE] = [[30, 15, 8, 15, 8, 2, 21, 13, 13, 13, 13], 6] as const;
/** The lines of the block: receipts, their sum; expenses, their sum and what of it is eligible. */
const [RECEIPTS, EXPENSES, LAST_PART] = [2, 5, 6] as const;
/** Rows for items, whose kinds are the programme's; notices stand below them. */
const ITEMS = 6;

/**
 * The figures of the Verwendungsnachweis of module 1 in the order of its form (year.md F6): the
 * notice's and the settled ones side by side under the form's own labels, each with its part of the
 * receipts or expenses in per cent ("v. H."), to be typed or pasted into the file of the authority
 * (F7); beside them each item with its limit, and the notices.
 */
export function proofOfUseSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns, settlement, proofOfUse } = texts;
  const { byNotice, settled, perCent, bands, facts, wording, signatures } = proofOfUse;
  const rows = new Set(book.grantYear.items.map(({ item }) => item)).size;
  const at = (id: string): string => places.spill(id, "proofOfUse");
  const all = (id: string): string => `SUM(${places.range(id, id, "proofOfUse")})`;
  const ofTop = (id: string): string => `SUM(${at("isTop")}*${at(id)})`;
  const isOpen = openChoice(book, places, "proofOfUse");
  const known = (formula: string): string => `IF((${isOpen})>0,${quoted(texts.open)},${formula})`;
  /** The two lines before a sum; what is open stays open in it. */
  const both = (column: Figures, sum: number): string => {
    const two = `${column}${FACTS + sum - 1}:${column}${FACTS + sum}`;
    return `IF(COUNTIF(${two},${quoted(texts.open)})>0,${quoted(texts.open)},SUM(${two}))`;
  };
  const amounts: readonly (readonly [notice: string, settled: string])[] = [
    [cellRef(book, "granted"), ofTop("moneyPaid")],
    ["", known(all("borne"))],
    [both("B", RECEIPTS), both("D", RECEIPTS)],
    [all("lineMoney"), `ROUND(${all("postCost")}+${all("postNonEligible")},2)`],
    [all("itemGranted"), all("itemCost")],
    [both("B", EXPENSES), both("D", EXPENSES)],
    ["", all("ownCost")],
    ["", known(ofTop("acceptedChain"))],
    ["", known(ofTop("repayment"))],
    ["", places.anchor("goesBack", "proofOfUse")],
    ["", known(ofTop("outstanding"))],
  ];
  const shown: readonly (readonly [heading: string, format: BookFormat, id: string])[] = [
    [columns.item, "general", "settledItem"],
    [columns.itemLimit, "euro", "itemBound"],
    [columns.spent, "euro", "itemCost"],
    [columns.spentNonEligible, "euro", "itemNonEligible"],
    [columns.acceptedOwn, "euro", "itemAccepted"],
  ];
  const block: Area = { row: FACTS, column: 0, rows: amounts.length, columns: BESIDE - 1 };
  const room = Math.max(rows, ITEMS);
  const list: Area = { row: FACTS, column: BESIDE, rows: room, columns: shown.length };
  const end = FACTS + amounts.length + GAP;
  const ofList = (id: string): string => {
    const figure = at(id);
    if (id !== "itemAccepted") return orOpen(book, figure);
    // An answer for each row.
    return orOpen(book, `IF((${isOpen})+0*${figure}>0,${quoted(texts.open)},${figure})`);
  };
  return bookSheet(book, "proofOfUse", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.proofOfUse}`,
    subtitle: texts.subtitles.proofOfUse,
    widths: WIDTHS,
    header: HEADER,
    rows: Math.max(
      end + 1 + signatures.length * 2,
      FACTS + room + NOTICES + book.grantYear.notices.length,
    ),
    operations: [
      ...[block, list].flatMap(({ column, columns: across }, index) => {
        const area = { row: BAND, column, rows: 1, columns: across };
        return [...cellsAt(BAND, column, [[bands[index]]]), look(area, LOOKS.band)];
      }),
      ...headings(HEADER, 0, [
        { heading: settlement.confirmation.what, format: "general" },
        { heading: byNotice, format: "euro" },
        { heading: perCent, format: "share" },
        { heading: settled, format: "euro" },
        { heading: perCent, format: "share" },
      ]),
      ...headings(
        HEADER,
        BESIDE,
        shown.map(([heading, format]) => ({ heading, format })),
      ),
      ...cellsAt(
        FACTS,
        0,
        amounts.map((pair, index) => [
          facts[index],
          ...pair.flatMap((formula, column) => [
            formula === "" ? undefined : { formula },
            formula === "" || index > LAST_PART
              ? undefined
              : { formula: partOf(book, column === 0 ? "B" : "D", index) },
          ]),
        ]),
      ),
      formatsOf(book, block, ["general", "balance", "share", "balance", "share"]),
      ...amounts.map((_, index) => look({ ...block, row: FACTS + index, rows: 1 }, LOOKS.row)),
      look({ ...block, column: 1, columns: BESIDE - 2 }, LOOKS.figures),
      formatsOf(
        book,
        list,
        shown.map(([, format]) => format),
      ),
      look({ ...list, column: BESIDE + 1, columns: 4 }, LOOKS.figures),
      ...rowHeights(FACTS, Math.max(amounts.length, room + NOTICES)),
      ...cellsAt(FACTS, BESIDE, [shown.map(([, , id]) => ({ formula: ofList(id) }))]),
      {
        ...{ kind: "condition", area: list, look: LOOKS.member },
        formula: `$${columnName(BESIDE)}${FACTS + 1}<>""`,
      },
      ...[block, list].map((area): SheetOperation => ({
        ...{ kind: "condition", area, look: LOOKS.open },
        formula: `${columnName(area.column)}${FACTS + 1}=${quoted(texts.open)}`,
      })),
      ...noticesOf(book, FACTS + room + 1),
      ...signatureLines(end, wording, signatures),
    ],
  });
}

/** The columns of the two figures. */
type Figures = "B" | "D";

/** A line in per cent of the receipts or of the expenses; of nothing there are no parts. */
function partOf({ texts }: Book, column: Figures, line: number): string {
  const sum = `${column}$${FACTS + 1 + (line <= RECEIPTS ? RECEIPTS : EXPENSES)}`;
  const part = `${column}${FACTS + 1 + line}`;
  const isKnown = `ISNUMBER(${part})*ISNUMBER(${sum})`;
  return `IF(${isKnown},IF(${sum}=0,0,ROUND(100*${part}/${sum},2)),${quoted(texts.open)})`;
}

/** Rows of the notices before the first one: a band, the headings. */
const NOTICES = 3;

/** Each notice with its day, amount and file number, as the form asks for them. */
function noticesOf(book: Book, row: number): SheetOperation[] {
  if (!book.tables.notices) return [];
  const { texts } = book;
  const { columns, proofOfUse } = texts;
  const shown: readonly (readonly [heading: string, format: BookFormat, field: string])[] = [
    [columns.date, "day", "date"],
    [columns.amount, "euro", "amount"],
    // Long ones run on over the columns beside it.
    [columns.reference, "general", "reference"],
  ];
  const band: Area = { row, column: BESIDE, rows: 1, columns: 5 };
  const list: Area = { ...band, row: row + 2, rows: SPARE_ROWS };
  return [
    ...cellsAt(row, BESIDE, [[proofOfUse.bands[2]]]),
    look(band, LOOKS.band),
    // No headings as of other lists: those would raise a row of the figures beside them.
    ...cellsAt(row + 1, BESIDE, [shown.map(([heading]) => heading)]),
    look({ ...band, row: row + 1 }, { ...LOOKS.quiet, ...LOOKS.row }),
    formatsOf(
      book,
      { ...list, columns: shown.length },
      shown.map(([, format]) => format),
    ),
    look({ ...list, row: row + 1, columns: 1 }, { align: "Left" }),
    look({ ...list, row: row + 1, column: BESIDE + 1, columns: 1 }, LOOKS.figures),
    look({ ...list, row: row + 1, column: BESIDE + 2, columns: 1 }, { align: "Left", indent: 1 }),
    ...cellsAt(row + 2, BESIDE, [
      shown.map(([, , field]) => {
        const cells = columnRef(book, "notices", field);
        return { formula: `IF(${cells}="","–",${cells})` };
      }),
    ]),
    {
      ...{ kind: "condition", area: list, look: LOOKS.member },
      formula: `$${columnName(BESIDE)}${list.row + 1}<>""`,
    },
  ];
}
