import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { registerKim } from "../kimExcel";
import { bookSheets } from "../../../src/workbook/book/bookSheets";
import { writeBook } from "./bookExcel";
import { LANGUAGES } from "../../../src/locales/language";
import { longOnly } from "../../support/runs";
import { courseCases } from "../courseCases";

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

/** Points that a character of a subtitle takes on average, as measured in print. */
const CHARACTER = 4.4;

test.each(LANGUAGES)(
  "no subtitle of a list of inputs is cut by what stands beside it (%s)",
  (language) => {
    const cut = courseCases().flatMap(({ id, given: grantYear }) =>
      bookSheets(grantYear, language).flatMap(({ sheetName, operations }) => {
        const inRow = operations.flatMap((each) =>
          each.kind === "cells" && each.area.row === 1 ? [each] : [],
        );
        const subtitle = inRow.find(({ area }) => area.column === 0)!.cells[0]![0];
        const next = inRow.map(({ area }) => area.column).filter((column) => column > 0);
        const room = operations.reduce(
          (sum, each) =>
            each.kind === "width" && each.area.column < Math.min(...next) ? sum + each.points : sum,
          0,
        );
        const isCut = typeof subtitle === "string" && subtitle.length * CHARACTER > room;
        return isCut ? [[id, sheetName, subtitle]] : [];
      }),
    );
    expect(cut).toEqual([]);
  },
);

/** Of its rows, in points, from the first explained body on. */
const explainedHeights = (id: string): number[] => {
  const { given: grantYear } = courseCases().find((each) => each.id === id)!;
  const sheet = bookSheets(grantYear, "de").find((each) => each.id === "sentenceCalculation")!;
  return sheet.operations.flatMap((each) =>
    each.kind === "height" && each.area.row >= 5 ? [each.points] : [],
  );
};

test("the first page of the explanations is filled: their first two rows fit below its head", () => {
  const [first, second] = explainedHeights("kreis-unna-2021");
  // Measured in print: 426 points are left there.
  expect(first! + second!).toBeLessThan(426);
  // Where posts are agreed, nothing is said of all of them in the first row.
  expect(explainedHeights("musterkreis-2023-abrechnung")[0]).toBeLessThan(200);
});

test("rows of clauses are as high as the longest of them needs", () => {
  const { given: grantYear } = courseCases().find(({ id }) => id === "zweite-aenderung-2023")!;
  const heightWith = (after: string): number => {
    const [first, ...others] = grantYear.course!.clauses!;
    const course = { ...grantYear.course, clauses: [{ ...first, after }, ...others] };
    const sheet = bookSheets({ ...grantYear, course } as typeof grantYear, "de").find(
      ({ id }) => id === "synopsis",
    )!;
    const heights = sheet.operations.flatMap((each) => (each.kind === "height" ? [each] : []));
    return heights.filter(({ area }) => area.row === 7).at(-1)!.points;
  };
  // Two lines at least; one has 17 characters and takes 13.5 points.
  expect(heightWith("kurz")).toBe(1 + 2 * 13.5);
  expect(heightWith("x".repeat(5 * 17))).toBe(1 + 5 * 13.5);
});
