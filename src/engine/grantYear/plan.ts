import { versionsOf } from "./at";
import { checkedInputs } from "./checkedInputs";
import { figuresOf } from "./figures";
import { checkFigures } from "./findings/checkFigures";
import { collectFindings, type Finding } from "./finding";
import type { GrantYear } from "./grantYear";
import {
  type CoverageRow,
  coverageRows,
  type ItemRow,
  itemRows,
  type PaymentRow,
  paymentRows,
  type PlanRow,
  planRows,
} from "./planRows";
import { type PlanTotals, planTotals, type RegionTotals, regionTotals } from "./planTotals";

/**
 * What follows from a grant year. A figure that cannot be computed is missing, never wrong, and
 * `findings` say why. Euro in cents, FTE in steps, as a cell holds them.
 */
export interface Plan {
  /** The version that was planned, every input checked: its bodies are those of `rows`. */
  readonly grantYear: GrantYear;
  readonly rows: readonly PlanRow[];
  readonly regions: readonly RegionTotals[];
  readonly items: readonly ItemRow[];
  readonly totals: PlanTotals;
  readonly coverage: readonly CoverageRow[];
  /** By day; on the same day what is granted first, then in the order of the bodies. */
  readonly payments: readonly PaymentRow[];
  /** Budget years; every array by year follows them. */
  readonly years: readonly number[];
  /** In the order of the wizard's steps. */
  readonly findings: readonly Finding[];
}

/** Plans the version of a grant year that holds on a day; without a day the latest one. */
export function plan(grantYear: GrantYear, day?: string): Plan {
  const { findings, report } = collectFindings();
  const versions = versionsOf(checkedInputs(grantYear, report), day, report);
  const figures = figuresOf(versions, report);
  checkFigures(figures, report);
  return {
    grantYear: figures.grantYear,
    rows: planRows(figures),
    regions: regionTotals(figures),
    items: itemRows(figures),
    totals: planTotals(figures),
    coverage: coverageRows(figures),
    payments: paymentRows(figures),
    years: figures.years,
    findings: findings(),
  };
}
