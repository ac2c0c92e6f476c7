import { without } from "../../../src/engine/grantYear/entries";
import { fields } from "../../../src/locales/de/fields";
import { sheet as texts } from "../../../src/locales/de/sheet";
import type { GrantYearCase } from "../../engine/grantYear/grantYearCases";
import { type CellValue, type Row, readSheet, type WrittenSheet } from "./writtenSheet";

const { columns, tables } = texts;

export const readWritten = (pane: Parameters<typeof readSheet>[0]): Promise<WrittenSheet> =>
  readSheet(pane, Object.values(tables));

/**
 * What the sheet shows of the figures that a paper states, in the form of the case: each figure
 * is looked up by the words on the sheet, not by a name of our own.
 */
export function figuresOnSheet({ tables: found }: WrittenSheet, years: readonly number[]) {
  const bodies = found[tables.bodies]!;
  const sums = bodies.sums;
  const regions = found[tables.regions]?.rows ?? [];
  const items = found[tables.items]?.rows ?? [];
  const kept = byFirst(found[tables.kept]!.rows, columns.what);
  const inRegion = (name: CellValue) =>
    bodies.rows.filter((row) => row[fields.bodies.region] === name);
  return rounded({
    totals: {
      granted: sum(found[tables.notices]!.rows, columns.counted),
      fte: sums[columns.fte],
      amount: sums[columns.amount],
      itemAmount: kept[texts.kept.items]![columns.amount],
      nonEligibleCost: sum(bodies.rows, fields.bodies.nonEligibleCost),
      ownShare: sums[columns.ownShare],
      accepted: sums[columns.accepted],
      repayment: sums[columns.repayment],
      outstanding: sums[columns.outstanding],
    },
    rows: named(bodies.rows, fields.bodies.name, (row) => bodyFigures(row, years)),
    regions: named(regions, fields.regions.name, (row) => ({
      fte: row[columns.members] === "" ? row[fields.regions.posts] : row[columns.members],
      rawShare: sum(inRegion(row[fields.regions.name]!), columns.share),
      amount: row[columns.chain],
      personnelCost: row[columns.cost],
      ownShare: row[columns.ownShareOfRegion],
    })),
    items: named(items, fields.items.item, (row) => ({
      quantity: row[columns.counted],
      limit: row[columns.limitApplied],
      accepted: row[columns.acceptedItem],
      excess: row[columns.excess],
    })),
    paper: named(bodies.rows, fields.bodies.name, (row) => row[columns.paper]),
  });
}

const bodyFigures = (row: Row, years: readonly number[]) => ({
  rawShare: row[columns.share],
  fte: row[columns.fte],
  difference: row[columns.difference],
  months: row[columns.months],
  amount: row[columns.amount],
  chainAmount: row[columns.chain],
  instalments: instalmentsOf(row),
  byYear: years.map((year) => row[`${columns.ownYear} ${year}`]),
  chainByYear: years.map((year) => row[`${columns.chainYear} ${year}`]),
  personnelCost: row[columns.cost],
  ownShare: row[columns.ownShare],
  settlement: {
    accepted: row[columns.accepted],
    repayment: row[columns.repayment],
    outstanding: row[columns.outstanding],
    ownShare: row[columns.settledShare],
  },
});

/** "1. Rate", "2. Rate"; the blank one for an addition left out. */
const instalmentsOf = (row: Row): CellValue[] =>
  Object.entries(row)
    .filter(([heading]) => heading.endsWith(`. ${columns.instalment}`))
    .map(([, amount]) => amount)
    .slice(0, -1);

/** What the case expects, with the words of the sheet for the names of items. */
export const expectedOnSheet = ({ expected }: GrantYearCase) => {
  const totals = without(expected.totals as { readonly posts?: number }, "posts");
  const words: Readonly<Record<string, string>> = texts.words;
  const items = Object.entries(expected.items ?? {}).map(([id, item]) => [words[id]!, item]);
  return rounded({
    totals,
    rows: expected.rows,
    regions: expected.regions ?? {},
    items: Object.fromEntries(items) as object,
    paper: expected.paper ?? {},
  });
};

/**
 * Contracts that do not add up, in words: what a body receives is for its own posts or goes on to
 * those it pays; its instalments, its budget years and the pay-out list come to the same sum.
 */
export function contractsThatDoNotAddUp(
  { tables: found }: WrittenSheet,
  years: readonly number[],
): string[] {
  const { rows } = found[tables.bodies]!;
  const payments = found[tables.payments]!.rows;
  const own = columns.entitlement in rows[0]! ? columns.entitlement : columns.amount;
  return rows.flatMap((row) => {
    const name = row[fields.bodies.name]!;
    const chain = cents(row[columns.chain]!);
    const passedOn = rows.filter((other) => other[fields.bodies.payer] === name);
    const ways: Readonly<Record<string, number>> = {
      chain: cents(row[own]!) + cents(sum(passedOn, columns.chain)),
      years: inYears(row, years, columns.chainYear),
      ownAndPassedOn:
        inYears(row, years, columns.ownYear) + inYears(row, years, columns.passedYear),
      ...(payments.length === 0
        ? {}
        : {
            instalments: instalmentsOf(row).reduce<number>((total, part) => total + cents(part), 0),
            payments: cents(
              sum(
                payments.filter((payment) => payment[columns.body] === name),
                columns.paid,
              ),
            ),
          }),
    };
    return Object.entries(ways)
      .filter(([, amount]) => amount !== chain)
      .map(([way, amount]) => `${String(name)}, ${way}: ${amount} cents, not ${chain}`);
  });
}

const inYears = (row: Row, years: readonly number[], label: string): number =>
  years.reduce((total, year) => total + cents(row[`${label} ${year}`]!), 0);

const cents = (value: CellValue): number => Math.round(Number(value) * 100);

const sum = (rows: readonly Row[], heading: string): number =>
  rows.reduce((total, row) => total + Number(row[heading] ?? 0), 0);

const byFirst = (rows: readonly Row[], heading: string): Readonly<Record<string, Row>> =>
  Object.fromEntries(rows.map((row) => [row[heading], row]));

const named = <Figures>(
  rows: readonly Row[],
  heading: string,
  figuresOf: (row: Row) => Figures,
): Record<string, Figures> => Object.fromEntries(rows.map((row) => [row[heading], figuresOf(row)]));

/** 1 − 0.85 is no 0.15 in a cell. */
const rounded = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "number" ? Number(part.toFixed(9)) : part,
    ),
  ) as Value;
