import type { Deadline, DeadlineKind } from "../grantYear/course";
import { dayOf } from "../grantYear/days";
import type { Known } from "../grantYear/exact";
import { nameKey } from "../names/nameKey";

export interface DeadlineState {
  /** DONE: done by the day shown. NEAR: within its lead days. Without a date it is UNDATED. */
  readonly state: "DONE" | "PASSED" | "NEAR" | "OPEN" | "UNDATED";
  /** Days from the day shown to the date; below 0: passed. */
  readonly daysLeft: Known<number>;
}

/** How a deadline stands at the end of a day; it has passed on the day after its date. */
export function deadlineState(deadline: Deadline, asOf: number): DeadlineState {
  const date = dayOf(deadline.date ?? "");
  const doneOn = dayOf(deadline.doneOn ?? "");
  const daysLeft = date === undefined ? undefined : date - asOf;
  if (doneOn !== undefined && doneOn <= asOf) return { state: "DONE", daysLeft };
  if (daysLeft === undefined) return { state: "UNDATED", daysLeft };
  if (daysLeft < 0) return { state: "PASSED", daysLeft };
  const { leadDays } = deadline;
  const isNear = leadDays !== undefined && daysLeft <= leadDays;
  return { state: isNear ? "NEAR" : "OPEN", daysLeft };
}

export interface LateChild {
  readonly child: Deadline;
  readonly parent: Deadline;
}

/** What a body hands up to its payer. */
const HANDED_UP: readonly DeadlineKind[] = ["PROOF", "CONFIRMATION"];

/**
 * The proofs and confirmations that a body owes its payer no earlier than the payer owes its own:
 * the payer cannot pass on what it does not have yet (year.md 4.3).
 */
export function lateChildren(
  deadlines: readonly Deadline[],
  payerOf: (body: string) => Known<string>,
): readonly LateChild[] {
  const handedUp = deadlines.filter(({ what }) => HANDED_UP.includes(what));
  return handedUp.flatMap((child) => {
    const payer = nameKey(payerOf(child.body ?? "") ?? "");
    const due = dayOf(child.date ?? "");
    return handedUp.flatMap((parent) => {
      const before = dayOf(parent.date ?? "");
      const isPayers = payer !== "" && nameKey(parent.body ?? "") === payer;
      const isLate = due !== undefined && before !== undefined && due >= before;
      return isPayers && isLate ? [{ child, parent }] : [];
    });
  });
}
