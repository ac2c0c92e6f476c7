import { SCHEMA } from "../../engine/grantYear/fields";
import type { List, MoreList } from "../../engine/grantYear/finding";
import type { Body, GrantYear, PaymentDay } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { paymentDaysOf } from "../../engine/grantYear/paymentDays";
import { plan, type Plan } from "../../engine/grantYear/plan";
import type { TableId } from "../book/bookNames";
import type { CellName } from "../book/calculation/formulaParts";
import { TABLE_FIELDS } from "../book/tables/tableFields";
import type { BookCells, TableCells } from "./bookCells";
import { bentNames } from "./bentNames";
import { compareFigures } from "./compareFigures";
import { countsFrom1904 } from "./countsFrom1904";
import { isPending } from "./isPending";
import { missingParts } from "./missingParts";
import { readAmendments, withAmendments } from "./readAmendments";
import { readBodies } from "./readBodies";
import { type CourseRows, readCourse } from "./readCourse";
import { readHead } from "./readHead";
import { type KeptLine, readRegions } from "./readRegions";
import { type Entry, readEntries, reportAssumed } from "./readTable";
import { readSources } from "./readSources";
import { schemaOf } from "./schemaOf";
import type { Report, SheetFinding } from "./sheetFinding";
import { withSupplements } from "./withSupplements";

/** A grant year as its sheets show it now. */
export interface ReadGrantYear {
  /** What its names end with: "2023_B2". */
  readonly ending: string;
  readonly variant: number;
  /** The sheet that is shown first. */
  readonly sheetName: string;
  readonly sheetId: string;
  readonly grantYear: GrantYear;
  readonly plan: Plan;
  /** What is wrong with the sheets; what is wrong with the grant year, `plan` finds. */
  readonly findings: readonly SheetFinding[];
  readonly places: Places;
  /** What the sheets say about their checks; "" if that cell was deleted. */
  readonly status: string;
  /** Some of its cells are still being calculated: figures may differ only because of that. */
  readonly isPending: boolean;
}

/** Where everything stands, to be shown. */
export interface Places {
  /** What tables and cells are called in the workbook. */
  readonly tables: Readonly<Partial<Record<TableId, string>>>;
  readonly cells: Readonly<Partial<Record<CellName, string>>>;
  /** Of the entries of the plan's lists their rows in their tables, counted from 0. */
  readonly rows: Readonly<Partial<Record<List | MoreList, readonly number[]>>>;
  /** Of each body its row among the supplements, if it has any. */
  readonly supplements: readonly (number | undefined)[];
  /** The lines of what the recipient employs for itself, in the table of regions. */
  readonly kept: readonly KeptLine[];
  readonly courseRows: CourseRows;
}

/**
 * Rebuilds a grant year from its tables and cells. Whatever is missing there is a finding. Not for
 * sheets that are outdated.
 */
export function readGrantYear(book: BookCells): ReadGrantYear {
  const schema = schemaOf(book);
  const findings: SheetFinding[] = [...missingParts(book, schema), ...bentNames(book)];
  const report: Report = (finding) => findings.push(finding);
  if (schema > SCHEMA) report({ code: "schemaNewer", where: {} });
  if (countsFrom1904(book)) report({ code: "dates1904", where: {} });

  const { programme, module, year, variant, ending, sheetName, sheetId, tables } = book;
  const regions = readRegions(tables.get("regions"), report);
  const lines = readBodies(book, regions, report);
  const bodies = withSupplements(lines.bodies, tables.get("supplements"), report);
  const lists = (["notices", "instalments", "items", "paymentDays"] as const).map((list) => {
    const entries = readList(tables.get(list), list, report);
    return [list, entries] as const;
  });
  const amendments = readAmendments(tables.get("amendments"));
  const { paymentDays, ...others } = Object.fromEntries(
    lists.map(([list, { entries }]) => [list, entries]),
  );
  const sources = readSources(book);
  const { course, rows: courseRows } = readCourse(book, report);
  const latest = {
    ...{ schemaVersion: 1, programme, module, year },
    ...readHead(book, regions.kept),
    ...others,
    ...sources.lists,
    ...(course && { course }),
    ...{ regions: regions.regions, bodies: bodies.bodies, amendments: [] },
  } as unknown as GrantYear;
  const { grantYear, planned } = withDays(
    latest,
    withAmendments(latest, amendments.applied, report),
    paymentDays as unknown as readonly PaymentDay[],
  );
  const own = planned.grantYear.bodies.map((body, index) => placeOf(body, index, latest.bodies));
  compareFigures(
    book.calculation,
    planned,
    own.map((index) => lines.rows[index] ?? []),
  ).forEach(report);
  return {
    ...{ ending, variant, sheetName, sheetId, grantYear },
    plan: planned,
    findings,
    places: {
      tables: Object.fromEntries([...tables].map(([id, { name }]) => [id, name])),
      cells: Object.fromEntries([...book.cells].map(([id, { name }]) => [id, name])),
      rows: {
        ...Object.fromEntries(lists.map(([list, { rows }]) => [list, rows])),
        ...sources.rows,
        regions: regions.rows,
        bodies: own.map((index) => lines.rows[index]?.[0] ?? -1),
        amendments: amendments.rows,
      },
      supplements: own.map((index) => bodies.rows[index]),
      kept: regions.kept,
      courseRows,
    },
    status: String(book.cells.get("checks")?.value ?? ""),
    isPending: isCalculating(book),
  };
}

interface ReadList {
  readonly entries: readonly Entry[];
  readonly rows: readonly number[];
}

function readList(
  table: TableCells | undefined,
  list: "notices" | "instalments" | "items" | "paymentDays",
  report: Report,
): ReadList {
  const entries = table ? readEntries(table, TABLE_FIELDS[list]) : [];
  reportAssumed(list, entries, report);
  return { entries: entries.map(({ entry }) => entry), rows: entries.map(({ row }) => row) };
}

/** Days of payment that the instalments give by themselves are none that were agreed. */
function withDays(
  latest: GrantYear,
  grantYear: GrantYear,
  paymentDays: readonly PaymentDay[],
): { readonly grantYear: GrantYear; readonly planned: Plan } {
  const derived = paymentDaysOf(latest);
  const isSame =
    derived.length === paymentDays.length &&
    derived.every((day, index) => isSameDay(day, paymentDays[index]!));
  const agreed = isSame ? grantYear : { ...grantYear, paymentDays };
  return { grantYear: agreed, planned: plan(agreed) };
}

const isSameDay = (a: PaymentDay, b: PaymentDay): boolean =>
  a.year === b.year && a.kind === b.kind && a.date === b.date && a.weight === b.weight;

/** Bodies that joined later stand at the end of the plan, wherever they stand on the sheet. */
function placeOf({ name }: Body, index: number, onSheet: readonly Body[]): number {
  const isSame = (body: Body | undefined): boolean =>
    body !== undefined && keyOf(body.name) === keyOf(name);
  return isSame(onSheet[index]) ? index : onSheet.findIndex(isSame);
}

const isCalculating = ({ cells, tables, calculation }: BookCells): boolean =>
  [...cells.values()].some(({ value }) => isPending(value)) ||
  [...tables.values()].some(({ rows }) => rows.some((row) => row.some(isPending))) ||
  (calculation?.rows.some((row) => row.some(isPending)) ?? false);
