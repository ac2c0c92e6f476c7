/** The page of income and expense by budget year. */
export const budget = {
  year: "Budget year",
  allYears: "all budget years",
  unused: "received, not used",
  notGranted: "not granted",
  noNotice: ["! No notice entered: ", " € are not documented."],
  income: "Income: funds of the Land",
  refunds: "Income: refunds",
  cost: "Expense: personnel, material",
  passedOn: "Expense: passed on",
  refunding: "Expense: refund",
  balance: "Balance",
  roundedIncome: "Income for papers",
  roundedExpense: "Expense for papers",
  roundedBalance: "Balance for papers",
  footnote: "“c.” (circa): rounded for papers; differences by rounding are possible",
};
