import fc from "fast-check";
import type { Body, GrantYear, Region } from "../../src/engine/grantYear/grantYear";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { bookFormat } from "../../src/workbook/book/formats";
import { bookGrantYears } from "./book/arbitraryBook";
import { formulasOf, nestingOf, plannedFormulas, unreadable } from "./book/bookExcel";
import { cellsOf, insertOnly, openWorkbook, registerKim } from "./kimExcel";
import { smallGrantYear } from "./smallGrantYear";
import { longOnly, runs } from "../support/runs";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { courseCases } from "./courseCases";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

/**
 * Bodies in regions, in turn: every third region refinances, every third body of the others is paid
 * by the first of its region.
 */
function grantYearOf(bodies: number, regions: number): GrantYear {
  const nameOf = (region: number): string => `Region ${region + 1}`;
  const isRefinanced = (region: number): boolean => region % 3 === 2;
  const members = Array.from({ length: bodies - 1 }, (_, index): Body => {
    const region = index % regions;
    const first = `Stadt ${region + 1}`;
    const isLater = index >= regions && index % 3 === 0 && !isRefinanced(region);
    return {
      ...{ name: `Stadt ${index + 1}`, kind: "STADT", region: nameOf(region) },
      payer: isLater ? first : "Kreis Borken",
      ...(isRefinanced(region)
        ? { costKey: 5003 + 7 * index }
        : { weight: 5003 + 7 * index, costPerFte: 68_000 }),
    };
  });
  return {
    ...smallGrantYear,
    posts: 1 + 3 * regions,
    regions: Array.from({ length: regions }, (_, index): Region => ({
      ...{ name: nameOf(index), posts: 3 },
      ...(isRefinanced(index)
        ? { model: "REFINANCING" as const, costPerFte: 75_000 }
        : { model: "FORWARDING" as const }),
    })),
    bodies: [smallGrantYear.bodies[0]!, ...members],
  };
}

/** Calls of KIM, and how often Excel answers until the last of them that waits for others has. */
async function measure(grantYear: GrantYear) {
  const { settle } = openWorkbook();
  await insertOnly(grantYear);
  const rounds = settle();
  const sheets = await Promise.all(
    bookSheets(grantYear, "de").map(async ({ id, sheetName: name }) => ({
      ...{ id, name, ...(await cellsOf(name)) },
    })),
  );
  const formulas = formulasOf(sheets).map(({ formula }) => formula);
  const calls = formulas.flatMap((formula) => formula.match(/KIM\.\w+\(/g) ?? []).length;
  return { rounds, calls, formulas };
}

test("amounts rounded for papers need no more room in English than in German", () => {
  for (const format of ["rounded", "roundedBalance"] as const)
    expect(bookFormat(format, "en").length).toBeLessThanOrEqual(bookFormat(format, "de").length);
});

/** Everything that is on sheets only with a claim, or once something can be expected. */
function withLater({ course = {}, ...given }: GrantYear): GrantYear {
  const staffing = course.staffing!.map((row) => ({ ...row, costPerMonth: 5000 }));
  const claims = [{ kind: "REPAYMENT", body: given.bodies[0]!.name, start: "2024-10-01" }] as const;
  const bodies = given.bodies.map((body) => ({ ...body, ownShareLimit: 1 }));
  const later = { ...course, closings: [], staffing, claims, asOf: "2023-06-30" };
  return { ...given, bodies, course: later };
}

const settled = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!;
const later = { id: "with interest and a forecast", given: withLater(settled.given) };

test.each([...grantYearCases(), ...courseCases(), later])(
  "$id: formulas can be read, in both languages, also those of a variant",
  ({ given }) => {
    expect(plannedFormulas(given, "de").length).toBeGreaterThan(100);
    expect(unreadable(given)).toEqual([]);
  },
);

test("formulas of generated grant years can be read, too", () => {
  fc.assert(
    fc.property(bookGrantYears, (grantYear) => {
      expect(unreadable(grantYear)).toEqual([]);
    }),
    { numRuns: runs(5, 40) },
  );
});

const SIZES = [
  [9, 1],
  [9, 3],
  [54, 3],
  [54, 20],
] as const;

// The first region forwards, the third refinances: that takes calls that nothing else does.
longTest(
  "calls and rounds stay within workbook.md, whatever the number of bodies and regions",
  async () => {
    const measured = new Map<string, unknown>();
    for (const [bodies, regions] of SIZES) {
      const { rounds, calls, formulas } = await measure(grantYearOf(bodies, regions));
      expect(rounds).toBeLessThanOrEqual(7);
      expect(calls).toBeLessThanOrEqual(32);
      expect(formulas.filter((formula) => formula.length > 260)).toEqual([]);
      expect(formulas.filter((formula) => nestingOf(formula) > 3)).toEqual([]);
      measured.set(`${bodies} bodies, ${regions} regions`, { rounds, calls });
    }
    const [, few, many, most] = [...measured.values()];
    expect([many, most]).toEqual([few, few]);
  },
);
