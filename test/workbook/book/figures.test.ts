import { readdirSync, readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { registerKim } from "../kimExcel";
import { plannedFigures, shownFigures } from "./bookFigures";
import { formulasOf, nestingOf, writeBook } from "./bookExcel";

beforeAll(registerKim);

const CASES = "test/cases/grantYears";
const cases = readdirSync(CASES).map((file) => ({
  name: file.replace(".json", ""),
  given: (JSON.parse(readFileSync(`${CASES}/${file}`, "utf8")) as { given: GrantYear }).given,
}));

const isCalculation = (id: string): boolean => id.endsWith("alculation");
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

// What a reader can take in: workbook.md, Figures.
test.each(cases)(
  "the sheets of $name can be read, and say what its plan says",
  async ({ given }) => {
    const { sheets, read, settle } = await writeBook(given);
    settle();
    const written = await read();
    const formulas = formulasOf(written);

    const errors = written.flatMap(({ name, values }) =>
      values
        .flat()
        .filter((value) => String(value).startsWith("#"))
        .map((value) => `${name}: ${String(value)}`),
    );
    expect([...new Set(errors)]).toEqual([]);

    const tooWide = sheets.flatMap(({ id, operations }) => {
      const columns = operations.filter(({ kind }) => kind === "width").length;
      return columns > (isCalculation(id) ? 20 : 12) ? [`${id} ${columns}`] : [];
    });
    expect(tooWide).toEqual([]);
    expect(formulas.filter(({ formula }) => formula.length > 260)).toEqual([]);
    expect(formulas.filter(({ formula }) => nestingOf(formula) > 3)).toEqual([]);
    expect(median(formulas.map(({ formula }) => formula.length))).toBeLessThanOrEqual(80);
    expect(shownFigures(given, written)).toEqual(plannedFigures(given));
    const calls = formulas.flatMap(({ formula }) => formula.match(/KIM\.\w+\(/g) ?? []);
    expect(calls.length).toBeLessThanOrEqual(32);
  },
);
