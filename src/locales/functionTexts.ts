import type { FunctionId } from "../contract/contract";
import { baseRate } from "./functions/baseRate";
import { branch } from "./functions/branch";
import { byYear } from "./functions/byYear";
import { chain } from "./functions/chain";
import { coFinance } from "./functions/coFinance";
import { eligible } from "./functions/eligible";
import { forward } from "./functions/forward";
import { fteRate } from "./functions/fteRate";
import { instalments } from "./functions/instalments";
import { interest } from "./functions/interest";
import { limit } from "./functions/limit";
import { months } from "./functions/months";
import { outline } from "./functions/outline";
import { payments } from "./functions/payments";
import { roundFte } from "./functions/roundFte";
import { settle } from "./functions/settle";
import { share } from "./functions/share";
import { slices } from "./functions/slices";
import { source } from "./functions/source";
import { staffing } from "./functions/staffing";
import { steps } from "./functions/steps";
import { version } from "./functions/version";
import type { FunctionTexts } from "./textTypes";

/** What Excel's function dialog, the pane and the manual say about each function. */
export const functionTexts: { readonly [Id in FunctionId]: FunctionTexts<Id> } = {
  SHARE: share,
  ROUNDFTE: roundFte,
  ELIGIBLE: eligible,
  FORWARD: forward,
  MONTHS: months,
  BYYEAR: byYear,
  CHAIN: chain,
  BRANCH: branch,
  INSTALMENTS: instalments,
  SLICES: slices,
  STAFFING: staffing,
  PAYMENTS: payments,
  OUTLINE: outline,
  COFINANCE: coFinance,
  SETTLE: settle,
  INTEREST: interest,
  BASERATE: baseRate,
  FTERATE: fteRate,
  LIMIT: limit,
  SOURCE: source,
  STEPS: steps,
  VERSION: version,
};
