import { hasContract } from "../../engine/grantYear/parties";
import type { Plan } from "../../engine/grantYear/plan";
import { bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import { FIGURES } from "../figures";
import type { Headed } from "./bookCells";
import { isPending } from "./isPending";
import { columnOf } from "./readTable";
import type { SheetFinding } from "./sheetFinding";

type Shown = string | number;

/**
 * Whether the calculation shows what the plan of its grant year says. `lines`: of each body of the
 * plan its lines, whose figures count together. A figure that the plan does not have is open or
 * blank there. As long as anything is being calculated, nothing is compared.
 */
export function compareFigures(
  calculation: Headed | undefined,
  { rows: planned, totals, findings, grantYear }: Plan,
  lines: readonly (readonly number[])[],
): SheetFinding[] {
  if (!calculation) return [{ code: "cellsMissing", where: { list: "bodies", field: "amount" } }];
  const { rows } = calculation;
  if (rows.some((row) => row.some(isPending))) return [];
  const isExplained = findings.some(({ severity }) => severity === "error");
  // One error may stand for a whole column where the plan confines it to some rows.
  const hasErrors = rows.some((row) => row.some(isError));
  /** What the lines of the recipient hold beside its posts; it gets no contract sum. */
  const keptBeside: Readonly<Record<string, number | undefined>> = {
    ...{ fte: grantYear.assistantPosts ?? 0, amount: totals.itemAmount ?? 0 },
    ...{ ownShare: 0, chainAmount: hasContract(grantYear) ? 0 : undefined },
  };
  return Object.entries(FIGURES).flatMap(([field, { of, heading }]): SheetFinding[] => {
    const column = columnOf(calculation, heading);
    if (column < 0) return [{ code: "cellsMissing", where: { list: "bodies", field } }];
    return planned.flatMap((row): SheetFinding[] => {
      const own = lines[row.index];
      if (own === undefined || own.length === 0) return [];
      const received = together(own.map((line) => (rows[line]?.[column] ?? "") as Shown));
      const more = row.isRecipient ? keptBeside[field] : 0;
      const expected = more === undefined ? undefined : sumOf(of(row), more);
      if (isSame(expected, received)) return [];
      const isMissing = expected === undefined || (hasErrors && typeof received !== "number");
      if (isExplained && isMissing) return [];
      const where = { list: "bodies", index: row.index, name: row.name, field } as const;
      return [
        {
          ...{ code: "figureDiffers", where, received },
          ...(expected === undefined ? {} : { expected }),
        },
      ];
    });
  });
}

const sumOf = (value: number | undefined, more: number): number | undefined =>
  value === undefined ? undefined : value + more;

/** The sum of numbers; what is open or wrong in one line is so in all. */
function together(cells: readonly Shown[]): Shown {
  const text = cells.find((cell) => typeof cell === "string");
  if (text !== undefined) return text;
  return cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
}

const isError = (value: unknown): boolean => /^#[A-Z/0]+[!?]?$/.test(String(value));

const CLOSE = 1e-6;

const OPEN: readonly Shown[] = ["", ...LANGUAGES.map((language) => bookText(language).open)];

function isSame(expected: number | undefined, received: Shown): boolean {
  if (typeof received === "number") return Math.abs(received - (expected ?? 0)) < CLOSE;
  return expected === undefined && OPEN.includes(received);
}
