import { amendmentAnnex } from "./amendmentAnnex";
import { contractAnnex } from "./contractAnnex";
import { drawdownRequest } from "./drawdownRequest";
import { payoutList } from "./payoutList";
import { repaymentSheet } from "./repaymentSheet";
import { vacancyReport } from "./vacancyReport";
import type { Print } from "./yearToPrint";

/** The pages of a year that are printed and signed, as workbooks of their own; in their order. */
export const PRINTS = {
  contract: contractAnnex,
  amendment: amendmentAnnex,
  payouts: payoutList,
  drawdown: drawdownRequest,
  vacancies: vacancyReport,
  repayment: repaymentSheet,
} as const satisfies Readonly<Record<string, Print>>;

export type PrintId = keyof typeof PRINTS;
export const PRINT_IDS = Object.keys(PRINTS) as readonly PrintId[];
