import { columnName } from "../../layout/address";
import type { Area, Look, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";

/** Rows that looks are made for beyond those of now: results may grow. */
export const SPARE_ROWS = 60;

/** From how many lines on rows are lower, so that more of them fit on a page. */
const MANY = 20;

/** What a further line adds to a row. */
const LINE = 12;

/** The height of the rows of a list. */
export const rowHeights = (row: number, rows: number, lines = 1): SheetOperation[] => [
  {
    kind: "height",
    area: { row, column: 0, rows: rows + SPARE_ROWS, columns: 1 },
    points: (rows > MANY ? 13.5 : 19) + (lines - 1) * LINE,
  },
];

interface ListLook {
  /** Whether its second column says which rows are those of a group. */
  readonly isGrouped: boolean;
  /** Row of the headings: what stands under a blank one is not shown. */
  readonly header: number;
}

/** The looks of a spilled list; they follow what it shows. */
export function listLooks(
  { texts }: Book,
  list: Area,
  { isGrouped, header }: ListLook,
): SheetOperation[] {
  const row = list.row + 1;
  const first = columnName(list.column);
  const level = columnName(list.column + 1);
  const named = `$${first}${row}<>""`;
  const when = (formula: string, looks: Look, area = list): SheetOperation => ({
    kind: "condition",
    area,
    formula,
    look: looks,
  });
  const values: Area = { ...list, column: list.column + 2, columns: list.columns - 2 };
  const isOpen = `${first}${row}=${quoted(texts.open)}`;
  const isGroup = `AND(${named},$${level}${row}=1)`;
  // The last of them goes before all others, and in some programs alone.
  return [
    when(named, LOOKS.member),
    ...(isGrouped ? [when(isGroup, LOOKS.group)] : []),
    when(isOpen, LOOKS.open),
    ...(isGrouped
      ? [when(`AND(${isGroup},${isOpen})`, { ...LOOKS.group, ...LOOKS.open, bold: false })]
      : []),
    when(`${columnName(values.column)}$${header + 1}=""`, LOOKS.unseen, values),
  ];
}
