import type { FrameLocator } from "playwright-core";

export type CellValue = number | string | boolean;

/** A row by the headings of its table. */
export type Row = Readonly<Record<string, CellValue>>;

export interface WrittenTable {
  readonly rows: readonly Row[];
  /** The line of sums below the rows and the blank one; empty cells where nothing is summed. */
  readonly sums: Row;
  /** What the cells of the first row hold: a formula, or the value itself. */
  readonly formulas: Row;
}

/** A sheet as an officer reads it: fields by their labels, tables by their titles. */
export interface WrittenSheet {
  readonly status: string;
  readonly fields: Row;
  readonly tables: Readonly<Record<string, WrittenTable>>;
}

interface Cells {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly formulas: CellValue[][];
}

/** The cells of the sheet in sight, asked through Excel's client library. */
export const sheetCells = (pane: FrameLocator): Promise<Cells> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      used.load("values,text,formulas");
      await context.sync();
      const { values, text, formulas } = used;
      return { values, text, formulas } as Cells;
    }),
  );

/** Reads the sheet in sight; `titles` are those its tables may have. */
export async function readSheet(
  pane: FrameLocator,
  titles: readonly string[],
): Promise<WrittenSheet> {
  const cells = await sheetCells(pane);
  const line = (row: number, labels: number): Row => byHeading(cells.values[row]!, cells, labels);
  const tables = titles.flatMap((title) => {
    const at = cells.text.findIndex(
      ([first], row) => first === title && (row === FIELD_ROWS || cells.text[row - 1]![0] === ""),
    );
    return at < 0 ? [] : [[title, tableAt(cells, at + 1)] as const];
  });
  return {
    status: String(cells.values[1]![0]),
    fields: { ...line(3, 2), ...line(5, 4) },
    tables: Object.fromEntries(tables),
  };
}

/** Title, status, and two lines of fields below their labels. */
const FIELD_ROWS = 6;

function tableAt(cells: Cells, header: number): WrittenTable {
  const { values, formulas } = cells;
  const first = header + 1;
  const end = values.findIndex((row, at) => at >= first && row[0] === "");
  const rows = values.slice(first, end).map((row) => byHeading(row, cells, header));
  return {
    rows,
    sums: byHeading(values[end + 1] ?? [], cells, header),
    formulas: byHeading(formulas[first]!, cells, header),
  };
}

/** The heading as it is shown: "Ertrag 2021" stands there as the number of the year. */
const byHeading = (row: readonly CellValue[], { text }: Cells, header: number): Row =>
  Object.fromEntries(
    text[header]!.flatMap((heading, column) =>
      heading === "" ? [] : [[heading, row[column] ?? ""] as const],
    ),
  );
