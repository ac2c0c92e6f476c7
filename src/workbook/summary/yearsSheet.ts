import { KIM } from "../../engine/rules/kim";
import { moduleName } from "../../engine/rules/moduleName";
import { bookText } from "../../locales/bookText";
import { columnName } from "../layout/address";
import type { Area, Cell, SheetOperation } from "../layout/operation";
import { quoted } from "../book/calculation/formulaParts";
import type { BookFormat } from "../book/formats";
import { LOOKS, TABS } from "../book/looks";
import { cell, cellsAt, formatsOf, headings, look, pageOperations } from "../book/pages/bookSheet";
import { verdictLine } from "../book/pages/verdictLine";
import type { SheetKey } from "../naming";
import type { NamedBook } from "./namedBooks";
import { orWord, type SummaryPage } from "./summaryPage";

const [VERDICT, NOTE, HEADER] = [2, 3, 5] as const;
const LIST = HEADER + 1;
const RESULT = 8;
const WIDTHS = [7, 28, 12, 9, 14, 14, 14, 16, 31];

/** All grant years, a row for each: native formulas over their overviews. */
export function yearsSheet(books: readonly NamedBook[], page: SummaryPage): SheetOperation[] {
  const { texts, language } = page;
  const { columns } = texts;
  const list: Area = { row: LIST, column: 0, rows: books.length, columns: WIDTHS.length };
  const formats: readonly BookFormat[] = [
    ...(["year", "general", "day", "fte"] as const),
    ...(["balance", "balance", "balance", "balance", "general"] as const),
  ];
  const headed = [
    ...[columns.year, columns.module, columns.date, columns.posts, columns.granted],
    ...[columns.planned, columns.passedOn, columns.ownShares, columns.result],
  ];
  const results = `$I$${LIST + 1}:$I$${LIST + books.length}`;
  const wrong = `$${columnName(WIDTHS.length)}$${VERDICT + 1}`;
  const sentence = `${quoted(texts.wrong.before)}&${wrong}&${quoted(`${texts.wrong.of}${books.length}${texts.wrong.years}`)}`;
  const recipient = books.flatMap(({ names }) => names.get("recipient") ?? [])[0];
  return pageOperations(bookText(language), TABS.programme, {
    title: {
      formula: `${quoted(texts.yearsTitle)}&${recipient === undefined ? '""' : orWord(recipient, "")}`,
    },
    subtitle: texts.yearsSubtitle,
    widths: [...WIDTHS, 1],
    shown: WIDTHS.length,
    header: HEADER,
    frozen: 2,
    rows: LIST + books.length + 1,
    operations: [
      ...verdictLine(
        { row: VERDICT, columns: WIDTHS.length },
        `IF(${wrong}=0,${quoted(texts.allRight)},${sentence})`,
      ),
      ...cellsAt(VERDICT, WIDTHS.length, [[{ formula: `SUMPRODUCT(--(LEFT(${results},1)="✖"))` }]]),
      look(cell(VERDICT, WIDTHS.length), LOOKS.unseen),
      ...cellsAt(NOTE, 0, [[texts.yearsNote]]),
      look(cell(NOTE, 0), LOOKS.quiet),
      ...headings(
        HEADER,
        0,
        headed.map((heading, column) => ({ heading, format: formats[column]! })),
      ),
      look(cell(HEADER, 0), { align: "Left" }),
      look(cell(HEADER, RESULT), { indent: 1 }),
      ...cellsAt(
        LIST,
        0,
        books.map((book) => line(book, page)),
      ),
      formatsOf(page, list, formats),
      look({ ...list, columns: 1 }, { align: "Left" }),
      look({ ...list, column: 2, columns: RESULT - 2 }, LOOKS.figures),
      look({ ...list, column: 7, columns: 1 }, { wrap: true }),
      look({ ...list, column: 1, columns: 1 }, LOOKS.total),
      look({ ...list, column: RESULT, columns: 1 }, { align: "Left", indent: 1, wrap: true }),
      ...books.flatMap(({ names }, index): SheetOperation[] => {
        const row: Area = { ...list, row: LIST + index, rows: 1 };
        return [
          look(row, LOOKS.row),
          { kind: "link", area: cell(row.row, RESULT), to: names.get("overview")! },
        ];
      }),
      { kind: "height", area: { ...list, columns: 1 }, points: 28 },
      ...resultLooks({ ...list, column: RESULT, columns: 1 }),
    ],
  });
}

/** What stands in the row of a grant year; a word where its sheets were deleted. */
function line({ key, names }: NamedBook, { texts }: SummaryPage): Cell[] {
  const of = (id: Parameters<typeof names.get>[0]): Cell => {
    const name = names.get(id);
    return name === undefined ? undefined : { formula: orWord(name, texts.missing) };
  };
  const [contracts, money] = [names.get("lineContracts"), names.get("lineMoney")];
  const date = names.get("noticeDate") ?? names.get("contractDate");
  return [
    key.year,
    titleOf(key) + (key.variant > 1 ? texts.variant(key.variant) : ""),
    date === undefined ? undefined : { formula: orWord(`IF(${date}="","",${date})`, "") },
    of("grantedPosts"),
    of("granted"),
    of("planned"),
    {
      formula: orWord(`ROUND(SUMPRODUCT(--(${contracts}<>""),${money}),2)`, texts.missing),
    },
    of("ownShares"),
    { formula: orWord(`${names.get("checks")}&""`, texts.sheetsMissing) },
  ];
}

/** "2  Case Management" */
function titleOf({ programme, module }: SheetKey): string {
  const own = programme === KIM.programme ? "" : `${programme} `;
  return `${own}${module}  ${moduleName(programme, module)}`.trim();
}

/** The colour of a result follows its sign. */
function resultLooks(area: Area): SheetOperation[] {
  const first = `${columnName(area.column)}${area.row + 1}`;
  const begins = (sign: string, color: string): SheetOperation => ({
    kind: "condition",
    area,
    formula: `LEFT(${first},1)="${sign}"`,
    look: { bold: true, color },
  });
  return [
    begins("✖", LOOKS.wrong.color),
    begins("!", LOOKS.hint.color),
    begins("✔", LOOKS.right.color),
  ];
}
