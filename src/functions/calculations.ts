import type { FunctionId } from "../contract/contract";
import { baseRate } from "./baseRate";
import { branch } from "./branch";
import { byYear } from "./byYear";
import { chain } from "./chain";
import { coFinance } from "./coFinance";
import { eligible } from "./eligible";
import { forward } from "./forward";
import { instalments } from "./instalments";
import { fteRate } from "./fteRate";
import { interest } from "./interest";
import { limit } from "./limit";
import { months } from "./months";
import { outline } from "./outline";
import { payments } from "./payments";
import { roundFte } from "./roundFte";
import { settle } from "./settle";
import { share } from "./share";
import { slices } from "./slices";
import { source } from "./source";
import { staffing } from "./staffing";

/** The KIM functions that have steps, by their ids. */
export const calculations = {
  SHARE: share,
  ELIGIBLE: eligible,
  ROUNDFTE: roundFte,
  MONTHS: months,
  FORWARD: forward,
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
  FTERATE: fteRate,
  LIMIT: limit,
  SOURCE: source,
  INTEREST: interest,
  BASERATE: baseRate,
} satisfies Readonly<Record<Exclude<FunctionId, "STEPS" | "VERSION">, unknown>>;
