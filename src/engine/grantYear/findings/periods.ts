import type { Period } from "../../period/period";
import { isoOf } from "../days";
import type { Known } from "../exact";
import type { Figures } from "../figures";
import type { Report, Where } from "../finding";
import { grantedPeriod } from "../grantedNotices";
import { daysOf, isRefinanced } from "../parties";

/** First and last days: there, in order, and within those of whoever pays. */
export function checkPeriods(figures: Figures, report: Report): void {
  checkOrders(figures, report);
  const { parties } = figures;
  const whole = parties.recipient?.period;
  for (const { index, region, period } of parties.regions)
    if (isRefinanced(parties.regions[index]))
      checkWithin(period, whole, { list: "regions", index, name: region.name }, report);
  for (const { index, body, region, period, payer } of parties.all) {
    const parent = payer === undefined ? undefined : parties.all[payer]!.period;
    if (!isRefinanced(region))
      checkWithin(period, parent, { list: "bodies", index, name: body.name }, report);
  }
  checkCovered(figures, report);
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
