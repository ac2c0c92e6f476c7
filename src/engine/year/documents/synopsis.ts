import { at, cellOf } from "../../grantYear/at";
import type { Clause, Paper } from "../../grantYear/course";
import { exact, type Known, sumOf } from "../../grantYear/exact";
import type { Where } from "../../grantYear/finding";
import type { Amendment, GrantYear } from "../../grantYear/grantYear";
import { hasContract } from "../../grantYear/parties";
import { plan, type Plan } from "../../grantYear/plan";
import type { PlanRow } from "../../grantYear/planRows";
import { nameKey } from "../../names/nameKey";
import { compare, type Fraction, isZero, subtract } from "../../number/fraction";
import { YEAR_FINDINGS, type YearFinding } from "../finding";

type Value = string | number;

/** What changed: a clause, a cell of the grant year, or what the Land or a payer pays a body. */
export type Changed =
  | { readonly kind: "CLAUSE"; readonly subject: Clause["subject"] }
  | { readonly kind: "CELL"; readonly where: Where }
  | { readonly kind: "GRANTED" }
  | { readonly kind: "CONTRACT"; readonly payer?: string };

/** A row of a synopsis; what is missing is not known or does not apply. */
export interface SynopsisRow {
  /** Counted from 1. */
  readonly number: number;
  /** Id or reference of the document that says so. */
  readonly document?: string;
  /** "§ 8" */
  readonly section?: string;
  readonly what: Changed;
  readonly body?: string;
  readonly before?: Value;
  readonly after?: Value;
  /** after − before, of numbers. */
  readonly difference?: Fraction;
  /** Day from which it counts. */
  readonly effective?: string;
  /** Euro by which its money for its own posts and its contract change. */
  readonly own?: Fraction;
  readonly chain?: Fraction;
  /** Numbers of the rows it follows from. */
  readonly from: readonly number[];
}

export interface Synopsis {
  readonly rows: readonly SynopsisRow[];
  /** The documents known before, whose other clauses stay. */
  readonly unchanged: readonly Paper[];
  /** By which what the Land grants changes, if notices say what it does; euro. */
  readonly granted: Known<Fraction>;
  /** Σ own: by which the money for posts and items changes. */
  readonly distributed: Known<Fraction>;
  /** `differenceNotZero`, where the rows do not add up or one is not known. */
  readonly findings: readonly YearFinding[];
}

/**
 * What differs between the grant year as it was known on a day and as it is on another, or now:
 * first what changed, then whose money moves and from what that follows (year.md 4.4).
 */
export function synopsis(given: GrantYear, since: string, until?: string): Synopsis {
  const isNew = ({ date }: { readonly date?: string }): boolean =>
    date !== undefined && date > since && (until === undefined || date <= until);
  const { documents: papers = [], clauses = [] } = given.course ?? {};
  const [before, after] = [plan(given, since), plan(given, until)];
  const inputs = numbered(0, [
    ...grantedRow(given, before, after, isNew),
    ...amendmentRows(given, since, given.amendments.filter(isNew)),
    ...clauseRows(clauses, papers.filter(isNew)),
  ]);
  const contracts = contractRows(before, after, inputs);
  const distributed = sumOf(after.rows.map((row) => ownDifference(rowOf(before, row.name), row)));
  return {
    rows: [...inputs, ...contracts],
    unchanged: papers.filter(({ date }) => date !== undefined && date <= since),
    granted: differenceOf(before.totals.granted, after.totals.granted),
    distributed,
    findings: notZero(differenceOf(before.totals.amount, after.totals.amount), distributed),
  };
}

type Unnumbered = Omit<SynopsisRow, "number">;
type IsNew = (dated: { readonly date?: string }) => boolean;

const numbered = (start: number, rows: readonly Unnumbered[]): readonly SynopsisRow[] =>
  rows.map((row, index) => ({ number: start + index + 1, ...row }));

function grantedRow(
  { notices }: GrantYear,
  { totals: { granted: before } }: Plan,
  { totals: { granted: after } }: Plan,
  isNew: IsNew,
): readonly Unnumbered[] {
  if (before === after) return [];
  const reference = notices
    .filter(isNew)
    .map((notice) => notice.reference)
    .at(-1);
  return [
    {
      ...(reference !== undefined && { document: reference }),
      ...{ what: { kind: "GRANTED" }, ...changed(before, after), from: [] },
    },
  ];
}

