import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { expectedOnSheets, figuresOnSheets } from "../support/bookFigures";
import { cellsOf, everything, insert, openWorkbook, registerKim } from "./kimExcel";

beforeAll(registerKim);

test.each(grantYearCases())(
  "$title: the sheets show the paper's figures and are read back",
  async (paper) => {
    const { given, expected } = paper;
    openWorkbook();
    await insert(given);
    const place = ` ${given.year} B${given.module}`;
    const sheets: Record<string, unknown[][]> = {};
    for (const { name } of (await everything()).sheets)
      if (name.startsWith("Rechnung"))
        sheets[name.slice(0, -place.length)] = (await cellsOf(name)).values;
    const shown = figuresOnSheets(sheets, expected.years ?? [given.year]);
    expect(shown).toMatchObject(expectedOnSheets(paper, shown));
    const [read] = await readGrantYears();
    expect([read!.findings, read!.grantYear]).toEqual([[], given]);
  },
  60_000,
);
