import { plan } from "../../src/engine/grantYear/plan";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { granteeCases } from "../engine/grantYear/grantYearCases";
import { cellsOf, insert, named, openWorkbook, registerKim } from "./kimExcel";

beforeAll(registerKim);

/** What the control sums say as well. */
const CONTROLLED = ["noticeAmountDiffers", "fteDiffersFromPosts"];

describe.each(granteeCases())("$title", ({ given }) => {
  test("the sheet shows the figures of the plan and is read back", async () => {
    openWorkbook();
    const { sheetName, prefix } = (await insert(given)).sheets[0]!;

    const { values } = await cellsOf(sheetName);
    const errors = values.flat().filter((value) => /^#[A-Z/0]+[!?]?$/.test(String(value)));
    expect(errors).toEqual([]);

    const [read] = await readGrantYears();
    expect(read!.findings).toEqual([]);
    expect(read!.grantYear).toEqual(given);
    expect(read!.prefix).toBe(prefix);

    const isWrong = plan(given).findings.some(({ code }) => CONTROLLED.includes(code));
    expect((await named(`${prefix}Status`)).values).toEqual([
      [isWrong ? "Kontrollsummen weichen ab, siehe „Kontrolle“." : "Alle Kontrollsummen stimmen."],
    ]);
  }, 60_000);
});
