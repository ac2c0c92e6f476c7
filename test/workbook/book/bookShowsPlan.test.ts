import fc from "fast-check";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { runs } from "../../support/runs";
import { registerKim } from "../kimExcel";
import { bookGrantYears } from "./arbitraryBook";
import { writeBook } from "./bookExcel";

beforeAll(registerKim);

/** What the calculation says of each body: of the recipient, all its lines together. */
async function calculated(grantYear: GrantYear) {
  const { read, settle } = await writeBook(grantYear);
  settle();
  const written = await read();
  const { values } = written.find(({ id }) => id === "calculation")!;
  const headers = values[4]!.map(String);
  const rows = new Map<string, Record<string, number | "offen">>();
  for (const row of values.slice(5)) {
    const name = String(row[0]);
    if (name === "") continue;
    const found = rows.get(name);
    const figure = (heading: string): number | "offen" => {
      const value = row[headers.indexOf(heading)];
      if (value === "offen" || found?.[heading] === "offen") return "offen";
      return Math.round(100 * (Number(value) + Number(found?.[heading] ?? 0))) / 100;
    };
    rows.set(name, {
      Stellen: figure("Stellen"),
      zusammen: figure("zusammen"),
      Eigenanteil: figure("Eigenanteil"),
      ...(row[headers.indexOf("erhält")] === "" ? {} : { erhält: figure("erhält") }),
    });
  }
  return Object.fromEntries(rows);
}

/** What the plan says, in the same words. */
const planned = (grantYear: GrantYear) =>
  Object.fromEntries(
    plan(grantYear).rows.map(({ name, fte, amount, ownShare, chainAmount, isRecipient }) => [
      name,
      {
        Stellen: fte,
        zusammen: amount,
        Eigenanteil: ownShare ?? "offen",
        ...(isRecipient ? {} : { erhält: chainAmount }),
      },
    ]),
  );

test("the formulas of the sheets give the figures of the plan", async () => {
  await fc.assert(
    fc.asyncProperty(bookGrantYears, async (grantYear) => {
      expect(await calculated(grantYear)).toEqual(planned(grantYear));
    }),
    { numRuns: runs(6, 25), endOnFailure: true },
  );
}, 600_000);
