import { hasContract } from "../../../engine/grantYear/parties";
import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, orOpen, quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { signatureLines } from "./signatureLines";
import { rowHeights, SPARE_ROWS } from "./spilledList";

const [FACTS, GAP] = [4, 2] as const;
/** Label and amount; beside them who has used how much, and what counts of it above. */
const [WIDTHS, BESIDE] = [[62, 18, 3, 30, 16, 16], 3] as const;

/** Only for Pauschalen of the Land: module 1 is proven in another form, contracts by their own. */
export const hasConfirmation = ({ tables, grantYear }: Book): boolean =>
  tables.proofs !== undefined && grantYear.module !== 1 && !hasContract(grantYear);

/**
 * The figures of the legally binding confirmation of the chief officer (§ 29 (3) HG, year.md F4):
 * granted, received, used, unused; beside them the list that may be asked for.
 */
export function confirmationSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, bodies } = book;
  const { columns, settlement } = texts;
  const { what, facts, signatures, wording } = settlement.confirmation;
  const rows = new Set(bodies.map(({ name }) => name)).size;
  const at = (id: string): string => places.spill(id, "confirmation");
  const ofTop = (id: string): string => `SUM(${at("isTop")}*${at(id)})`;
  const isOpen = places.anchor("ceilingOpen", "confirmation");
  const known = (formula: string): string => `IF(${isOpen}>0,${quoted(texts.open)},${formula})`;
  const own = `B${FACTS + 3}`;
  const all = `B${FACTS + 5}`;
  const amounts = [
    cellRef(book, "granted"),
    ofTop("moneyPaid"),
    known(ofTop("acceptedOwn")),
    known(`ROUND(${all}-${own},2)`),
    known(ofTop("acceptedChain")),
    known(ofTop("repayment")),
    places.anchor("carriedOver", "confirmation"),
    places.anchor("goesBack", "confirmation"),
    known(ofTop("outstanding")),
  ];
  const block: Area = { row: FACTS, column: 0, rows: amounts.length, columns: 2 };
  const list: Area = { row: FACTS, column: BESIDE, rows: rows + SPARE_ROWS, columns: 3 };
  const end = FACTS + amounts.length + GAP;
  return bookSheet(book, "confirmation", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.confirmation}`,
    subtitle: texts.subtitles.confirmation,
    widths: WIDTHS,
    header: FACTS - 1,
    rows: Math.max(end + 1 + signatures.length * 2, FACTS + rows + 1),
    operations: [
      ...headings(FACTS - 1, 0, [
        { heading: what, format: "general" },
        { heading: columns.amount, format: "euro" },
      ]),
      ...headings(FACTS - 1, BESIDE, [
        { heading: columns.body, format: "general" },
        { heading: columns.acceptedOwn, format: "euro" },
        { heading: columns.proofStatus, format: "general" },
      ]),
      ...cellsAt(
        FACTS,
        0,
        amounts.map((formula, index) => [facts[index], { formula }]),
      ),
      formatsOf(book, block, ["general", "balance"]),
      ...amounts.map((_, index) => look({ ...block, row: FACTS + index, rows: 1 }, LOOKS.row)),
      look({ ...block, column: 1, columns: 1 }, LOOKS.figures),
      formatsOf(book, list, ["general", "euro", "general"]),
      look({ ...list, column: BESIDE + 1, columns: 1 }, LOOKS.figures),
      look(
        { ...list, row: FACTS - 1, rows: list.rows + 1, column: BESIDE + 2, columns: 1 },
        {
          ...{ align: "Left", indent: 1 },
        },
      ),
      ...rowHeights(FACTS, amounts.length),
      ...cellsAt(FACTS, BESIDE, [
        [
          { formula: at("settledBody") },
          { formula: orOpen(book, at("acceptedOwn")) },
          { formula: orOpen(book, state(book, at)) },
        ],
      ]),
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

/** Whose proof is missing, and what therefore does not count above. */
function state(book: Book, at: (id: string) => string): string {
  const { missing, confirmation } = book.texts.settlement;
  const isCut = `(${at("settledPayer")}<>"")*(${at("provesTo")}="")`;
  return `IF(${at("isSilent")}=1,${quoted(missing)},IF(${isCut},${quoted(confirmation.notCounted)},""))`;
}
