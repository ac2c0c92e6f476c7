import type { TotalsTexts } from "../de/totals";

export const totals: TotalsTexts = {
  granted: "Granted",
  posts: "Posts granted",
  fte: "Posts handed out",
  amount: "Money planned",
  forwarded: "of which forwarded",
  items: "Material and measures",
  inYear: (year) => `of which ${year}`,
  ownShare: "Own shares",
  outstanding: "Outstanding amounts",
  repayment: "Repayments",
  byContract: {
    granted: "Agreed in the contract",
    posts: "Posts of the contract",
    amount: "Of which planned",
  },
};
