import { factsOf, LIST_NAMES, type ListName, SCHEMA } from "../../engine/grantYear/fields";
import type { List } from "../../engine/grantYear/finding";
import type { Body, GrantYear } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { plan, type Plan } from "../../engine/grantYear/plan";
import { valueOf } from "../layout/cellValue";
import { cellName } from "../naming";
import { schemaOf } from "./schemaOf";
import { isPending } from "./isPending";
import { countsFrom1904 } from "./countsFrom1904";
import { compareFigures } from "./compareFigures";
import { missingCells } from "./missingCells";
import { readAmendments, withAmendments } from "./readAmendments";
import { readList } from "./readList";
import type { NamedSheet } from "./readRanges";
import type { Report, SheetFinding } from "./sheetFinding";

/** A grant year as its sheet shows it now. */
export interface ReadGrantYear {
  /** What its names begin with: KIM_2023_B2_. */
  readonly prefix: string;
  readonly variant: number;
  readonly sheetName: string;
  readonly sheetId: string;
  readonly grantYear: GrantYear;
  readonly plan: Plan;
  /** What is wrong with the sheet; what is wrong with the grant year, `plan` finds. */
  readonly findings: readonly SheetFinding[];
  /** Rows of the sheet in which the entries of the plan's lists stand, counted from 0. */
  readonly rows: Readonly<Record<List, readonly number[]>>;
  /** What the sheet says about its control sums; "" if that cell was deleted. */
  readonly status: string;
  /** Some of its cells are still being calculated: figures may differ only because of that. */
  readonly isPending: boolean;
}

type Rows = Record<ListName, readonly number[]>;

/** Bodies that joined later stand at the end of the plan, wherever they stand on the sheet. */
function rowsByName(
  planned: readonly Body[],
  onSheet: readonly Body[],
  rows: readonly number[],
): number[] {
  return planned.map(({ name }, index) => {
    const key = keyOf(name);
    const isSame = (body: Body | undefined): boolean =>
      body !== undefined && keyOf(body.name) === key;
    return rows[isSame(onSheet[index]) ? index : onSheet.findIndex(isSame)]!;
  });
}

/**
 * Rebuilds a grant year from the cells of its names. Whatever is missing there is a finding. Not
 * for a sheet that is outdated.
 */
export function readGrantYear(sheet: NamedSheet): ReadGrantYear {
  const schema = schemaOf(sheet);
  const findings: SheetFinding[] = missingCells(sheet, schema);
  const report: Report = (finding) => findings.push(finding);
  const cell = (field: string): unknown => sheet.cells.get(cellName(field))?.values[0]?.[0];
  if (schema > SCHEMA) report({ code: "schemaNewer", where: {} });
  if (countsFrom1904(sheet)) report({ code: "dates1904", where: {} });

  const head = factsOf("head").flatMap(([field, fact]) => {
    const value = valueOf(fact, cell(field));
    return value === undefined ? [] : [[field, value] as const];
  });
  const lists = LIST_NAMES.map((list) => [list, readList(sheet, list, report)] as const);
  const amendments = readAmendments(sheet);
  const { prefix, variant, sheetName, sheetId, year, module } = sheet;
  const latest = {
    schemaVersion: 1,
    ...{ programme: prefix.split("_")[0]!, module, year },
    ...Object.fromEntries(head),
    ...Object.fromEntries(lists.map(([list, { entries }]) => [list, entries])),
    amendments: [],
  } as unknown as GrantYear;
  const grantYear = withAmendments(latest, amendments.applied, report);
  const planned = plan(grantYear);
  const rowsOf = Object.fromEntries(lists.map(([list, { rows }]) => [list, rows])) as Rows;
  const bodies = rowsByName(planned.grantYear.bodies, latest.bodies, rowsOf.bodies);
  compareFigures(sheet, planned, bodies).forEach(report);
  return {
    ...{ prefix, variant, sheetName, sheetId, grantYear },
    plan: planned,
    findings,
    rows: { ...rowsOf, bodies, amendments: amendments.rows },
    status: String(cell("status") ?? ""),
    isPending: [...sheet.cells.values()].some(({ values }) => values.flat().some(isPending)),
  };
}
