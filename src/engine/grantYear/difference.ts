import { fromCell, nearestCell } from "../number/cell";
import { subtract } from "../number/fraction";
import { at } from "./at";
import { LIST_NAMES, type ListName, OPTIONAL_LISTS, type OptionalList } from "./fields";
import type { Where } from "./finding";
import type { GrantYear } from "./grantYear";
import { keyOf } from "./names";
import { plan, type Plan } from "./plan";
import type { PlanRow } from "./planRows";

type Value = string | number;

/** A cell that differs. Without `before` it was empty or not there, without `after` it is now. */
export interface Change extends Where {
  readonly field: string;
  readonly before?: Value;
  readonly after?: Value;
}

/** A figure of a body that moves because of the changes. */
export interface FigureChange {
  readonly name: string;
  readonly figure: MovingFigure;
  readonly before?: number;
  readonly after?: number;
  /** after − before, if both are known. */
  readonly by?: number;
}

export type MovingFigure = "fte" | "amount" | "chainAmount" | "ownShare";

export interface Difference {
  readonly changes: readonly Change[];
  readonly figures: readonly FigureChange[];
}

/**
 * What differs between two versions of a grant year, each with all its amendments, and whose
 * figures move. Bodies and regions are compared by name, all other lists by position.
 */
export function difference(before: GrantYear, after: GrantYear): Difference {
  const [old, now] = [at(before), at(after)];
  return { changes: changesOf(old, now), figures: figuresOf(plan(old), plan(now)) };
}

type Cells = Readonly<Record<string, unknown>>;

function changesOf(before: GrantYear, after: GrantYear): Change[] {
  const own = cellChanges(cellsOf(before), cellsOf(after), {});
  const ofContract = cellChanges(
    { ...before.contract },
    { ...after.contract },
    { list: "contract" },
  );
  const ofLists = [...LIST_NAMES, ...OPTIONAL_LISTS].flatMap((list) =>
    pairs(list, before, after).flatMap(([old, now, index]) => {
      const { name } = (now ?? old)!;
      const named = typeof name === "string" ? { name } : {};
      return cellChanges(old ?? {}, now ?? {}, { list, index, ...named });
    }),
  );
  return [...own, ...ofContract, ...ofLists];
}

/** The cells of the grant year itself. */
const cellsOf = (grantYear: GrantYear): Cells =>
  Object.fromEntries(
    Object.entries(grantYear).filter(([, value]: [string, unknown]) => typeof value !== "object"),
  );

/** Lists whose entries are told apart by their names. */
const NAMED: readonly (ListName | OptionalList)[] = ["regions", "bodies"];

/** Entries that belong together; `index` counts the later version, else the earlier one. */
function pairs(
  list: ListName | OptionalList,
  before: GrantYear,
  after: GrantYear,
): (readonly [Cells | undefined, Cells | undefined, number])[] {
  const keyAt = (entry: Cells, index: number): string =>
    NAMED.includes(list) ? (keyOf(String(entry["name"])) ?? "") : String(index);
  const old = (before[list] ?? []).map((entry): Cells => ({ ...entry }));
  const now = (after[list] ?? []).map((entry): Cells => ({ ...entry }));
  const byKey = new Map(old.map((entry, index) => [keyAt(entry, index), entry]));
  const kept = new Set(now.map(keyAt));
  return [
    ...now.map((entry, index) => [byKey.get(keyAt(entry, index)), entry, index] as const),
    ...old.flatMap((entry, index) =>
      kept.has(keyAt(entry, index)) ? [] : [[entry, undefined, index] as const],
    ),
  ];
}

function cellChanges(before: Cells, after: Cells, where: Where): Change[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      ...where,
      field,
      ...(before[field] === undefined ? {} : { before: before[field] as Value }),
      ...(after[field] === undefined ? {} : { after: after[field] as Value }),
    }));
}

const FIGURES = ["fte", "amount", "chainAmount", "ownShare"] as const;

function figuresOf(before: Plan, after: Plan): FigureChange[] {
  const rowsOf = ({ rows }: Plan) => new Map(rows.map((row) => [keyOf(row.name), row]));
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap((key) => movedFigures(old.get(key), now.get(key)));
}

function movedFigures(before?: PlanRow, after?: PlanRow): FigureChange[] {
  const { name } = (after ?? before)!;
  return FIGURES.flatMap((figure) => {
    const [old, now] = [before?.[figure], after?.[figure]];
    if (old === now) return [];
    return [
      {
        name,
        figure,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
        ...(old === undefined || now === undefined
          ? {}
          : { by: nearestCell(subtract(fromCell(now), fromCell(old))) }),
      },
    ];
  });
}
