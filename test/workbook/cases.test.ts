import { bookSheets } from "../../src/workbook/book/bookSheets";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { expectedOnSheets, figuresOnSheets } from "../support/bookFigures";
import { formulasOf, nestingOf } from "./book/bookExcel";
import { plannedFigures, shownFigures } from "./book/bookFigures";
import { derivationLines, unexplained, wrongLines } from "./book/derivationFigures";
import { provenByPapers } from "./book/provesNothing";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import { fewOf } from "../support/runs";

beforeAll(registerKim);

const isCalculation = (id: string): boolean => id.endsWith("alculation");
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** One of each desk. */
const DAILY = ["kreis-unna-2021-weiterleitung", "kamen-2021-letzter-empfaenger"];

test.each(fewOf(grantYearCases(), ({ id }) => DAILY.includes(id)))(
  "$title: the sheets show the figures of paper and plan, can be read, and are read back",
  async (paper) => {
    const { given, expected } = paper;
    openWorkbook();
    await insert(given);
    const sheets = bookSheets(given, "de");
    const written = await Promise.all(
      sheets.map(async ({ id, sheetName: name }) => ({ id, name, ...(await cellsOf(name)) })),
    );

    const place = ` ${given.year} B${given.module}`;
    const cells = written.map(
      ({ name, values }) => [name.slice(0, -place.length), values] as const,
    );
    const shown = figuresOnSheets(Object.fromEntries(cells), expected.years ?? [given.year]);
    expect(shown).toMatchObject(expectedOnSheets(paper, shown));
    expect(shownFigures(given, written)).toEqual(plannedFigures(given));
    expect(derivationLines(written).filter(({ steps }) => steps.includes(" × "))).not.toEqual([]);
    expect([wrongLines(written), unexplained(given, written)]).toEqual([[], []]);
    const proven = provenByPapers(given, written);
    expect(proven.shown).toEqual(proven.planned);
    const errors = written.flatMap(({ name, values }) =>
      values
        .flat()
        .filter((value) => String(value).startsWith("#"))
        .map((value) => `${name}: ${String(value)}`),
    );
    expect([...new Set(errors)]).toEqual([]);

    const valuesOf = (id: string) => written.find((sheet) => sheet.id === id)?.values ?? [];
    const [years = [], granted = []] = valuesOf("overview").slice(6);
    const budget = valuesOf("budget").slice(5);
    const ofBudget = budget.slice(
      0,
      budget.findIndex(([year]) => typeof year !== "number"),
    );
    expect(ofBudget.map(([year, amount]) => [year, amount])).toEqual(
      ofBudget.map(([year]) => [year, granted[years.indexOf(year)]]),
    );

    // What a reader can take in: workbook.md, Figures.
    const tooWide = sheets.flatMap(({ id, operations }) => {
      const columns = operations.filter(({ kind }) => kind === "width").length;
      return columns > (isCalculation(id) ? 20 : 12) ? [`${id} ${columns}`] : [];
    });
    expect(tooWide).toEqual([]);
    const formulas = formulasOf(written);
    expect(formulas.filter(({ formula }) => formula.length > 260)).toEqual([]);
    expect(formulas.filter(({ formula }) => nestingOf(formula) > 3)).toEqual([]);
    expect(median(formulas.map(({ formula }) => formula.length))).toBeLessThanOrEqual(80);
    const calls = formulas.flatMap(({ formula }) => formula.match(/KIM\.\w+\(/g) ?? []);
    expect(calls.length).toBeLessThanOrEqual(32);

    const [read] = await readGrantYears();
    expect([read!.findings, read!.grantYear]).toEqual([[], given]);
  },
  60_000,
);
