import { byYear } from "./byYear";
import { chain } from "./chain";
import { coFinance } from "./coFinance";
import { eligible } from "./eligible";
import { forward } from "./forward";
import { instalments } from "./instalments";
import { interest } from "./interest";
import { months } from "./months";
import { roundFte } from "./roundFte";
import { settle } from "./settle";
import { share } from "./share";

/** The KIM functions by their ids, which every saved workbook holds: they never change. */
export const catalogue = {
  SHARE: share,
  ELIGIBLE: eligible,
  ROUNDFTE: roundFte,
  MONTHS: months,
  FORWARD: forward,
  BYYEAR: byYear,
  CHAIN: chain,
  INSTALMENTS: instalments,
  COFINANCE: coFinance,
  SETTLE: settle,
  INTEREST: interest,
};
