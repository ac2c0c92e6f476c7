import fc from "fast-check";
import { longOnly, runs } from "../support/runs";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { grantYears } from "../engine/grantYear/arbitraryGrantYear";
import { arbitraryContents, hostileTexts } from "./arbitraryContents";
import { cellsOf, insert, openWorkbook } from "./kimExcel";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";

const longTest = longOnly(test);

// What is written and read back does not depend on what the functions answer: without them it is
// faster, and written all the same.
const withoutFunctions = { evenUnknown: true };

const TIMEOUT = 300_000;

longTest(
  "what is written is what is read, whatever stands in the fields",
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContents, async (grantYear) => {
        openWorkbook();
        await insert(grantYear, withoutFunctions);
        expect((await readOne()).grantYear).toEqual(grantYear);
      }),
      { numRuns: runs(1, 3), endOnFailure: true },
    );
  },
  TIMEOUT,
);

longTest(
  "so it is for grant years as officers type them, in either language of Excel and of the sheets",
  async () => {
    const languages = fc.constantFrom("de", "en");
    await fc.assert(
      fc.asyncProperty(grantYears, languages, languages, async (grantYear, language, ofExcel) => {
        openWorkbook({ language: ofExcel });
        await insert(grantYear, { language, ...withoutFunctions });
        expect((await readOne()).grantYear).toEqual(grantYear);
      }),
      { numRuns: runs(2, 3), endOnFailure: true },
    );
  },
  TIMEOUT,
);

longTest(
  "a desk with a contract keeps what is typed of its KI and its assistants",
  async () => {
    openWorkbook();
    const contract = { payer: "Kreis Unna", posts: 2, amount: 114_000 };
    const grantYear: GrantYear = {
      ...smallGrantYear,
      ...{ module: 1, desk: "LEAD", contract, notices: [], kiPosts: 1 },
      ...{ assistantPosts: 0.5, assistantRate: 45_000, assistantCostPerFte: 50_000 },
    };
    await insert(grantYear, withoutFunctions);
    expect((await readOne()).grantYear).toEqual(grantYear);
  },
  60_000,
);

longTest(
  "names that look like formulas, numbers or errors stay texts",
  async () => {
    openWorkbook();
    const bodies = hostileTexts.map((name) => ({ name, kind: "STADT" as const, payer: name }));
    const grantYear = { ...smallGrantYear, bodies };
    await insert(grantYear, withoutFunctions);
    expect((await readOne()).grantYear).toEqual(grantYear);
    const { values } = await cellsOf("Beteiligte 2023 B2");
    const column = values.map(([name]) => name);
    expect(hostileTexts.filter((name) => !column.includes(name))).toEqual([]);
  },
  60_000,
);
