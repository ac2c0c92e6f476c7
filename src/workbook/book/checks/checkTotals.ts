import type { BookTexts } from "../../../locales/bookText";
import { quoted } from "../calculation/formulaParts";
import { type CheckLine, LEVEL_COLUMN } from "./checkCells";

/** Where the counts stand: helper cells in the column of the levels, with their words beside them. */
const COUNTS = ["right", "fits", "proposed", "unproven", "error", "hint"] as const;
type Count = (typeof COUNTS)[number];

/** The counts with their words, and what is made of them, as formulas. */
export class CheckTotals {
  private readonly verdicts: string;
  private readonly levels: string;
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly texts: BookTexts,
    lines: readonly CheckLine[],
  ) {
    this.first = lines[0]!.row;
    this.last = lines.at(-1)!.row;
    this.verdicts = `$F$${this.first}:$F$${this.last}`;
    this.levels = `$${LEVEL_COLUMN}$${this.first}:$${LEVEL_COLUMN}$${this.last}`;
  }

  /** Rows of the helper cells: how many, and "4 Hinweise" or nothing. */
  helpers(): { formula: string }[][] {
    const { verdicts, counts } = this.texts.checks;
    return COUNTS.map((count, row) => {
      const [one, several] = counts[count].map((word) => quoted(` ${word}`));
      const cell = countCell(row);
      const counted = count === "error" ? [verdicts.error, verdicts.differs] : [verdicts[count]];
      return [
        { formula: counted.map((word) => `COUNTIF(${this.verdicts},${quoted(word)})`).join("+") },
        { formula: `IF(${cell}=0,"",${cell}&IF(${cell}=1,${one},${several}))` },
      ];
    });
  }

  /** "✖ 18 Prüfungen: 6 stimmen, 7 passen, 1 nicht belegt, 4 Hinweise" */
  banner(): string {
    const { banner } = this.texts.checks;
    const words = `TEXTJOIN(", ",TRUE,${wordCell("right")}:${wordCell("hint")},${WITHOUT})`;
    return `${SIGN}&" "&COUNT(${this.levels})&${quoted(` ${banner} `)}&${words}`;
  }

  /** "7 ohne Ergebnis", or nothing. */
  withoutResult(): string {
    const count = `COUNTIF(${this.levels},-1)`;
    return `IF(${count}=0,"",${count}&${quoted(` ${this.texts.checks.withoutResult}`)})`;
  }

  /** "✖ Prüfübersicht: 1 Fehler, 4 Hinweise" */
  status(): string {
    const { status, statusRight, signs } = this.texts.checks;
    const words = `TEXTJOIN(", ",TRUE,${wordCell("unproven")}:${wordCell("hint")})`;
    const good = quoted(`${signs.right} ${statusRight}`);
    return `IF(${WORST}=0,${good},${SIGN}&${quoted(` ${status} `)}&${words})`;
  }

  /** The first of the worst lines in words, and how many more there are; blank without any. */
  worstError(): string {
    const { furtherErrors } = this.texts.checks;
    const more = `${numberCell("unproven")}+${numberCell("error")}-1`;
    return `IF(${WORST}<2,"",${this.said(WORST, "error")}&${this.further(more, furtherErrors)})`;
  }

  worstHint(): string {
    const { furtherHints } = this.texts.checks;
    const hints = numberCell("hint");
    return `IF(${hints}=0,"",${this.said("1", "hint")}&${this.further(`${hints}-1`, furtherHints)})`;
  }

  private said(level: string, sign: "error" | "hint"): string {
    const line = `MATCH(${level},${this.levels},0)`;
    const of = (column: string): string =>
      `INDEX($${column}$${this.first}:$${column}$${this.last},${line})`;
    const { signs, said } = this.texts.checks;
    return `${quoted(`${signs[sign]} ${said[sign]} – `)}&${of("B")}&": "&${of("G")}`;
  }

  private further(more: string, [one = "", several = ""]: readonly string[]): string {
    const many = `${quoted(` ${this.texts.checks.further} `)}&${more}&${quoted(` ${several}`)}`;
    return `IF(${more}=0,".",IF(${more}=1,${quoted(`. ${one}`)},"."&${many}))`;
  }

  /** The level of the worst line, and its sign. */
  worst(): string {
    return `MAX(${this.levels})`;
  }

  sign(): string {
    const { error, hint, right } = this.texts.checks.signs;
    return `CHOOSE(1+MIN(2,${WORST}),${[right, hint, error].map(quoted).join(",")})`;
  }
}

/** Where the level of the worst line and its sign stand, below the cells with names. */
const [WORST, SIGN] = ["$J$4", "$J$5"];

/** How many lines are without a result, in words. */
const WITHOUT = "$K$1";

/** Helper cells stand in the first rows. */
const rowOf = (count: Count): number => COUNTS.indexOf(count) + 1;
const countCell = (row: number): string => `$${LEVEL_COLUMN}$${row + 1}`;
const numberCell = (count: Count): string => `$${LEVEL_COLUMN}$${rowOf(count)}`;
const wordCell = (count: Count): string => `$I$${rowOf(count)}`;
