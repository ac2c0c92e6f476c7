import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, orOpen, quoted } from "../calculation/formulaParts";
import { openChoice } from "../calculation/itemProofColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { signatureLines } from "./signatureLines";
import { rowHeights, SPARE_ROWS } from "./spilledList";

const [BAND, HEADER, FACTS, GAP] = [3, 4, 5, 2] as const;
/** A label and two figures; beside them the items. */
const [WIDTHS, BESIDE] = [[34, 15, 15, 2, 22, 13, 13, 13, 13], 4] as const;

/**
 * The figures of the Verwendungsnachweis of module 1 in the order of its form (year.md F6): the
 * notice's and the settled ones side by side under the form's own labels, to be typed or pasted
 * into the file of the authority (F7); beside them each item with its limit.
 */
export function proofOfUseSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns, settlement, proofOfUse } = texts;
  const { byNotice, settled, bands, facts, wording, signatures } = proofOfUse;
  const rows = new Set(book.grantYear.items.map(({ item }) => item)).size;
  const at = (id: string): string => places.spill(id, "proofOfUse");
  const all = (id: string): string => `SUM(${places.range(id, id, "proofOfUse")})`;
  const ofTop = (id: string): string => `SUM(${at("isTop")}*${at(id)})`;
  const isOpen = openChoice(book, places, "proofOfUse");
  const known = (formula: string): string => `IF((${isOpen})>0,${quoted(texts.open)},${formula})`;
  const [staff, items] = [FACTS + 3, FACTS + 4];
  const both = (column: "B" | "C"): string => `SUM(${column}${staff}:${column}${items})`;
  const amounts: readonly (readonly [notice: string, settled: string])[] = [
    [cellRef(book, "granted"), ofTop("moneyPaid")],
    ["", known(all("borne"))],
    [all("lineMoney"), `ROUND(${all("postCost")}+${all("postNonEligible")},2)`],
    [all("itemGranted"), all("itemCost")],
    [both("B"), both("C")],
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
  const block: Area = { row: FACTS, column: 0, rows: amounts.length, columns: 3 };
  const list: Area = { row: FACTS, column: BESIDE, rows: rows + SPARE_ROWS, columns: 5 };
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
    rows: Math.max(end + 1 + signatures.length * 2, FACTS + rows + 1),
    operations: [
      ...bands.flatMap((band, index) => {
        const area = { row: BAND, column: index * BESIDE, rows: 1, columns: 3 + 2 * index };
        return [...cellsAt(BAND, area.column, [[band]]), look(area, LOOKS.band)];
      }),
      ...headings(HEADER, 0, [
        { heading: settlement.confirmation.what, format: "general" },
        { heading: byNotice, format: "euro" },
        { heading: settled, format: "euro" },
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
          ...pair.map((formula) => (formula === "" ? undefined : { formula })),
        ]),
      ),
      formatsOf(book, block, ["general", "balance", "balance"]),
      ...amounts.map((_, index) => look({ ...block, row: FACTS + index, rows: 1 }, LOOKS.row)),
      look({ ...block, column: 1, columns: 2 }, LOOKS.figures),
      formatsOf(
        book,
        list,
        shown.map(([, format]) => format),
      ),
      look({ ...list, column: BESIDE + 1, columns: 4 }, LOOKS.figures),
      ...rowHeights(FACTS, amounts.length),
      ...cellsAt(FACTS, BESIDE, [shown.map(([, , id]) => ({ formula: ofList(id) }))]),
      {
        ...{ kind: "condition", area: list, look: LOOKS.member },
        formula: `$${columnName(BESIDE)}${FACTS + 1}<>""`,
      },
      ...[block, list].map((area): SheetOperation => ({
        ...{ kind: "condition", area, look: LOOKS.open },
        formula: `${columnName(area.column)}${FACTS + 1}=${quoted(texts.open)}`,
      })),
      ...signatureLines(end, wording, signatures),
    ],
  });
}
