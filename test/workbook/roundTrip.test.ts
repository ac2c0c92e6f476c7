import fc from "fast-check";
import { runs } from "../support/runs";
import { grantYears } from "../engine/grantYear/arbitraryGrantYear";
import { arbitraryContents, hostileTexts } from "./arbitraryContents";
import { cellsOf, insert, openWorkbook } from "./kimExcel";
import { readOne } from "./readOne";
import { smallGrantYear } from "./smallGrantYear";

// What is written and read back does not depend on what the functions answer: without them it is
// faster, and written all the same.
const withoutFunctions = { evenUnknown: true };

const TIMEOUT = 300_000;

test(
  "what is written is what is read, whatever stands in the fields",
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContents, async (grantYear) => {
        openWorkbook();
        await insert(grantYear, withoutFunctions);
        expect((await readOne()).grantYear).toEqual(grantYear);
      }),
      { numRuns: runs(10, 15) },
    );
  },
  TIMEOUT,
);

test(
  "so it is for grant years as officers type them, in both languages",
  async () => {
    await fc.assert(
      fc.asyncProperty(grantYears, fc.constantFrom("de", "en"), async (grantYear, language) => {
        openWorkbook({ language });
        await insert(grantYear, { language, ...withoutFunctions });
        expect((await readOne()).grantYear).toEqual(grantYear);
      }),
      { numRuns: runs(8, 10) },
    );
  },
  TIMEOUT,
);

test("names that look like formulas, numbers or errors stay texts", async () => {
  openWorkbook();
  const bodies = hostileTexts.map((name) => ({ name, kind: "STADT" as const, payer: name }));
  const grantYear = { ...smallGrantYear, bodies };
  const { sheetName } = (await insert(grantYear, withoutFunctions)).sheets[0]!;
  expect((await readOne()).grantYear).toEqual(grantYear);
  const { values, formulas } = await cellsOf(sheetName);
  for (const name of hostileTexts) {
    const row = values.findIndex((cells) => cells[0] === name);
    expect([name, row > 0, formulas[row]![0]]).toEqual([name, true, name]);
  }
}, 60_000);