/** In the order of their days, each against what stood there before it. */
function amendmentRows(
  given: GrantYear,
  since: string,
  amendments: readonly Amendment[],
): readonly Unnumbered[] {
  let version = at(given, since);
  const inOrder = [...amendments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return inOrder.flatMap((amendment): readonly Unnumbered[] => {
    const before = cellOf(version, amendment);
    version = at({ ...version, amendments: [amendment] });
    const after = cellOf(version, amendment);
    const { body, region, field, document, reference, effective } = amendment;
    if (before === after) return [];
    const source = document ?? reference;
    const name = body ?? region;
    const list = body === undefined ? (region === undefined ? {} : REGIONS) : BODIES;
    return [
      {
        ...(source !== undefined && { document: source }),
        what: { kind: "CELL", where: { ...list, ...(name !== undefined && { name }), field } },
        ...(name !== undefined && { body: name }),
        ...changed(before, after),
        ...(effective !== undefined && { effective }),
        from: [],
      },
    ];
  });
}

const BODIES = { list: "bodies" } as const;
const REGIONS = { list: "regions" } as const;

function clauseRows(clauses: readonly Clause[], papers: readonly Paper[]): readonly Unnumbered[] {
  return papers.flatMap(({ id, to, effective }) =>
    clauses
      .filter(({ document = "" }) => nameKey(document) === nameKey(id))
      .map(({ section, subject, before, after }) => ({
        document: id,
        ...(section !== undefined && { section }),
        what: { kind: "CLAUSE", subject } as const,
        ...(to !== undefined && { body: to }),
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        ...(effective !== undefined && { effective }),
        from: [],
      })),
  );
}

/**
 * Bodies whose money moves, payers before those they pay. What comes from the Land follows from
 * what changed for all; another contract from its payer's, and from what changed for the body.
 */
function contractRows(
  before: Plan,
  after: Plan,
  inputs: readonly SynopsisRow[],
): readonly SynopsisRow[] {
  const rows: SynopsisRow[] = [];
  const add = (row: PlanRow, from: readonly number[]): void => {
    const old = rowOf(before, row.name);
    const [own, chain] = [
      ownDifference(old, row),
      differenceOf(old?.chainAmount ?? 0, row.chainAmount),
    ];
    const isMoved = [own, chain].some((by) => by === undefined || !isZero(by));
    const number = inputs.length + rows.length + 1;
    const causes = [...from, ...ofBody(inputs, row)];
    if (isMoved)
      rows.push({
        number,
        ...{ what: contractOf(after, row), body: row.name },
        ...changed(old?.chainAmount, row.chainAmount),
        ...effectiveOf([...inputs, ...rows], causes),
        ...(own && { own }),
        ...(chain && { chain }),
        from: causes,
      });
    for (const child of after.rows)
      if (nameKey(child.payer ?? "") === nameKey(row.name)) add(child, isMoved ? [number] : from);
  };
  const general = inputs.filter(({ what, body }) => what.kind !== "CLAUSE" && body === undefined);
  for (const row of after.rows)
    if (row.isRecipient)
      add(
        row,
        general.map(({ number }) => number),
      );
  return rows;
}

/** A desk with a contract is paid by whom that names. */
function contractOf({ grantYear }: Plan, row: PlanRow): Changed {
  const payer = row.payer ?? (hasContract(grantYear) ? grantYear.contract?.payer : undefined);
  return { kind: "CONTRACT", ...(payer !== undefined && { payer }) };
}

const ofBody = (inputs: readonly SynopsisRow[], { name }: PlanRow): readonly number[] =>
  inputs.flatMap(({ number, body = "" }) => (nameKey(body) === nameKey(name) ? [number] : []));

/** The day from which all causes count, if they agree. */
function effectiveOf(rows: readonly SynopsisRow[], causes: readonly number[]) {
  const days = new Set(
    causes.flatMap((number) => rows.find((row) => row.number === number)?.effective ?? []),
  );
  const [effective, ...others] = days;
  return effective === undefined || others.length > 0 ? {} : { effective };
}

const rowOf = ({ rows }: Plan, name: string): Known<PlanRow> =>
  rows.find((row) => nameKey(row.name) === nameKey(name));

const changed = (before: Known<Value>, after: Known<Value>) => {
  const by =
    typeof before === "number" && typeof after === "number"
      ? differenceOf(before, after)
      : undefined;
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(by && { difference: by }),
  };
};

const differenceOf = (before: Known<number>, after: Known<number>): Known<Fraction> => {
  const [old, now] = [exact(before), exact(after)];
  return old && now && subtract(now, old);
};

/** A body that joined had nothing before. */
const ownDifference = (before: Known<PlanRow>, after: PlanRow): Known<Fraction> =>
  differenceOf(before ? before.amount : 0, after.amount);

/** K3: what the bodies get more or less is what all of it is more or less. */
function notZero(expected: Known<Fraction>, received: Known<Fraction>): readonly YearFinding[] {
  if (expected && received && compare(expected, received) === 0) return [];
  const code = "differenceNotZero";
  return [{ code, severity: YEAR_FINDINGS[code], list: "documents" }];
}
