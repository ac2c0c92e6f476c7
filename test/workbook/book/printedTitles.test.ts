import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { registerKim } from "../kimExcel";
import { bookSheets } from "../../../src/workbook/book/bookSheets";
import { writeBook } from "./bookExcel";
import { longOnly } from "../../support/runs";

jest.setTimeout(60_000);
beforeAll(registerKim);

const { given } = grantYearCases().find(({ id }) => id === "mittelkreis-2021-bergkamen")!;

/** The row above each further page: a list's own headings, or the title above several tables. */
longOnly(
  test.each([
    ["Vertrag 2021 B2", "$1:$1"],
    ["Beteiligte 2021 B2", "$4:$4"],
  ]),
)("%s repeats %s", async (name, expected) => {
  await writeBook(given);
  const address = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(name);
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    rows.load("address");
    await context.sync();
    return rows.address;
  });
  expect(address.split("!")[1]!.replaceAll("$", "")).toBe(expected.replaceAll("$", ""));
});

test("each sheet has its number, and the first says by number which to print for whom", () => {
  const sheets = bookSheets(given, "de");
  const footers = sheets.flatMap(({ operations }) =>
    operations.flatMap((each) => (each.kind === "page" ? [each.footers![1]] : [])),
  );
  expect(footers).toEqual(sheets.map((_, index) => `Blatt ${index + 1} von ${sheets.length}`));
  const texts = sheets[0]!.operations.flatMap((each) =>
    each.kind === "cells" ? each.cells.flat().map(String) : [],
  );
  const said = texts.find((text) => text.startsWith("Drucken: "))!;
  const named = said
    .split(";")
    .map((part) => part.match(/\d+/g)!.map((number) => sheets[Number(number) - 1]!.id));
  expect(named).toEqual([
    ["overview", "budget", "payments"],
    ["notice", "bodies", "checks", "derivation"],
    ["sentenceCalculation"],
  ]);
});
