import fc from "fast-check";
import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { nearestCell } from "../../src/engine/number/cell";
import { recordCalls } from "../../src/functions/answer";
import { catalogue } from "../../src/functions/catalogue";
import type { Step } from "../../src/engine/steps/step";
import { type Language, LANGUAGES, setLanguage } from "../../src/locales/language";
import { stepText } from "../../src/locales/stepText";
import { outcomeOf } from "../functions/outcome";
import { runs } from "../support/runs";
import { ARGUMENTS, type Id } from "./calls";
import { readEquations } from "./readEquations";
import { wrongEquations } from "./wrongEquations";

function calculate(id: Id, given: unknown[]): unknown[][] {
  const result = (catalogue[id] as (...args: unknown[]) => unknown)(...given);
  return Array.isArray(result) ? (result as unknown[][]) : [[result]];
}

/** Steps that end with a result of a cell; the others lead to it or explain it. */
const RESULTS = new Set([
  ...["part", "exactQuota", "averages", "eligibility", "fte", "months", "forwarding", "yearPart"],
  ...["slices", "fteMonths", "filledMonth"],
  ...["flow", "total", "payment", "instalment", "ownShare", "accepted", "excess", "published"],
  ...["interest", "baseRate"],
]);

const UNROUNDED = new Set(["months", "exactQuota", "fteMonths", "filledMonth"]);

/** Results that are months on the way to an amount, and own shares on the way to their split. */
const onTheWay = (id: Id, kind: string, args: readonly unknown[]): boolean =>
  (kind === "months" && id !== "MONTHS") ||
  (kind === "ownShare" && id === "COFINANCE" && args[2] !== null);

/** Behind the posts of a row stands the square of its deviation. */
const SQUARED = { de: "quadrierte Abweichung", en: "squared deviation" };

/** The amounts of the payment list stand in its fourth column. */
const AMOUNT_COLUMN = 3;

function cellOf(step: Step, columns: number): number {
  const row = step.row ?? step.position!;
  const column = step.kind === "payment" ? AMOUNT_COLUMN : step.column;
  return column === undefined ? row : row * columns + column;
}

/** Days, numbers of instalments, levels, and what the rows of an outline bring along. */
function isGiven(
  id: Id,
  args: readonly unknown[],
  result: unknown[],
  cell: number,
  columns: number,
) {
  const column = cell % columns;
  if (id === "PAYMENTS") return column === 0 || column > AMOUNT_COLUMN;
  const isGroup = (text: unknown) => (args[1] as unknown[][]).flat().includes(text);
  return id === "OUTLINE" && (column === 1 || (column > 1 && !isGroup(result[cell - column])));
}

/** What the printed steps say of each cell: the value of the last equation about it. */
function resultsOf(id: Id, args: unknown[], language: Language) {
  const { result, calls } = recordCalls(() => calculate(id, args));
  const { steps, locate } = calls[0]!;
  const columns = result[0]!.length;
  const texts = steps.map((step) => stepText(step, language, locate));
  const told = new Map<number, number>();
  steps.forEach((step, i) => {
    if (!RESULTS.has(step.kind) || onTheWay(id, step.kind, args)) return;
    const equations = readEquations(texts[i]!, language);
    const isSquared = step.kind === "fte" && equations.at(-1)!.text.includes(SQUARED[language]);
    const { left, printed } = equations.at(isSquared ? -2 : -1)!;
    // Months and unrounded shares are printed short, but the cell has all their digits.
    const isUnrounded = UNROUNDED.has(step.kind);
    const value = nearestCell(isUnrounded ? left : printed);
    const cells = step.kind === "flow" ? step.positions : [cellOf(step, columns)];
    for (const cell of cells) told.set(cell, value);
  });
  return { result: result.flat(), columns, texts, told };
}

describe.each(LANGUAGES)("the printed steps lead to the printed result (%s)", (language) => {
  beforeAll(() => setLanguage(language));
  afterAll(() => setLanguage("de"));

  test.each(Object.entries(ARGUMENTS) as [Id, fc.Arbitrary<unknown[]>][])("KIM.%s", (id, given) => {
    let read = 0;
    fc.assert(
      fc.property(given, (args) => {
        let printed;
        try {
          printed = resultsOf(id, args, language);
        } catch (error) {
          if (error instanceof CustomFunctions.Error) return;
          throw error;
        }
        const { result, columns, texts, told } = printed;
        expect(wrongEquations(texts, language)).toEqual([]);
        result.forEach((cell, i) => {
          if (isGiven(id, args, result, i, columns)) return;
          if (typeof cell === "number") expect(told.get(i) ?? 0).toBe(cell);
          else expect(texts.join()).toContain(cell);
        });
        read++;
      }),
      { numRuns: runs(40, 150) },
    );
    expect(read).toBeGreaterThan(runs(5, 30));
  });
});

const EXPLAINED = Object.entries(ARGUMENTS).filter(([id]) => id !== "VERSION");

describe.each(LANGUAGES)("KIM.STEPS hands out the steps cell by cell (%s)", (language) => {
  beforeAll(() => setLanguage(language));
  afterAll(() => setLanguage("de"));

  test.each(EXPLAINED as [Id, fc.Arbitrary<unknown[]>][])("of KIM.%s", (id, given) => {
    let read = 0;
    fc.assert(
      fc.property(given, (args) => {
        const result = outcomeOf(id, args);
        const handed = args.map((argument) => (Array.isArray(argument) ? argument : [[argument]]));
        const explained = outcomeOf("STEPS", [[[id]], handed]);
        if ("code" in result) return expect(explained).toEqual(result);
        const texts = (explained as { values: string[][] }).values;
        const values = result.values as unknown[][];
        expect(texts.map((row) => row.length)).toEqual(values.map((row) => row.length));
        const lines = texts.flat().flatMap((text) => text.split("\n"));
        expect(wrongEquations(lines, language)).toEqual([]);
        // A cell that is calculated and not 0 has a step that ends with it.
        values.flat().forEach((value, cell) => {
          if (isGiven(id, args, values.flat(), cell, values[0]!.length)) return;
          const told = texts
            .flat()
            [cell]!.split("\n")
            .flatMap((line) => readEquations(line, language));
          const printed = told.flatMap(({ left, printed }) => [left, printed].map(nearestCell));
          if (typeof value === "number" && value !== 0) expect(printed).toContain(value);
          if (typeof value === "string") expect(texts.flat()[cell]).toContain(value);
        });
        read++;
      }),
      { numRuns: runs(30, 80) },
    );
    expect(read).toBeGreaterThan(runs(5, 20));
  });
});

describe("a wrong sentence is found", () => {
  test.each([
    "100 × 1 ÷ 3 ≈ 33,34; 33,333333 − 0,003333 = 33,33.",
    "Anteil: 100 × 1 ÷ 3 = 33,33.",
    "1,0 VZÄ × 55.000 € × 14 ÷ 12 ≈ 64.166,66 €.",
    "Kosten: 70.000 € − 55.000 € = 1.500 € (Eigenanteil).",
    "Zinsen: 10.000 € × (3,12 % + 5 %) × 31 ÷ 366 ≈ 68,96 €.",
    "Mai (14 von 28): 14 ÷ 28 + 10 ÷ 31 ≈ 0,822580 Monate.",
  ])("%s", (text) => {
    expect(wrongEquations([text], "de")).toHaveLength(1);
  });
});
