import { CHECK_SECTIONS, type Check, type CheckSection } from "./check";
import type { CheckInput } from "./checkInput";
import { contractChecks } from "./contractChecks";
import { deadlineChecks } from "./deadlineChecks";
import { grantChecks } from "./grantChecks";
import { interestChecks } from "./interestChecks";
import { ledgerChecks } from "./ledgerChecks";
import { ownShareChecks } from "./ownShareChecks";
import { paymentChecks } from "./paymentChecks";
import { postChecks } from "./postChecks";
import { settlementChecks } from "./settlementChecks";
import { staffingChecks } from "./staffingChecks";
import { statedChecks } from "./statedChecks";
import { versionChecks } from "./versionChecks";
import { workbookChecks } from "./workbookChecks";

const CHECKS: Readonly<Record<CheckSection, (input: CheckInput) => readonly Check[]>> = {
  grant: grantChecks,
  posts: postChecks,
  contracts: contractChecks,
  ownShares: ownShareChecks,
  payments: paymentChecks,
  ledger: ledgerChecks,
  staffing: staffingChecks,
  deadlines: deadlineChecks,
  versions: versionChecks,
  settlement: settlementChecks,
  interest: interestChecks,
  stated: statedChecks,
  workbook: workbookChecks,
};

/** All checks whose subject is on the sheets, section by section. */
export const bookChecks = (
  input: CheckInput,
): { section: CheckSection; checks: readonly Check[] }[] =>
  CHECK_SECTIONS.map((section) => ({ section, checks: CHECKS[section](input) })).filter(
    ({ checks }) => checks.length > 0,
  );
