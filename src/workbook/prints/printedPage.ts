import packageJson from "../../../package.json";
import { auditSheetText } from "../../locales/auditSheetText";
import { bookText } from "../../locales/bookText";
import { handoverText } from "../../locales/handoverText";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { columnLetters } from "../../xlsx/model/zone";
import type { Workbook } from "../../xlsx/model/workbook";
import { bookFormat, type BookFormat } from "../book/formats";
import { LOOKS } from "../book/looks";
import { cents } from "../handover/cents";
import { type PlainCell, PlainSheet } from "../handover/plainSheet";
import type { Look } from "../layout/operation";

export interface PrintColumn {
  readonly title: string;
  /** A text unless it has one. */
  readonly format?: BookFormat;
  /** Euro whose sum stands below the table. */
  readonly isSummed?: true;
}

/** What is to be written in by hand. */
export const FILL_IN = Symbol("fill in");

/** A missing figure is "offen"; what does not apply is "". */
export type PrintValue = number | string | typeof FILL_IN | undefined;

const LINE = 14;
/** Apart from a figure beside it. */
const textAt = (column: number): Look => ({
  ...{ align: "Left", wrap: true },
  ...(column > 0 && { indent: 1 }),
});
/** Letters are narrower than the digits that widths are counted in. */
const LETTERS = 1.15;

/** A page to be printed and signed: a title, tables below each other, sentences, signatures. */
export class PrintedPage {
  private readonly sheet: PlainSheet;

  constructor(
    private readonly language: Language,
    /** Characters of its columns, which all of its tables share; altogether about 140. */
    private readonly widths: readonly number[],
  ) {
    this.sheet = new PlainSheet(widths);
  }

  head(title: string, subtitle: string): void {
    this.sheet.row([{ value: title, look: LOOKS.title }], 27);
    this.sheet.row([{ value: subtitle, look: LOOKS.subtitle }], 17);
  }

  /** A sentence over the whole width. */
  line(text: string, look: Look = {}): void {
    this.sheet.row([{ value: text, look }]);
  }

  gap(): void {
    this.sheet.gap();
  }

  /** Two columns without a heading: what it is, and its value. */
  facts(rows: readonly (readonly [what: string, value: PrintValue, format?: BookFormat])[]): void {
    for (const [what, value, format] of rows)
      this.sheet.row([
        { value: what, look: LOOKS.row },
        {
          ...this.cell({ title: what, ...(format && { format }) }, value, 1),
          look: {
            ...LOOKS.row,
            ...LOOKS.figures,
            ...(value === FILL_IN && LOOKS.input),
            ...(value === undefined && LOOKS.open),
          },
        },
      ]);
  }

  /** With the sum of what is summed, as a formula that calculates everywhere. */
  table(
    heading: string,
    columns: readonly PrintColumn[],
    rows: readonly (readonly PrintValue[])[],
  ): void {
    this.sheet.gap();
    this.sheet.row([{ value: heading, look: LOOKS.section }], 20);
    this.sheet.row(
      columns.map(({ title, format }, at) => ({
        value: title,
        look: { ...LOOKS.header, ...(format ? LOOKS.figures : textAt(at)) },
      })),
      Math.max(...columns.map(({ title }, at) => this.linesOf(title, at))) > 1 ? 30 : 20,
    );
    const first = this.sheet.length + 1;
    for (const row of rows)
      this.sheet.row(
        row.map((value, at) => this.cell(columns[at]!, value, at)),
        LINE * Math.max(...row.map((value, at) => this.linesOf(value, at))) + 3,
      );
    const last = this.sheet.length;
    if (last < first || !columns.some(({ isSummed }) => isSummed)) return;
    const together = { ...LOOKS.row, ...LOOKS.total };
    this.sheet.row(
      columns.map((column, at): PlainCell => {
        if (at === 0) return { value: printText(this.language).sum, look: together };
        if (!column.isSummed) return { look: together };
        const letters = columnLetters(at);
        const amounts = rows.map((row) => (typeof row[at] === "number" ? row[at] : 0));
        return {
          ...this.cell(column, cents(amounts.reduce((all, amount) => all + amount, 0)), at),
          formula: { text: `SUM(${letters}${first}:${letters}${last})` },
          look: { ...together, ...LOOKS.figures },
        };
      }),
    );
  }

  /** Lines to be signed on, beside each other; then the page is done. */
  signed(name: string): Workbook {
    const { signatures } = auditSheetText(this.language);
    const look = { ...LOOKS.quiet, top: LOOKS.subtitle.color };
    this.sheet.gap();
    this.sheet.row([], 30);
    const [first, second] = signatures as [string, string];
    const rest = this.widths.slice(4).map(() => ({ look }));
    this.sheet.row([{ value: first, look }, { look }, undefined, { value: second, look }, ...rest]);
    const { footer } = bookText(this.language);
    const made = handoverText(this.language).footer(packageJson.version);
    return this.sheet.workbook(name, [footer.page, made]);
  }

  private cell({ format }: PrintColumn, value: PrintValue, at: number): PlainCell {
    const aligned = format ? { ...LOOKS.figures, wrap: typeof value === "string" } : textAt(at);
    if (value === FILL_IN) return { look: { ...LOOKS.row, ...LOOKS.input, ...aligned } };
    if (value === undefined)
      return {
        value: handoverText(this.language).open,
        look: { ...LOOKS.open, ...LOOKS.figures },
      };
    const isFigure = typeof value === "number" && format !== undefined;
    return {
      value,
      look: { ...LOOKS.row, ...aligned },
      ...(isFigure && { format: bookFormat(format, this.language) }),
    };
  }

  private linesOf(value: PrintValue, at: number): number {
    const room = this.widths[at]! * LETTERS;
    return typeof value === "string" ? Math.max(1, Math.ceil(value.length / room)) : 1;
  }
}
