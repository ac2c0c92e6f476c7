import { forwarding } from "../../engine/funding/forwarding";
import { dayOf } from "../../engine/grantYear/days";
import type { Finding } from "../../engine/grantYear/finding";
import type { Source } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import type { PaymentRow, PlanRow } from "../../engine/grantYear/planRows";
import type { Plan } from "../../engine/grantYear/plan";
import { centsToCell, fromCell } from "../../engine/number/cell";
import type { Step } from "../../engine/steps/step";

/** What concerns one body of a grant year, and nothing that concerns others alone. */
export interface TownShare {
  readonly row: PlanRow;
  /** Who pays whom down to it, the first payer left out. */
  readonly chain: readonly string[];
  /** Money of a year for which nothing is granted, or less than is planned altogether. */
  readonly uncovered: readonly {
    readonly year: number;
    readonly amount: number;
    readonly isPartly: boolean;
  }[];
  /** Whether it is known for every year what is granted. */
  readonly isCoverageKnown: boolean;
  /** To it and from it, by day. */
  readonly payments: readonly PaymentRow[];
  /** How its money came about; none where one multiplication does not give it. */
  readonly steps: readonly Step[];
  /** Where its inputs come from, and those of all. */
  readonly sources: readonly Source[];
  /** What is to be settled with it. */
  readonly findings: readonly Finding[];
}

/** What a plan says about one body, by its position. Euro in cents, as a cell holds them. */
export function townShare(plan: Plan, index: number): TownShare {
  const row = plan.rows.find((each) => each.index === index)!;
  const isIt = (name: string | undefined): boolean => keyOf(name) === keyOf(row.name);
  const received = row.chainByYear ?? row.byYear ?? [];
  const uncovered = plan.coverage.flatMap(({ year, granted, planned }) => {
    const amount = received[plan.years.indexOf(year)] ?? 0;
    const isCovered = granted === undefined || planned === undefined || planned <= granted;
    return amount === 0 || isCovered ? [] : [{ year, amount, isPartly: granted > 0 }];
  });
  return {
    row,
    chain: chainTo(row, plan.rows),
    uncovered,
    isCoverageKnown:
      plan.coverage.length > 0 &&
      plan.coverage.every(({ granted, planned }) => granted !== undefined && planned !== undefined),
    payments: plan.payments.filter(({ body, payer }) => isIt(body) || isIt(payer)),
    steps: stepsOf(plan, row),
    sources: (plan.grantYear.sources ?? []).filter(
      ({ place, name }) => place === "head" || (place === "bodies" && isIt(name)),
    ),
    findings: plan.findings.filter(
      ({ where, severity }) =>
        where.list === "bodies" && where.index === index && severity !== "hint",
    ),
  };
}

/** The keys of the bodies that one has to do with: on its way, all that it pays, the recipient. */
export function concernedBy(row: PlanRow, rows: readonly PlanRow[]): ReadonlySet<unknown> {
  const onWay = chainTo(row, rows);
  const isConcerned = (other: PlanRow): boolean =>
    row.isRecipient ||
    other.isRecipient ||
    onWay.includes(other.name) ||
    chainTo(other, rows).includes(row.name);
  return new Set(rows.filter(isConcerned).map(({ name }) => keyOf(name)));
}

function chainTo(row: PlanRow, rows: readonly PlanRow[]): string[] {
  const chain = [row.name];
  for (let at: PlanRow | undefined = row; at?.payer !== undefined;) {
    const payer = keyOf(at.payer);
    at = rows.find(({ name }) => keyOf(name) === payer);
    // Payers may go round in a circle; that is a finding of its own.
    if (!at || chain.includes(at.name)) break;
    chain.unshift(at.name);
  }
  return chain;
}

/** The multiplication that gives the money for its posts; held against the plan. */
function stepsOf({ grantYear }: Plan, { fte, amount, start, end, isRecipient }: PlanRow): Step[] {
  const { rate, prorationMethod: method } = grantYear;
  const [first, last] = [start, end].map((day) => (day === undefined ? undefined : dayOf(day)));
  if (isRecipient || fte === undefined || rate === undefined || amount === undefined) return [];
  if (first === undefined || last === undefined || method === undefined) return [];
  const steps: Step[] = [];
  const period = { start: first, end: last, method };
  const given = forwarding(fromCell(fte), fromCell(rate), period, (step) => steps.push(step));
  return centsToCell(given) === amount ? steps : [];
}
