import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bodyForm } from "../../../src/taskpane/wizard/core/bodyForm";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { seeTable, type SeenRow, type SeenTable } from "../../../src/taskpane/table/core/seeTable";
import { type CellTable, splitCells } from "../../../src/taskpane/table/core/splitCells";
import type { Language } from "../../../src/locales/language";

interface TableCase {
  readonly title: string;
  readonly given: {
    readonly text?: string;
    readonly rows?: readonly (readonly string[])[];
    readonly hidden?: readonly number[];
    readonly hiddenColumns?: readonly number[];
    /** By row the columns that are merged with the cell above. */
    readonly merged?: Readonly<Record<string, readonly number[]>>;
    readonly notation?: Language;
    /** What the user decided. */
    readonly columns?: Readonly<Record<string, string>>;
    readonly takeRows?: Readonly<Record<string, boolean>>;
  };
  readonly expected: {
    /** "" is left out, null is asked about. */
    readonly columns: readonly (string | null)[];
    readonly taken: readonly string[];
    readonly leftOut: readonly string[];
    readonly marked?: readonly string[];
  };
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "../../cases/tables.json"), "utf8"),
) as TableCase[];

function tableOf({
  text,
  rows = [],
  hidden = [],
  hiddenColumns = [],
  merged = {},
}: TableCase["given"]): CellTable {
  if (text !== undefined) return splitCells(text);
  return {
    rows: rows.map((cells, row) => ({
      cells,
      isHidden: hidden.includes(row),
      merged: merged[row] ?? [],
    })),
    hiddenColumns,
  };
}

function seen(given: TableCase["given"]): SeenTable {
  const { notation = "de", columns = {}, takeRows = {} } = given;
  const form = bodyForm(newDraft(notation, 2021));
  return seeTable(tableOf(given), form, { choices: { columns, rows: takeRows }, notation });
}

const first = ({ texts }: SeenRow): string => texts.find((text) => text !== "") ?? "";
const nameOf = ({ cells }: SeenRow): string => cells["name"] ?? "";
const ORDER = ["weight", "rawShare", "agreed", "start", "payer", "region"];

const entry = (row: SeenRow): string =>
  [nameOf(row), ...ORDER.flatMap((id) => (row.cells[id] ? [`${id} ${row.cells[id]}`] : []))].join(
    "; ",
  );

const marks = ({ rows, columns }: SeenTable): string[] => [
  ...columns.flatMap(({ position, reason }) =>
    reason ? [`column ${position + 1}: ${reason}`] : [],
  ),
  ...rows
    .filter(({ isTaken }) => isTaken)
    .flatMap((row) => [
      ...(row.doubt ? [`${nameOf(row)}: ${row.doubt}`] : []),
      ...row.unreadable.map((id) => `${nameOf(row)}: ${id} unreadable`),
      ...(row.isFilled ? [`${nameOf(row)}: filled`] : []),
    ]),
];

test.each(cases)("$title", ({ given, expected }) => {
  const table = seen(given);
  expect(table.columns.map(({ id }) => id ?? null)).toEqual(expected.columns);
  expect(table.rows.filter(({ isTaken }) => isTaken).map(entry)).toEqual(expected.taken);
  expect(
    table.rows
      .filter(({ isTaken }) => !isTaken)
      .map((row) => `${row.cells["name"] === "" ? "" : first(row)}: ${row.reason!}`),
  ).toEqual(expected.leftOut);
  expect(marks(table)).toEqual(expected.marked ?? []);
});

test.each(cases)("nothing is lost: $title", ({ given }) => {
  const table = tableOf(given);
  const { rows, columns } = seen(given);
  expect(rows.map(({ texts }) => texts)).toEqual(table.rows.map(({ cells }) => cells));
  const filled = table.rows[0]!.cells.map((_, column) => column).filter((column) =>
    table.rows.some(({ cells }) => cells[column] !== ""),
  );
  expect(columns.map(({ position }) => position)).toEqual(filled);
});

test("1,000 rows are seen in the time of a blink", () => {
  const lines = Array.from(
    { length: 1000 },
    (_, row) => `Stadt ${row}\t${row * 7 + 1000}\tRegion ${row % 9}`,
  );
  const table = splitCells(["Name\tSchlüssel\tRegion", ...lines].join("\n"));
  const form = bodyForm(newDraft("de", 2021));
  const { cpuUsage } = process;
  const before = cpuUsage();
  const { rows } = seeTable(table, form, { choices: { columns: {}, rows: {} }, notation: "de" });
  const { user, system } = cpuUsage(before);
  expect(rows.filter(({ isTaken }) => isTaken)).toHaveLength(1000);
  expect((user + system) / 1000).toBeLessThan(500);
});
