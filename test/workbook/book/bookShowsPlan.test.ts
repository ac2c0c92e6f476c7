import fc from "fast-check";
import { runs } from "../../support/runs";
import { registerKim } from "../kimExcel";
import { bookGrantYears } from "./arbitraryBook";
import { writeBook } from "./bookExcel";
import { plannedFigures, shownFigures } from "./bookFigures";

beforeAll(registerKim);

test("the formulas of the sheets give the figures of the plan", async () => {
  await fc.assert(
    fc.asyncProperty(bookGrantYears, async (grantYear) => {
      const { read, settle } = await writeBook(grantYear);
      settle();
      expect(shownFigures(grantYear, await read())).toEqual(plannedFigures(grantYear));
    }),
    { numRuns: runs(1, 4), endOnFailure: true },
  );
}, 600_000);
