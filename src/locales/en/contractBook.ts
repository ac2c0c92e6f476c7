import type { BookTexts } from "../de/book";

/** What the sheets of a desk say that gets its money by a contract, in place of a notice. */
export const contractBook: BookTexts["ofContract"] = {
  sheets: { notice: "Contract", noticeCalculation: "Calc contract" },
  titles: { notice: "Contract and rules", noticeCalculation: "Calculation of the contract" },
  subtitles: {
    noticeCalculation: "What the contract gives, by budget year.",
    payments: "From the payer: as in the contract. Passed on: by budget year, then by payment day.",
  },
  columns: { granted: "agreed", noticeKind: "Contract" },
  facts: { posts: "Posts to share out", recipient: "Recipient" },
  overview: { notice: "Contract", granted: "agreed" },
  verdicts: {
    granted: "All money planned is agreed for its budget year.",
    notGranted:
      "are planned and not agreed for the budget year. What is left of other years does not cover them.",
  },
  budget: {
    notGranted: "not agreed",
    income: "Income: funds of the contract",
    noNotice: ["! The contract names no amount: ", " € are not documented."],
  },
  payments: {
    instalment: ". instalment of the contract",
    byNotice: "✔ contract",
    granted: "✔ agreed",
    notGranted: "✖ not agreed",
    noNotice: "no amount",
  },
  sections: { instalments: "Instalments of the contract" },
  sentences: {
    byRule: "Contract = posts × rate × months ÷ 12",
    yearPlanned: "{0}: what is planned is what is agreed",
    inTotal: "Whole period: no more is planned than is agreed",
    noticeStart: "The first day is not before the period of the contract",
    noticeEnd: "The last day is not after the period of the contract",
    noticePosts: "Posts entered as in the contract (FTE)",
    allPosts: "All posts of the contract are handed out (FTE)",
    chain: "Contracts with others = their money of the Land",
    landInstalments: "Instalments of the payer = contract",
    ahead: "{0}: no more is passed on than is agreed",
    firstDay: "Payment days before the payer's first instalment (number)",
  },
  actions: {
    enterNotice: "Enter the amount of the contract",
    noNotice: ["The contract gives nothing for it;", "€ are not documented"],
    days: "Change the period or complete the contract",
    noticePosts: "Enter the posts of the contract",
    instalments: "Enter the instalments of the contract",
    amounts: "Enter the amounts of the instalments of the contract",
    firstDay: "Move payment days after the money has come",
  },
};
