import type { Course, Transfer } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact } from "../../grantYear/exact";
import type { GrantYear } from "../../grantYear/grantYear";
import { hasContract, isRefinanced, type Parties } from "../../grantYear/parties";
import type { Plan } from "../../grantYear/plan";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { compare, type Fraction, sum } from "../../number/fraction";
import type { YearReport } from "../finding";
import { earliestDays, overdrafts } from "./cover";
import { accountOf, isOfGrant, type Move, movesOf } from "./moves";

/** The transfers of a course, as paid and as they will be; reported is what they say too little of. */
export function courseMoves(
  course: Course,
  plan: Plan,
  parties: Parties,
  report: YearReport,
): { readonly actual: readonly Move[]; readonly expected: readonly Move[] } {
  const { payments: given = [] } = course;
  const { rows, grantYear } = plan;
  const payments = given.map((transfer) => fromAbove(transfer, grantYear));
  const known = new Set(["", ...rows.map(({ name }) => nameKey(name))]);
  payments.forEach(({ from = "", to = "", actual, actualOn }, index) => {
    for (const name of [from, to])
      if (!known.has(nameKey(name)))
        report("bodyUnknown", { list: "payments", index, received: name });
    if (nameKey(from) === "" && nameKey(to) === "")
      report("bodyUnknown", { list: "payments", index, received: "" });
    if (actual !== undefined && dayOf(actualOn ?? "") === undefined)
      report("transferUndated", { list: "payments", index });
  });
  const actual = movesOf(payments, "ACTUAL");
  const euro = (amount: Fraction) => nearestCell(amount);
  for (const { body, day, paid, received } of overdrafts(actual))
    report("paidBeforeReceived", {
      ...{ list: "payments", name: body, day: isoOf(day) },
      ...{ expected: euro(received), received: euro(paid) },
    });
  for (const { name, chainAmount } of rows) {
    const { paid } = accountOf(actual, name);
    const most = exact(chainAmount);
    if (most && compare(paid, most) > 0)
      report("paidAboveEntitlement", {
        ...{ list: "payments", name },
        ...{ expected: euro(most), received: euro(paid) },
      });
  }
  const moves = { actual, expected: movesOf(payments, "EXPECTED") };
  checkRefinancing(payments, parties, known, report);
  checkLand(course, plan, actual, report);
  checkDays(payments, moves.expected, report);
  return moves;
}

/** Who pays a desk by a contract is to it what the Land is to a Kreis: its own money is not asked for. */
function fromAbove(transfer: Transfer, grantYear: GrantYear): Transfer {
  const payer = hasContract(grantYear) ? nameKey(grantYear.contract?.payer ?? "") : "";
  const { from = "", to = "", ...rest } = transfer;
  const isAbove = (name: string) => nameKey(name) === "" || nameKey(name) === payer;
  return { ...rest, ...(!isAbove(from) && { from }), ...(!isAbove(to) && { to }) };
}

/** Only who bears costs by a key pays refinancing; names that nobody knows are reported as such. */
function checkRefinancing(
  payments: readonly Transfer[],
  { all, recipient }: Parties,
  known: ReadonlySet<string>,
  report: YearReport,
): void {
  const members = new Set(
    all
      .filter((party) => isRefinanced(party.region) && party !== recipient)
      .map(({ body }) => nameKey(body.name)),
  );
  payments.forEach(({ from = "", to = "", kind, actual }, index) => {
    const ends = [nameKey(from), nameKey(to)];
    const isElsewhere = ends.every((end) => known.has(end) && !members.has(end));
    if (kind === "REFINANCING" && actual !== undefined && isElsewhere)
      report("refinancingElsewhere", { list: "payments", index, received: actual });
  });
}

/** Once the year is over, the Land must have paid what it granted. */
function checkLand(
  { asOf = "" }: Course,
  { rows, totals }: Plan,
  actual: readonly Move[],
  report: YearReport,
): void {
  const root = rows.find(({ isRecipient }) => isRecipient);
  const granted = exact(totals.granted);
  if (!root?.end || !granted || dayOf(asOf) === undefined || asOf < root.end) return;
  const { received } = accountOf(actual, root.name);
  if (compare(received, granted) !== 0)
    report("receivedDiffersFromNotice", {
      ...{ list: "payments", name: root.name },
      ...{ expected: nearestCell(granted), received: nearestCell(received) },
    });
}

/** A payment still to come cannot be made on its day, since its payer will not have the money. */
function checkDays(
  payments: NonNullable<Course["payments"]>,
  expected: readonly Move[],
  report: YearReport,
): void {
  payments.forEach(({ from = "", kind, plannedOn = "", planned, actual }, index) => {
    const day = dayOf(plannedOn);
    const isOpen = kind === "INSTALMENT" && actual === undefined && planned !== undefined;
    if (nameKey(from) === "" || day === undefined || !isOpen) return;
    const of = (end: "from" | "to") =>
      expected.flatMap(({ day: on, ...move }) =>
        isOfGrant(move) && nameKey(move[end]) === nameKey(from) && on !== undefined
          ? [{ day: on, amount: move.amount }]
          : [],
      );
    const before = of("from").filter((payment) => payment.day <= day);
    const sums = before.map((payment) => payment.amount);
    const [earliest] = earliestDays(of("to"), [{ day, amount: sum(sums) }], 0);
    if (earliest !== day)
      report("payoutMoved", {
        ...({ list: "payments", index, day: plannedOn } as const),
        expected: earliest === undefined ? "–" : isoOf(earliest),
      });
  });
}
