import fc from "fast-check";
import { cents } from "../../../src/workbook/handover/cents";
import { PRINT_IDS, PRINTS } from "../../../src/workbook/prints/prints";
import { yearToPrint } from "../../../src/workbook/prints/yearToPrint";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { grantYears } from "../../engine/grantYear/arbitraryGrantYear";
import { arbitraryYear } from "../../engine/year/arbitraryYear";
import { runs } from "../../support/runs";
import { linesOf } from "../printedLines";

/** The figures of a column in the table under a heading, and the sum below them. */
function tableOf({ sheets: [sheet] }: Workbook, heading: string, column: number) {
  const rows = sheet!.rows;
  const from = rows.findIndex(({ cells }) => cells[0]?.value === heading) + 2;
  const to = rows.findIndex(({ cells }, at) => at >= from && cells[0]?.value === "zusammen");
  const at = ({ cells }: (typeof rows)[number]) =>
    cells.find((cell) => cell.column === column)?.value;
  const figures = rows.slice(from, to).map(at);
  return { figures, sum: rows[to] && at(rows[to]) };
}

const added = (figures: readonly unknown[]): number =>
  cents(figures.reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0));

test("of any year: contracts add up, repayments come from their parts, vacancies are lost or free", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        arbitraryYear.map(({ given, course }) => ({ ...given, course })),
        grantYears,
      ),
      fc.option(fc.constantFrom("2022-03-15", "2023-06-30", "2024-02-29"), { nil: undefined }),
      (given, asOf) => {
        const year = yearToPrint({
          ...given,
          course: { ...given.course, ...(asOf !== undefined && { asOf }) },
        });
        for (const id of PRINT_IDS)
          for (const body of PRINTS[id].bodies(year)) {
            const workbook = PRINTS[id].workbook(year, body, "de");
            expect(linesOf(workbook).join("\n")).not.toMatch(/undefined|NaN|Infinity|\[object/);
            if (id === "contract") {
              const { figures, sum } = tableOf(workbook, "Stellen und Betrag", 7);
              expect([added(figures), sum]).toEqual([body.chainAmount, body.chainAmount]);
            }
            if (id === "repayment") {
              const [, , unused] = tableOf(workbook, "So ist gerechnet", 1).figures;
              const parts = tableOf(workbook, "Woher kommt, was nicht anerkannt ist", 1);
              if (parts.sum !== undefined) {
                expect(parts.sum).toBe(unused);
                expect(added(parts.figures)).toBe(unused);
              }
            }
            if (id === "vacancies" && asOf !== undefined) {
              const [all, lost, free] = [3, 4, 5].map(
                (column) => tableOf(workbook, "Landesmittel dafür", column).figures,
              );
              all!.forEach((amount, row) => expect(added([lost![row], free![row]])).toBe(amount));
            }
          }
      },
    ),
    { numRuns: runs(15, 60) },
  ));
