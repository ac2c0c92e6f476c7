import type { LedgerTexts } from "../de/ledger";

export const ledger: LedgerTexts = {
  balances: "What each party has",
  received: (amount) => `received ${amount}`,
  passedOn: (amount) => `passed on ${amount}`,
  left: (amount) => `left ${amount}`,
  open: (amount) => `still to come ${amount}`,
  planned: "planned",
  paid: "paid",
  balanceAfter: (body, amount) => `after it ${body} has ${amount}`,
  payments: "Single payments",
  none: "No payments are entered yet.",
  add: "Add a payment",
  newOne: "New payment",
  addPlanned: (count) =>
    count === 1 ? "Enter 1 payment of the plan" : `Enter ${count} payments of the plan`,
  replan: "Adjust the open payments to the plan",
  take: "Take over a list of the treasury",
  takeHint:
    "Day, amount, who paid or gets it, purpose and booking number, with or without headings. What is entered already stays out; planned payments become paid ones.",
  paste: "Paste the list",
  selection: "Use the selected cells",
  nothingSelected: "The selected cells hold nothing.",
  asPayments: "As payments",
  counted: (taken, doubles, open) =>
    [
      taken === 1 ? "1 payment is taken over" : `${taken} payments are taken over`,
      ...(doubles === 0
        ? []
        : [doubles === 1 ? "1 is there already" : `${doubles} are there already`]),
      ...(open === 0 ? [] : [open === 1 ? "1 is open" : `${open} are open`]),
    ].join(", ") + ".",
  taken: (count) =>
    count === 1
      ? "1 payment is taken over. It is written below."
      : `${count} payments are taken over. They are written below.`,
  isPlanned: "was planned",
  isDouble: "is there already and is left out",
  evenDouble: "Take it all the same",
  party: (row) => `${row}: who pays or is paid`,
  direction: (row) => `${row}: direction`,
  kind: (row) => `${row}: kind`,
  directions: { IN: "Comes in", OUT: "Goes out" },
  columns: {
    date: "Day",
    amount: "Amount",
    income: "Receipt",
    expense: "Payment out",
    direction: "Direction",
    party: "Other party",
    purpose: "Purpose",
    number: "Booking number",
  },
  problems: {
    amountMissing: "Without an amount that can be read the row is left out.",
    dayMissing: "Without a day that can be read the row is left out.",
    partyOpen: "Who this is remains open. Please choose.",
    directionOpen: "Whether the money came or went remains open. Please choose.",
  },
  doubts: {
    directionGuessed: "direction guessed: by who pays whom",
    partyFromPurpose: "name taken from the purpose",
    kindFromPurpose: "kind by a word of the purpose",
    yearCompleted: "The year was missing and is that of the grant",
    outsideYears: "The day lies outside the years of this grant",
    sameTwice: "like a row further up",
    plannedOtherwise: "Another amount is planned between the two; it stays open",
  },
};
