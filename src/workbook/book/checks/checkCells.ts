import type { BookTexts } from "../../../locales/bookText";
import type { Cell } from "../../layout/operation";
import { quoted } from "../calculation/formulaParts";
import type { Check, CheckCells, Message, OfLine } from "./check";

/** A check on its row, with its number. */
export interface CheckLine {
  readonly check: Check;
  readonly number: number;
  /** From 1. */
  readonly row: number;
}

/**
 * A line's helper cells, which nobody sees: its level, what may be rounded, what it follows from or
 * is about, what it proves (see `Check.proof`).
 */
export const LEVEL_COLUMN = "H";
const TOLERANCE_COLUMN = "I";
const SOURCE_COLUMN = "J";
const PROOF_COLUMN = "K";

/** The cells of a line: number, sentence, figures, difference, verdict, what to do; helper cells. */
export function checkCells(
  { check, number, row }: CheckLine,
  lines: readonly CheckLine[],
  texts: BookTexts,
): Cell[] {
  const cells: CheckCells = {
    ...{ expected: `C${row}`, actual: `D${row}`, difference: `E${row}` },
    about: `$${SOURCE_COLUMN}${row}`,
  };
  const level = `$${LEVEL_COLUMN}${row}`;
  const sources = lines.filter(({ check: { id } }) => check.follows?.includes(id));
  const { verdicts } = texts.checks;
  const good = [verdicts.right, verdicts.fits, verdicts.proposed].map(quoted).join(",");
  const words = [
    quoted(verdicts.noResult),
    check.proof === undefined ? quoted(verdicts.right) : `CHOOSE(1+$${PROOF_COLUMN}${row},${good})`,
    quoted(verdicts.hint),
    quoted(check.isStated ? verdicts.differs : verdicts.error),
    quoted(verdicts.unproven),
  ];
  const isOpen = `OR(${cells.expected}=${quoted(texts.open)},${cells.actual}=${quoted(texts.open)})`;
  return [
    number,
    ofLine(check.sentence, cells),
    { formula: ofLine(check.expected, cells) },
    { formula: ofLine(check.actual, cells) },
    {
      formula: `IFERROR(IF(${isOpen},${quoted(texts.open)},ROUND(${cells.expected}-${cells.actual},${check.format === "posts" ? 4 : 2})),${quoted(texts.checks.noResult)})`,
    },
    {
      formula: `CHOOSE(2+${level},${words.join(",")})`,
    },
    check.note ?? { formula: actionFormula(check, cells, row, sources, texts) },
    { formula: levelFormula(check, cells, row, sources, texts) },
    check.tolerance === undefined ? 0 : { formula: `IFERROR(${ofLine(check.tolerance, cells)},0)` },
    sources.length === 0 ? check.about : { formula: firstBad(sources) },
    proofCell(check, cells),
  ];
}

const proofCell = ({ proof }: Check, cells: CheckCells): Cell =>
  proof === undefined || proof === 1 ? proof : { formula: ofLine(proof, cells) };

/** The cell that names the line to look at where there is no result. */
export const CAUSE = { row: 5, column: 9 } as const;

const ofLine = <Value extends Cell>(value: OfLine<Value>, cells: CheckCells): Value =>
  typeof value === "function" ? value(cells) : value;

/** −1 no result, 0 nothing to do, 1 a hint, 2 an error, 3 not shown by any paper. */
function levelFormula(
  { relation, severity, isCause }: Check,
  { expected, difference }: CheckCells,
  row: number,
  sources: readonly CheckLine[],
  { checks }: BookTexts,
): string {
  const beyond = (size: string, isWrong: string): string =>
    severity === "hint" ? `1*${isWrong}` : `${isWrong}+(${size}>$${TOLERANCE_COLUMN}${row})`;
  const levels: Readonly<Record<Check["relation"], string>> = {
    equal: beyond(`ABS(${difference})`, `(${difference}<>0)`),
    atMost: beyond(`-${difference}`, `(${difference}<0)`),
    atLeast: beyond(difference, `(${difference}>0)`),
    rounded: `(2-($${PROOF_COLUMN}${row}=2))*(ABS(${difference})>$${TOLERANCE_COLUMN}${row})`,
    granted: `(${difference}<>0)+(-${difference}>$${TOLERANCE_COLUMN}${row})*(1+(${expected}=0))`,
  };
  const own = levels[relation];
  const level = sources.length === 0 ? own : `MIN(${own},2-(${worstOf(sources)}>1))`;
  const without = `(${difference}=${quoted(checks.noResult)})`;
  return `IF(ISNUMBER(${difference}),${level},1${isCause ? "+" : "-2*"}${without})`;
}

const worstOf = (sources: readonly CheckLine[]): string => {
  const levels = sources.map(({ row }) => `${LEVEL_COLUMN}${row}`).join(",");
  return sources.length === 1 ? levels : `MAX(${levels})`;
};

function actionFormula(
  { actions, relation }: Check,
  cells: CheckCells,
  row: number,
  sources: readonly CheckLine[],
  { checks }: BookTexts,
): string {
  const level = `$${LEVEL_COLUMN}${row}`;
  const said = (message: Message | undefined, otherwise: string): string =>
    message === undefined ? otherwise : typeof message === "string" ? message : message(cells);
  const error = said(actions.error, quoted(checks.actions.usual));
  const hint = said(actions.hint, error);
  const unproven = said(actions.unproven, error);
  const all = relation === "granted" ? [hint, error, unproven] : [hint, error];
  const cause = `$${SOURCE_COLUMN}$${CAUSE.row + 1}`;
  const byLevel =
    new Set(all).size === 1
      ? `IF(${level}>0,${error},IF(${level}=0,"",${cause}))`
      : `CHOOSE(2+${level},${cause},"",${all.join(",")})`;
  if (sources.length === 0) return byLevel;
  const follows = `${quoted(`${checks.actions.follows} `)}&$${SOURCE_COLUMN}${row}`;
  return `IF((${level}>0)*(${worstOf(sources)}>1),${follows},${byLevel})`;
}

/** The number of the worst source: sources stand one below the other. */
function firstBad(sources: readonly CheckLine[]): string {
  const [first, last] = [sources[0]!.row, sources.at(-1)!.row];
  const levels = `${LEVEL_COLUMN}${first}:${LEVEL_COLUMN}${last}`;
  return `INDEX(A${first}:A${last},MATCH(MAX(${levels}),${levels},0))`;
}
