import type { Figures } from "../figures";
import type { Report } from "../finding";
import { checkContracts } from "./contracts";
import { checkCosts } from "./costs";
import { checkDaysOfPayment } from "./daysOfPayment";
import { checkIgnored } from "./ignored";
import { checkInstalments } from "./instalments";
import { checkKiShare } from "./kiShare";
import { checkNames } from "./names";
import { checkNotices } from "./notices";
import { checkPayments } from "./payments";
import { checkPeriods } from "./periods";
import { checkPosts } from "./posts";
import { checkProofs } from "./proofs";
import { checkRates } from "./rates";
import { checkShares } from "./shares";

/** All that can be found once everything is computed. */
export function checkFigures(figures: Figures, report: Report): void {
  checkNotices(figures, report);
  checkRates(figures, report);
  checkNames(figures, report);
  checkPeriods(figures, report);
  checkPosts(figures, report);
  checkKiShare(figures, report);
  checkShares(figures, report);
  checkIgnored(figures, report);
  checkContracts(figures, report);
  checkDaysOfPayment(figures, report);
  checkInstalments(figures, report);
  checkPayments(figures, report);
  checkCosts(figures, report);
  checkProofs(figures, report);
}
