import { factsOf } from "../../engine/grantYear/fields";
import { cellName, parseName, UNFINISHED } from "../naming";
import { sheetOfName } from "../write/workbookState";

/** The cells of a name. Rows and columns count from 0. */
export interface NamedCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  /** What the cell of a day shows. */
  readonly text?: string;
}

/** What a workbook names for one grant year: "Rate", "Bodies_Weight", … */
export interface NamedSheet {
  readonly prefix: string;
  readonly year: number;
  readonly module: number;
  readonly variant: number;
  readonly sheetName: string;
  readonly sheetId: string;
  readonly cells: ReadonlyMap<string, NamedCells>;
}

/** Reads the cells of all grant years of the workbook in two syncs. */
export async function readRanges(context: Excel.RequestContext): Promise<NamedSheet[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/id,items/name");
  await context.sync();

  const found = names.items.flatMap(({ name, formula }) => {
    const parsed = parseName(name);
    const sheetName = sheetOfName(String(formula));
    if (!parsed || sheetName === undefined || sheetName.startsWith(UNFINISHED)) return [];
    const range = names.getItem(name).getRangeOrNullObject();
    range.load(`rowIndex,columnIndex,values${isDay(parsed.cell) ? ",text" : ""}`);
    return [{ ...parsed, sheetName, range }];
  });
  await context.sync();

  const prefixes = [...new Set(found.map((each) => each.prefix))];
  return prefixes.map((own) => {
    const parts = found.filter((each) => each.prefix === own);
    const { year, module, variant } = parts[0]!;
    const { sheetName } = parts.find(({ cell }) => cell === "Bodies_Name") ?? parts[0]!;
    const cells = parts
      .filter(({ range }) => !range.isNullObject)
      .map(({ cell, range }) => {
        const { rowIndex: row, columnIndex: column, values } = range;
        const text = isDay(cell) ? { text: String(range.text[0]![0]) } : {};
        const read: NamedCells = { row, column, values, ...text };
        return [cell, read] as const;
      });
    return {
      ...{ prefix: own, year, module, variant, sheetName },
      sheetId: worksheets.items.find(({ name }) => name === sheetName)?.id ?? "",
      cells: new Map(cells),
    };
  });
}

const DAYS = factsOf("head").flatMap(([field, { kind }]) =>
  kind === "day" ? cellName(field) : [],
);

/** Is it the cell of a day of the grant year itself? */
const isDay = (cell: string): boolean => DAYS.includes(cell);
