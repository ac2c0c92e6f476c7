import { columnName } from "../../layout/address";
import type { Area, Look, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { call, quoted } from "../calculation/formulaParts";
import { MONTH_STEPS } from "../calculation/monthColumns";
import { staffingBlocks } from "../calculation/staffingColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { OUTLINE_ROWS } from "../outlinedPages";
import { columnRef } from "../tables/inputTable";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { orNoResult } from "./bodyList";
import { rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, OWN_DAYS, BAND, HEADER] = [2, 3, 4, 5] as const;
const LIST = OUTLINE_ROWS.occupancy;
/** Columns from 0: name, level (unseen), FTE, twelve months, sums; behind them two unseen ones. */
const [FTE, MONTHS, SUMS, SHOWN] = [2, 3, 15, 18] as const;
const [SPAN, IS_TERM] = ["$S", "$T"] as const;
const WIDTHS = [22, 1, 6, ...Array<number>(12).fill(6.2), 9, 10, 18, 1, 1];

/**
 * Which post was filled when: a block of twelve months for each budget year, its sums above its
 * posts, in one spill. It doubles as the proof of the funded staff.
 */
export function occupancySheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, tables } = book;
  const { columns, occupancy } = texts;
  const rows = (tables.namedPosts!.rows + 1) * staffingBlocks(book);
  const list: Area = { row: LIST, column: 0, rows: rows + SPARE_ROWS, columns: WIDTHS.length };
  const months = occupancy.months
    .split(" ")
    .map((heading) => ({ heading, format: "fte" }) as const);
  const figures: readonly BookFormat[] = [
    "fte",
    ...months.map(({ format }) => format),
    ...(["fte", "fte", "euro", "hidden", "hidden"] as const),
  ];
  const formula = call(
    "KIM.OUTLINE",
    places.range("gridName", "gridName", "occupancy"),
    places.range("gridGroup", "gridGroup", "occupancy"),
    places.range(...MONTH_STEPS, "occupancy"),
  );
  return bookSheet(book, "occupancy", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.occupancy}`,
    subtitle: texts.subtitles.occupancy,
    widths: WIDTHS,
    shown: SHOWN,
    header: HEADER,
    rows: LIST + rows + 1,
    operations: [
      ...verdict(book, places),
      ...cellsAt(BAND, SUMS, [[occupancy.fteMonths]]),
      look({ row: BAND, column: SUMS, rows: 1, columns: 2 }, LOOKS.band),
      ...headings(HEADER, 0, [
        { heading: columns.post, format: "general" },
        { heading: undefined, format: "general" },
        { heading: columns.postFte, format: "fte" },
        ...months,
        { heading: columns.filledMonths, format: "fte" },
        { heading: columns.vacantMonths, format: "fte" },
        { heading: columns.filledMoney, format: "euro" },
      ]),
      formatsOf(book, list, ["general", "hidden", ...figures]),
      look({ ...list, column: FTE, columns: SHOWN - FTE }, LOOKS.figures),
      look({ ...list, row: HEADER, rows: list.rows + 1, column: MONTHS, columns: 12 }, LOOKS.years),
      ...rowHeights(LIST, rows),
      ...cellsAt(LIST, 0, [[{ formula: orNoResult(book, formula) }]]),
      ...looks(list),
    ],
  });
}

/** "! 5,50 VZÄ-Monate sind unbesetzt." The sums stand in cells that nobody sees. */
function verdict(book: Book, places: CalcPlaces): SheetOperation[] {
  const { allFilled, vacant, noPosts } = book.texts.occupancy;
  const sum = `${SPAN}$${VERDICT + 1}`;
  const said = `${quoted("! ")}&FIXED(${sum},2)&${quoted(` ${vacant}`)}`;
  const fte = `${IS_TERM}$${VERDICT + 1}`;
  const [none, all] = [quoted(`! ${noPosts}`), quoted(`✔ ${allFilled}`)];
  const ofPosts = (id: string): string => columnRef(book, "namedPosts", id);
  const total = (id: string): string => `SUM(${places.range(id, id, "occupancy")})`;
  return [
    ...verdictLine(
      { row: VERDICT, columns: SHOWN },
      orNoResult(book, `IF(${sum}=0,IF(${fte}=0,${none},${all}),${said})`),
    ),
    ...cellsAt(VERDICT, SHOWN, [[{ formula: total("gridVacant") }, { formula: total("gridFte") }]]),
    // Posts with days of their own may follow each other: their FTE are no sum of any day.
    ...cellsAt(OWN_DAYS, SHOWN, [[{ formula: `COUNT(${ofPosts("from")},${ofPosts("until")})` }]]),
    formatsOf(book, { row: VERDICT, column: SHOWN, rows: 2, columns: 2 }, ["hidden", "hidden"]),
  ];
}

/** Colours follow what a cell shows and whether the post was granted in that month. */
function looks(list: Area): SheetOperation[] {
  const row = list.row + 1;
  const [month, vacant] = [MONTHS, SUMS + 1].map((column) => `${columnName(column)}${row}`);
  const [isGroup, isPost] = [`$B${row}=1`, `$B${row}=2`];
  const number = `COLUMN(${month})-${MONTHS}`;
  const span = `${SPAN}${row}`;
  const isGranted = `AND(${isPost},${number}>=INT(${span}/100),${number}<=MOD(${span},100))`;
  const months: Area = { ...list, column: MONTHS, columns: 12 };
  const sums: Area = { ...list, column: SUMS, columns: SHOWN - SUMS };
  const isBeside = `${IS_TERM}${row}=0`;
  const when = (area: Area, formula: string, looks: Look): SheetOperation => ({
    ...{ kind: "condition", area, formula, look: looks },
  });
  const shown: Area = { ...list, columns: SHOWN };
  const ofGroup = { ...LOOKS.group, color: LOOKS.group.fill };
  const isOfDays = `AND(${isGroup},${SPAN}$${OWN_DAYS + 1}>0)`;
  return [
    when(shown, `$A${row}<>""`, LOOKS.member),
    when(shown, isGroup, LOOKS.group),
    when({ ...list, column: FTE, columns: 1 }, isOfDays, ofGroup),
    when(months, `AND(${isPost},${month}=0)`, { ...LOOKS.unseen, ...LOOKS.member }),
    when(months, `AND(${isPost},${month}>0)`, LOOKS.filled),
    when(months, `AND(${isGranted},${month}>0,ROUND($C${row}-${month},6)>0)`, LOOKS.hint),
    when(months, `AND(${isGranted},${month}=0)`, LOOKS.wrong),
    when(months, `AND(${isGroup},${month}=0)`, ofGroup),
    when(sums, `AND(${isPost},${isBeside})`, { ...LOOKS.unseen, ...LOOKS.member }),
    when(sums, `AND(${isGroup},${isBeside})`, ofGroup),
    when({ ...sums, column: SUMS + 1, columns: 1 }, `AND($A${row}<>"",${vacant}>0)`, {
      ...{ ...LOOKS.member, bold: true, color: LOOKS.wrong.color },
    }),
  ];
}
