import type { Cell, Row, Sheet } from "../../xlsx/model/sheet";
import type { Look as FileLook } from "../../xlsx/model/style";
import type { Workbook } from "../../xlsx/model/workbook";
import { LOOKS, TABS } from "../book/looks";
import type { Look } from "../layout/operation";

type Content = Pick<Cell, "value" | "formula">;

/** A cell and how it looks; a text stays one, whatever it begins with. */
export interface PlainCell extends Content {
  readonly look?: Look;
  readonly format?: string;
  /** It may be changed on a protected sheet. */
  readonly isOpen?: boolean;
}

/** Excel takes none of these in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\]/gu;
const MOST = 31;

/** So many rows print on one page without becoming too small to be read. */
const ONE_PAGE = 44;

export const sheetNameOf = (name: string): string =>
  name.replaceAll(FORBIDDEN, " ").replaceAll(/^'|'$/gu, " ").trim().slice(0, MOST).trim();

/** A page of plain cells as a workbook of one sheet, printed as the sheets of a grant year are. */
export class PlainSheet {
  private readonly rows: Row[] = [];
  private next = 0;

  constructor(private readonly widths: readonly number[]) {}

  /** Writes a row and goes to the next one; answers which it was, counted from 0. */
  row(cells: readonly (PlainCell | undefined)[], height = 16.5): number {
    const written = cells.flatMap((cell, column): Cell[] =>
      cell ? [{ column, ...contentOf(cell), look: lookOf(cell) }] : [],
    );
    this.rows.push({ row: this.next, height, isHeightSet: true, cells: written });
    return this.next++;
  }

  gap(): void {
    this.next++;
  }

  /** How many rows there are now. */
  get length(): number {
    return this.next;
  }

  workbook(name: string, footers: readonly [center: string, right: string]): Workbook {
    const [center, right] = footers;
    const sheet: Sheet = {
      ...{ name: sheetNameOf(name), state: "visible", tabColor: TABS.module, gridlines: false },
      ...{ defaultRowHeight: 16.5, rows: this.rows, merges: [], conditionalFormats: [] },
      ...{ validations: [], links: [], notes: [], charts: [], tables: [] },
      columns: this.widths.map((width, column) => ({ column, width })),
      page: {
        ...{
          landscape: true,
          paperSize: 9,
          zoom: { wide: 1, ...(this.next > ONE_PAGE ? {} : { tall: 1 }) },
        },
        margins: { left: 28.35, right: 28.35, top: 34, bottom: 45.35, header: 14.2, footer: 14.2 },
        centered: { horizontally: false, vertically: false },
        ...{ printGridlines: false, printHeadings: false, blackAndWhite: false },
        header: { left: "", center: "", right: "" },
        footer: { left: small("&F · &A"), center: small(center), right: small(right) },
        area: { top: 0, left: 0, bottom: this.next - 1, right: this.widths.length - 1 },
      },
    };
    return { sheets: [sheet], activeSheet: 0, names: [], title: sheet.name };
  }
}

const small = (text: string): string => `&8${text}`;

const contentOf = ({ value, formula }: PlainCell): Content => ({
  ...(value !== undefined && { value }),
  ...(formula && { formula }),
});

function lookOf({ value, formula, look = {}, format, isOpen }: PlainCell): FileLook {
  const { font, size, bold, italic, color, fill, align, vertical, indent, wrap } = {
    ...LOOKS.body,
    ...look,
  } as Look;
  const { top, bottom, isStrong } = look;
  const line = (colour: string, strong = false) => ({
    style: strong ? ("medium" as const) : ("thin" as const),
    color: colour,
  });
  const sides = {
    ...(top !== undefined && { top: line(top) }),
    ...(bottom !== undefined && { bottom: line(bottom, isStrong) }),
  };
  return {
    font: defined({ name: font, size, bold, italic, color }),
    ...defined({ fill, indent, wrap, numberFormat: format }),
    ...(Object.keys(sides).length > 0 && { borders: sides }),
    ...(align === "Left" || align === "Right" || align === "Center"
      ? { align: align.toLowerCase() as "left" | "right" | "center" }
      : {}),
    verticalAlign: (vertical ?? "Center").toLowerCase() as "center",
    ...(isOpen && { unlocked: true }),
    ...(typeof value === "string" && !formula && { isText: true }),
  };
}

const defined = <Part extends object>(part: Part) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Part]?: Exclude<Part[Key], undefined>;
  };
