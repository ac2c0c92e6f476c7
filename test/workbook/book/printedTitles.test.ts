import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";
import { fewOf, isFirst } from "../../support/runs";

jest.setTimeout(60_000);
beforeAll(registerKim);

/** The row above each further page: a list's own headings, or the title above several tables. */
test.each(
  fewOf(
    [
      ["Vertrag 2021 B2", "$1:$1"],
      ["Beteiligte 2021 B2", "$4:$4"],
    ],
    isFirst,
  ),
)("%s repeats %s", async (name, expected) => {
  await writeBook(grantYearCases().find(({ id }) => id === "mittelkreis-2021-bergkamen")!.given);
  const address = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    rows.load("address");
    await context.sync();
    return rows.address;
  });
  expect(address.split("!")[1]!.replaceAll("$", "")).toBe(expected.replaceAll("$", ""));
});
