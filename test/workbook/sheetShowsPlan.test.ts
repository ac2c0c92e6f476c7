import fc from "fast-check";
import { runs } from "../support/runs";
import { grantYears } from "../engine/grantYear/arbitraryGrantYear";
import { insert, openWorkbook, registerKim } from "./kimExcel";
import { readOne } from "./readOne";

beforeAll(registerKim);

test("the formulas of a sheet give the figures of its plan", async () => {
  await fc.assert(
    fc.asyncProperty(grantYears, async (grantYear) => {
      openWorkbook();
      await insert(grantYear);
      expect((await readOne()).findings).toEqual([]);
    }),
    { numRuns: runs(10, 25) },
  );
}, 300_000);
