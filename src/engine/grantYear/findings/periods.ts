import { add, type Fraction, isZero } from "../../number/fraction";
import { months } from "../../period/months";
import type { Period } from "../../period/period";
import { isoOf } from "../days";
import { exact, exactOrZero, type Known } from "../exact";
import type { Figures } from "../figures";
import type { Report, Where } from "../finding";
import { grantedPeriod } from "../grantedNotices";
import { daysOf, isRefinanced, methodFor } from "../parties";
import { ownFte } from "../recipientPosts";

/** First and last days: there, in order, and within those of whoever pays. */
export function checkPeriods(figures: Figures, report: Report): void {
  checkOrders(figures, report);
  const { parties } = figures;
  const whole = parties.recipient?.period;
  const concerned = withPosts(figures);
  for (const { index, region, period } of parties.regions.filter(isRefinanced)) {
    const where: Where = { list: "regions", index, name: region.name };
    if (isNone(exact(region.posts))) continue;
    checkWithin(period, whole, where, report);
    checkMonths(figures, period, where, report);
  }
  for (const party of parties.all) {
    const { index, body, region, period, payer } = party;
    const where: Where = { list: "bodies", index, name: body.name };
    if (isRefinanced(region) && party !== parties.recipient) continue;
    const parent = payer === undefined ? undefined : parties.all[payer]!.period;
    if (concerned.has(index)) checkWithin(period, parent, where, report);
    if (!isNone(ownPosts(figures, index))) checkMonths(figures, period, where, report);
  }
  checkCovered(figures, report);
}

/** Everyone who gets posts or passes on money for them; the days of others bind nobody. */
function withPosts(figures: Figures): ReadonlySet<number> {
  const { all } = figures.parties;
  const concerned = new Set<number>();
  for (const { index } of all) {
    if (isNone(figures.fte[index])) continue;
    let next: Known<number> = index;
    while (next !== undefined && !concerned.has(next)) {
      concerned.add(next);
      next = all[next]!.payer;
    }
  }
  return concerned;
}

const isNone = (fte: Known<Fraction>): boolean => fte !== undefined && isZero(fte);

/** Posts that are paid for over the body's own days; the recipient's assistants are among them. */
function ownPosts({ grantYear, parties, fte }: Figures, index: number): Known<Fraction> {
  if (index !== parties.recipient?.index || parties.takesPart)
    return ownFte(parties, parties.all[index]!, fte);
  return add(exactOrZero(grantYear.kiPosts), exactOrZero(grantYear.assistantPosts));
}

/** Only full months may be none at all. */
function checkMonths(
  { grantYear }: Figures,
  period: Known<Period>,
  where: Where,
  report: Report,
): void {
  const method = period && methodFor(grantYear, period);
  if (method && isZero(months(period, method))) report("noFullMonth", { ...where, field: "start" });
}

function checkOrders({ grantYear }: Figures, report: Report): void {
  const { notices, regions, bodies } = grantYear;
  for (const field of ["start", "end"] as const)
    if (grantYear[field] === undefined) report("dateMissing", { field });
  const check = (sources: Parameters<typeof daysOf>[0], where: Where): void => {
    const { start, end } = daysOf(sources);
    const [own] = sources;
    const isOwn = own?.start !== undefined || own?.end !== undefined;
    if (isOwn && start !== undefined && end !== undefined && end < start)
      report("endBeforeStart", { ...where, field: "end" }, days(start, end));
  };
  check([grantYear], {});
  notices.forEach((notice, index) => check([notice], { list: "notices", index }));
  regions.forEach((region, index) =>
    check([region, grantYear], { list: "regions", index, name: region.name }),
  );
  bodies.forEach((body, index) =>
    check([body, grantYear], { list: "bodies", index, name: body.name }),
  );
}

function checkWithin(
  period: Known<Period>,
  parent: Known<Period>,
  where: Where,
  report: Report,
): void {
  if (!period || !parent) return;
  if (period.start < parent.start)
    report("periodOutsideParent", { ...where, field: "start" }, days(parent.start, period.start));
  if (period.end > parent.end)
    report("periodOutsideParent", { ...where, field: "end" }, days(parent.end, period.end));
}

/** Whether the notices grant money for the whole period. */
function checkCovered({ grantYear }: Figures, report: Report): void {
  const { start, end } = daysOf([grantYear]);
  const covered = grantedPeriod(grantYear);
  if (!covered || grantYear.notices.length === 0) return;
  if (start !== undefined && start < covered.start)
    report("periodBeyondNotice", { field: "start" }, days(covered.start, start));
  if (end !== undefined && end > covered.end)
    report("periodBeyondNotice", { field: "end" }, days(covered.end, end));
}

const days = (expected: number, received: number) => ({
  expected: isoOf(expected),
  received: isoOf(received),
});
