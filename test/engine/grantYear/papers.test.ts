import { type Finding } from "../../../src/engine/grantYear/finding";
import { plan } from "../../../src/engine/grantYear/plan";
import { grantYearCases } from "./grantYearCases";

/** "costMissing costPerFte Kamen": what is found where, without the figures. */
const headline = ({ code, where }: Finding): string =>
  [code, where.field, where.name].filter((part) => part !== undefined).join(" ");

const byName = <Row extends object>(rows: readonly Row[], nameOf: (row: Row) => string) =>
  Object.fromEntries(rows.map((row) => [nameOf(row), row]));

describe.each(grantYearCases())("$title", ({ given, expected }) => {
  const planned = plan(given);

  test("gives the figures of the paper", () => {
    const figures = {
      totals: planned.totals,
      rows: byName(planned.rows, ({ name }) => name),
      regions: byName(planned.regions, ({ name }) => name),
      items: byName(planned.items, ({ item }) => item),
    };
    const { totals, rows, regions = {}, items = {} } = expected;
    expect(figures).toMatchObject({ totals, rows, regions, items });
  });

  test("finds what the paper leaves open, and nothing else", () => {
    expect(planned.findings.map(headline).sort()).toEqual([...expected.findings].sort());
  });
});
