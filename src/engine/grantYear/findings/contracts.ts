import {
  add,
  compare,
  type Fraction,
  fraction,
  isNegative,
  isZero,
  negate,
  subtract,
} from "../../number/fraction";
import { roundToCents } from "../../number/rounding";
import { compared, exact, type Known, sumOf } from "../exact";
import type { Figures } from "../figures";
import type { Report, Where } from "../finding";
import { grantedAmount } from "../grantedNotices";
import { isRefinanced, methodFor } from "../parties";

/** How months are counted, and contract sums as signed against those planned and granted. */
export function checkContracts(figures: Figures, report: Report): void {
  checkProration(figures, report);
  checkSigned(figures, report);
  checkGranted(figures, report);
}

/** The method is in the contract, so it is chosen there and never preselected. */
function checkProration({ grantYear, slices, parties, fte }: Figures, report: Report): void {
  if (grantYear.prorationMethod !== undefined) {
    if (!grantYear.prorationSection)
      report("prorationWithoutSection", { field: "prorationSection" });
    return;
  }
  const employing = parties.all.filter(({ index }) => !fte[index] || !isZero(fte[index]));
  const periods = [...employing, ...parties.regions.filter(isRefinanced)].flatMap(
    ({ period }) => period ?? [],
  );
  const isNeeded =
    slices.length > 1 || periods.some((period) => methodFor(grantYear, period) === undefined);
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
 * Each budget year against what was granted for it. What separate contracts give together may
 * differ from the whole by half a cent for each of them, and by a cent for each where it is split
 * over years: that is a hint naming the cents.
 */
function checkGranted(figures: Figures, report: Report): void {
  const { coverage, contracts, byYear } = figures;
  const parts =
    coverage.length > 1 ? byYear.filter((own) => own?.some((part) => !isZero(part))) : [];
  const tolerance = fraction(BigInt(contracts.rounded + 2 * parts.length), 200n);
  for (const { year, granted, planned } of coverage) {
    if (!granted || !planned) continue;
    const left = subtract(granted, planned);
    if (compare(negate(left), tolerance) > 0)
      report("plannedAboveGrantOfYear", GRANTED, { year, ...compared(granted, planned) });
    else if (compare(left, tolerance) > 0)
      report("grantNotPlanned", GRANTED, { year, ...compared(granted, left) });
  }
  checkRounding(figures, tolerance, report);
}

const GRANTED = { list: "notices", field: "amount" } as const;

/** Cents by which the sum of all contracts differs from what was granted, else from the whole. */
function checkRounding(
  { grantYear, coverage, contracts, itemAmount }: Figures,
  tolerance: Fraction,
  report: Report,
): void {
  const planned = sumOf(coverage.map((year) => year.planned));
  const granted = grantedAmount(grantYear);
  const whole = contracts.exact && itemAmount && roundToCents(add(contracts.exact, itemAmount));
  if (!planned || !whole) return;
  const isNear = granted && compare(abs(subtract(planned, granted)), tolerance) <= 0;
  const expected = isNear ? granted : whole;
  if (compare(planned, expected) !== 0)
    report("roundedApart", { field: "posts" }, compared(expected, planned));
}

const abs = (amount: Fraction): Fraction => (isNegative(amount) ? negate(amount) : amount);
