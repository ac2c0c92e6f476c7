import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Transfer } from "../../../src/engine/grantYear/course";
import { dayOf } from "../../../src/engine/grantYear/days";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { dayText } from "../../../src/locales/dayText";
import type { Language } from "../../../src/locales/language";
import { seeTable } from "../../../src/taskpane/table/core/seeTable";
import { splitCells } from "../../../src/taskpane/table/core/splitCells";
import { treasuryForm } from "../../../src/taskpane/tasks/payments/core/treasuryForm";
import { partyIn } from "../../../src/taskpane/tasks/payments/core/treasuryParties";
import {
  type TreasuryChoice,
  type TreasuryRow,
  treasuryRows,
  withTreasury,
} from "../../../src/taskpane/tasks/payments/core/treasuryRows";

const CASES = join(__dirname, "../../cases");
const givenIn = (file: string): GrantYear =>
  (JSON.parse(readFileSync(join(CASES, file), "utf8")) as { given: GrantYear }).given;
const YEARS = {
  mittelkreis: givenIn("year/whole/mittelkreis-2023.json"),
  unna: givenIn("courses/kreis-unna-2021.json"),
  bergkamen: givenIn("grantYears/mittelkreis-2021-bergkamen.json"),
};

interface TreasuryCase {
  readonly title: string;
  readonly year: keyof typeof YEARS;
  readonly given: {
    readonly text: string;
    readonly payments?: readonly Transfer[];
    readonly notation?: Language;
    readonly choices?: Readonly<Record<number, TreasuryChoice>>;
  };
  readonly expected: {
    readonly rows: readonly string[];
    readonly leftOut: readonly string[];
    readonly unreadable?: readonly string[];
  };
}

const cases = JSON.parse(readFileSync(join(CASES, "treasury.json"), "utf8")) as TreasuryCase[];

function read({ year, given }: TreasuryCase) {
  const { text, notation = "de", choices = {} } = given;
  const grantYear = YEARS[year];
  const planned = plan(grantYear);
  const course = given.payments
    ? { ...grantYear.course, payments: given.payments }
    : grantYear.course;
  const seen = seeTable(splitCells(text), treasuryForm(planned), {
    ...{ choices: { columns: {}, rows: {} }, notation },
  });
  return { course, seen, rows: treasuryRows(seen, { plan: planned, course, notation, choices }) };
}

function said({ transfer, planned, isDouble, problems, doubts }: TreasuryRow): string {
  if (!transfer) return `open: ${problems.join(", ")}`;
  const { from = "Land", to = "Land", actual, actualOn, kind, reference } = transfer;
  return [
    `${dayText(dayOf(actualOn!)!, "de")}: ${from} → ${to} ${actual} ${kind}`,
    ...(reference === undefined ? [] : [`(${reference})`]),
    ...(planned === undefined ? [] : [`planned ${planned}`]),
    ...(isDouble ? ["double"] : []),
    ...doubts.map((doubt) => `?${doubt}`),
  ].join(" ");
}

test.each(cases)("$title", (each) => {
  const { seen, rows } = read(each);
  expect(seen.columns.filter(({ id }) => id === undefined)).toEqual([]);
  expect(rows.map(said)).toEqual(each.expected.rows);
  expect(seen.rows.flatMap(({ doubt }) => (doubt === "twice" ? [doubt] : []))).toEqual([]);
  const leftOut = seen.rows.filter(({ isTaken }) => !isTaken);
  expect(leftOut.map(({ texts, reason }) => `${texts.find(Boolean)}: ${reason}`)).toEqual(
    each.expected.leftOut,
  );
  const unreadable = seen.rows.flatMap(({ isTaken, cells, unreadable: ids }) =>
    isTaken ? ids.map((id) => cells[id]) : [],
  );
  expect(unreadable).toEqual(each.expected.unreadable ?? []);
});

test.each(cases)(
  "every row is taken, left out or open, and the ledger keeps what it had: $title",
  (each) => {
    const { course, seen, rows } = read(each);
    const before = course?.payments ?? [];
    const after = withTreasury(course, rows).payments!;
    const isNew = ({ transfer, isDouble, planned }: TreasuryRow): boolean =>
      transfer !== undefined && !isDouble && planned === undefined;
    expect(rows.map(({ position }) => position)).toEqual(
      seen.rows.flatMap(({ position, isTaken }) => (isTaken ? [position] : [])),
    );
    expect(after).toHaveLength(before.length + rows.filter(isNew).length);
    before.forEach((row, at) => {
      expect(after[at]).toMatchObject(without(row, "reference"));
      expect(after[at]!.reference ?? "").toContain(row.reference ?? "");
    });
    const filled = rows.flatMap(({ planned }) => planned ?? []);
    expect(filled).toHaveLength(new Set(filled).size);
    before.forEach((row, at) => {
      if (!filled.includes(at)) expect(after[at]).toEqual(row);
    });
  },
);

test.each(cases)("the same list again adds nothing: $title", (each) => {
  const { course, rows } = read(each);
  const { payments } = withTreasury(course, rows);
  const choices = Object.fromEntries(
    Object.entries(each.given.choices ?? {}).map(([at, choice]) => [
      at,
      without(choice, "evenDouble"),
    ]),
  );
  const again = read({ ...each, given: { ...each.given, choices, payments: payments! } }).rows;
  expect(withTreasury({ payments: payments! }, again).payments).toEqual(payments);
});

test("a name within another one does not name its body", () => {
  const { mittelkreis } = YEARS;
  const bodies = mittelkreis.bodies.map((body) =>
    body.name === "Bönen" ? { ...body, name: "Bad Kamen" } : body,
  );
  const planned = plan({ ...mittelkreis, bodies });
  expect(partyIn("Stadt Bad Kamen, Kasse", planned)).toBe("Bad Kamen");
  expect(partyIn("Stadt Kamen", planned)).toBe("Kamen");
  expect(partyIn("Kamener Straße", planned)).toBeUndefined();
  expect(partyIn("Landrat", planned)).toBeUndefined();
});
