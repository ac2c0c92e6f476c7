import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Course } from "../../../src/engine/grantYear/course";
import { isoOf, dayOf } from "../../../src/engine/grantYear/days";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { nearestCell } from "../../../src/engine/number/cell";
import { add, compare, type Fraction, sum, ZERO } from "../../../src/engine/number/fraction";
import type { YearFindingCode } from "../../../src/engine/year/finding";
import { type Synopsis, synopsis } from "../../../src/engine/year/documents/synopsis";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { KREIS, mittelkreis, yearCases } from "./yearCases";

interface Given {
  /** A grant year of its own in the same folder, or the Mittelkreis with these FTE. */
  readonly file?: string;
  readonly fte?: Readonly<Record<string, number>>;
  readonly more?: Partial<GrantYear>;
  readonly course?: Course;
  readonly since: string;
  readonly until?: string;
}

const CASES = join(__dirname, "../../cases/year");

function grantYearOf({ file, fte = {}, more, course }: Given): GrantYear {
  if (file !== undefined)
    return JSON.parse(readFileSync(join(CASES, `${file}.json`), "utf8")) as GrantYear;
  return { ...mittelkreis(fte, undefined, more), ...(course && { course }) };
}

const cell = (value: Fraction | undefined) => (value ? nearestCell(value) : null);

const rowsOf = ({ rows }: Synopsis) =>
  rows.map(({ document, section, what, body, before, after, difference, own, chain, from }) => [
    ...[document, section].map((text) => text ?? null),
    what.kind === "CELL" ? what.where.field : what.kind === "CLAUSE" ? what.subject : what.kind,
    ...[body, before, after].map((value) => value ?? null),
    ...[difference, own, chain].map(cell),
    from,
  ]);

const DOCUMENTS: readonly YearFindingCode[] = [
  ...(["childContractOutdated", "followOnOpen", "clauseUnchangedButFigureMoved"] as const),
  "amendmentWithoutEffective",
];

const SHOWN: Readonly<Record<string, (found: Synopsis, given: GrantYear) => unknown>> = {
  rows: rowsOf,
  unchanged: ({ unchanged }) => unchanged.map(({ id }) => id),
  effective: ({ rows }) => [...new Set(rows.flatMap(({ effective }) => effective ?? []))],
  payers: ({ rows }) =>
    rows.flatMap(({ what }) => (what.kind === "CONTRACT" ? [what.payer ?? null] : [])),
  granted: ({ granted }) => cell(granted),
  distributed: ({ distributed }) => cell(distributed),
  findings: ({ findings }) => findings.map(({ code }) => code),
  course: (_, given) =>
    yearFigures(given, plan(given), given.course ?? {})
      .findings.filter(({ code }) => DOCUMENTS.includes(code))
      .map(({ code, name, expected, received }) => [
        code,
        name ?? null,
        expected ?? null,
        received,
      ]),
};

test.each(yearCases<Given, Readonly<Record<string, unknown>>>("synopsis"))(
  "$id: $title",
  ({ given, expected }) => {
    const year = grantYearOf(given);
    const found = synopsis(year, given.since, given.until);
    const shown = Object.keys(expected).map((key) => [key, SHOWN[key]!(found, year)]);
    expect(Object.fromEntries(shown)).toEqual(expected);
    expect(found.rows.map(({ number }) => number)).toEqual(found.rows.map((_, i) => i + 1));
  },
);

const NAMES = ["Bergkamen", "Kamen", "Bönen", "Lünen", "Selm"];
const changes = fc.array(
  fc.record({
    day: fc.integer({ min: dayOf("2023-01-02")!, max: dayOf("2023-12-31")! }),
    body: fc.constantFrom(...NAMES),
    value: fc.integer({ min: 1, max: 6 }).map((halves) => halves / 2),
  }),
  { maxLength: 5 },
);
const payers = fc.tuple(
  fc.nat({ max: 1 }),
  fc.nat({ max: 2 }),
  fc.nat({ max: 3 }),
  fc.nat({ max: 4 }),
);

test("K3: rows add up to the whole, and each contract to those below it, whoever pays whom", () => {
  fc.assert(
    fc.property(changes, payers, (all, ways) => {
      const fte = Object.fromEntries(NAMES.map((name) => [name, 1]));
      const plain = mittelkreis(fte);
      const bodies = plain.bodies.map((body, i) =>
        i === 0 ? body : { ...body, payer: [KREIS, ...NAMES][i === 1 ? 0 : ways[i - 2]!]! },
      );
      const amendments = all.map(({ day, body, value }) => ({
        ...{ date: isoOf(day - 1), effective: isoOf(day), body, field: "agreed", value },
      }));
      const given = { ...plain, bodies, amendments };
      const { rows, distributed, findings } = synopsis(given, "2022-12-31");
      expect(findings).toEqual([]);
      const contracts = rows.filter(({ what }) => what.kind === "CONTRACT");
      const own = sum([ZERO, ...contracts.map((row) => row.own!)]);
      expect(compare(own, distributed!)).toBe(0);
      for (const { body, own: alone, chain } of contracts) {
        const below = contracts.filter(
          ({ what }) => what.kind === "CONTRACT" && what.payer === body,
        );
        expect(
          compare(
            chain!,
            below.reduce((all, row) => add(all, row.chain!), alone!),
          ),
        ).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

test("the order of rows changes nothing, and the plan of the day before is the old one", () => {
  fc.assert(
    fc.property(changes, (all) => {
      const plain = mittelkreis(Object.fromEntries(NAMES.map((name) => [name, 1])));
      const amendments = all.map(({ day, body, value }) => ({
        ...{ date: isoOf(day - 1), effective: isoOf(day), body, field: "agreed", value },
      }));
      const given = { ...plain, amendments };
      const first = amendments.map(({ date }) => date).sort()[0];
      if (first === undefined) return;
      const before = isoOf(dayOf(first)! - 1);
      expect(plan(given, before).rows).toEqual(plan(plain).rows);
      expect(rowsOf(synopsis(given, before, before))).toEqual([]);
      const days = new Set(amendments.map(({ date, body }) => `${date} ${body}`));
      if (days.size < amendments.length) return;
      const turned = { ...given, amendments: [...amendments].reverse() };
      expect(plan(turned).rows).toEqual(plan(given).rows);
    }),
    { numRuns: 40 },
  );
});
