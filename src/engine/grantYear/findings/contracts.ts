import { compare, isZero, type Fraction, fraction, subtract } from "../../number/fraction";
import { compared, exact, type Known, sumOf } from "../exact";
import type { Figures } from "../figures";
import type { Report, Where } from "../finding";
import { grantedAmount, grantedPeriod } from "../grantedNotices";
import { keyOf } from "../names";
import { daysOf, isRefinanced, methodFor } from "../parties";

/** How months are counted, and contract sums as signed against those planned and granted. */
export function checkContracts(figures: Figures, report: Report): void {
  checkProration(figures, report);
  checkSigned(figures, report);
  checkGranted(figures, report);
}

/** The method is in the contract, so it is chosen there and never preselected. */
function checkProration({ grantYear, parties, fte }: Figures, report: Report): void {
  if (grantYear.prorationMethod !== undefined) {
    if (!grantYear.prorationSection)
      report("prorationWithoutSection", { field: "prorationSection" });
    return;
  }
  const employing = parties.all.filter(({ index }) => !fte[index] || !isZero(fte[index]));
  const periods = [...employing, ...parties.regions.filter(isRefinanced)].flatMap(
    ({ period }) => period ?? [],
  );
  const isNeeded = periods.some((period) => methodFor(grantYear, period) === undefined);
  report(isNeeded ? "prorationNotChosen" : "prorationOpen", { field: "prorationMethod" });
}

function checkSigned({ parties, chain }: Figures, report: Report): void {
  const signed = parties.all.map(({ body }) => exact(body.contractAmount));
  for (const { index, body, payer } of parties.all) {
    const own = signed[index];
    if (!own) continue;
    const where: Where = { list: "bodies", index, name: body.name, field: "contractAmount" };
    const planned = chain[index];
    if (planned && compare(planned, own) !== 0)
      report("contractDiffers", where, compared(planned, own));
    const parent: Known<Fraction> =
      payer === undefined ? undefined : (signed[payer] ?? chain[payer]);
    if (parent && compare(own, parent) > 0)
      report("contractAboveParent", where, compared(parent, own));
  }
}

/**
 * Only where the notices cover the whole period; else that is a finding of its own. What separate
 * contracts give together may differ from the whole by half a cent for each of them.
 */
function checkGranted({ grantYear, parties, chain, contracts }: Figures, report: Report): void {
  const granted = grantedAmount(grantYear);
  const covered = grantedPeriod(grantYear);
  const { start, end } = daysOf([grantYear]);
  if (!covered || start === undefined || end === undefined) return;
  if (start < covered.start || end > covered.end) return;
  const paidByLand = parties.all.filter(({ body }) => keyOf(body.payer) === undefined);
  const forwarded = sumOf(paidByLand.map(({ index }) => chain[index]));
  if (!granted || !forwarded || compare(forwarded, granted) === 0) return;
  const isAbove = compare(forwarded, granted) > 0;
  const difference = isAbove ? subtract(forwarded, granted) : subtract(granted, forwarded);
  const isRounding = compare(difference, fraction(BigInt(contracts.rounded), 200n)) <= 0;
  const code = isRounding ? "roundedApart" : isAbove ? "forwardedAboveGrant" : undefined;
  if (code) report(code, { field: "posts" }, compared(granted, forwarded));
}
