import { catalogue } from "../../functions/catalogue";
import type { Language } from "../../locales/language";
import { runExcel } from "../../workbook/runExcel";
import { excelErrorWords } from "../excel/excelErrorWords";
import type { Difference, Measure, Patience, Point, PointId, Trial, TriedFunctions } from "./bench";
import { clearUp } from "./clearUp";
import { type Facts, readFacts } from "./facts";
import { needsFunctions, POINTS } from "./points/points";
import { SCRATCH_NAME, scratchName } from "./scratch";

/** What came of a point. Plain data, without sentences. */
export type Outcome =
  | { readonly kind: "passed"; readonly measures: readonly Measure[] }
  | {
      readonly kind: "differs";
      readonly differences: readonly Difference[];
      readonly measures: readonly Measure[];
    }
  /** In Excel's own words. */
  | { readonly kind: "refused"; readonly words: string }
  /** It needs the functions, which Excel does not answer. */
  | { readonly kind: "skipped" };

/** In the order in which they were tried. */
export type Outcomes = readonly (readonly [id: PointId, outcome: Outcome])[];

/** What was found, or why nothing was tried. */
export type SelfTest =
  | { readonly kind: "done"; readonly facts: Facts; readonly outcomes: Outcomes }
  /** No sheet can be added. */
  | { readonly kind: "workbookProtected" };

export interface SelfTestOptions {
  readonly language: Language;
  readonly functions?: TriedFunctions;
  readonly patience?: Patience;
  /** What is tried; all of it if nothing is said. */
  readonly only?: readonly PointId[];
  /** Told before each point. */
  readonly progress?: (id: PointId, done: number, of: number) => void;
}

const PATIENCE: Patience = { pause: 250, quiet: 3000, deadline: 30_000 };

/**
 * Tries in the Excel at hand what the product depends on, each point on a sheet of its own that is
 * removed again. A point that Excel refuses does not hinder the others. Throws only if the workbook
 * cannot even be read.
 */
export async function selfTest({
  language,
  functions = catalogue,
  patience = PATIENCE,
  only,
  progress,
}: SelfTestOptions): Promise<SelfTest> {
  const { isProtected, activeId, facts } = await readFacts(functions);
  if (isProtected) return { kind: "workbookProtected" };
  const all = Object.entries(POINTS) as [PointId, Point][];
  const points = all.filter(([id]) => only?.includes(id) ?? true);
  const of = points.length + 1;
  const outcomes: [PointId, Outcome][] = [];
  const areMissing = (): boolean =>
    outcomes.some(([id, { kind }]) => id === "functions" && kind !== "passed");
  for (const [done, [id, point]] of points.entries()) {
    progress?.(id, done, of);
    const outcome: Outcome =
      needsFunctions(id) && areMissing()
        ? { kind: "skipped" }
        : await tried(point, scratchName(done + 1), { language, functions, patience });
    outcomes.push([id, outcome]);
  }
  progress?.("cleanUp", points.length, of);
  outcomes.push(["cleanUp", outcomeOf({ differences: await clearUp(activeId) })]);
  return { kind: "done", facts, outcomes };
}

function tried(
  point: Point,
  sheetName: string,
  given: Required<Pick<SelfTestOptions, "language" | "functions" | "patience">>,
): Promise<Outcome> {
  return runExcel(async (context): Promise<Outcome> => {
    const sheet = context.workbook.worksheets.add(sheetName);
    sheet.load("id");
    await context.sync();
    try {
      return outcomeOf(await point({ context, sheet, ...given }));
    } finally {
      context.workbook.names.getItemOrNullObject(SCRATCH_NAME).delete();
      sheet.delete();
      // What stays is found in the end.
      await context.sync().catch(() => undefined);
    }
  }).catch((error: unknown): Outcome => ({ kind: "refused", words: excelErrorWords(error) }));
}

const outcomeOf = ({ differences, measures = [] }: Trial): Outcome =>
  differences.length === 0
    ? { kind: "passed", measures }
    : { kind: "differs", differences, measures };
