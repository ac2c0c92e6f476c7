import type { YearTexts } from "../de/year";

export const year: YearTexts = {
  staffing: {
    title: "Staffing",
    columns: ["Post", "Body", "FTE", "FTE-months", "filled", "vacant", "Ceiling if staffed"],
  },
  ledger: {
    title: "Payments",
    columns: ["Body", "received", "given back", "passed on", "for own posts", "as planned"],
  },
  settlement: {
    title: "Settlement",
    columns: ["Body", "Cost", "accepted", "repayment", "still to be paid", "own share"],
  },
  choices: "Chosen",
  deadlines: {
    title: (day) => `Deadlines on ${day}`,
    untimed: "Deadlines (no day to show)",
    columns: ["Deadline", "Body", "Day", "Place", "State"],
    kinds: {
      PROOF: "Proof of use",
      CONFIRMATION: "Declaration",
      REPAYMENT: "Repayment",
      DRAWDOWN: "Drawdown",
      REPORT: "Report",
    },
    states: {
      DONE: "done",
      PASSED: "missed",
      NEAR: "soon",
      OPEN: "open",
      UNDATED: "no day",
    },
  },
  findingsOf: "Findings on the course of the year",
  row: (list, number) => `course.${list}, row ${number}`,
  findings: {
    rowIncomplete: () =>
      "The row does not count, since something is missing or wrong. Please add FTE and days, and of an interruption whether it counts.",
    bodyUnknown: ({ received }) =>
      `“${received}” is not among the bodies. Please write the name as it is there.`,
    staffingUnknownPost: () =>
      "There is no such post, the staffing does not count. Please add the post or correct the name.",
    staffingOutsidePost: () =>
      "The staffing goes beyond the days of the post; what lies outside does not count. Please check the days.",
    postsDifferFromFte: ({ expected, received, day }) =>
      `On ${day} ${expected} FTE are agreed, the named posts add up to ${received}. Please add or correct posts.`,
    monthsOpen: () =>
      "Nobody has chosen how months are counted, or posts change within a month. Please choose prorationMethod and, where whole months count, sliceMonthRule, with the place that says so.",
    postVacant: ({ received }) =>
      `${received} FTE-months are vacant. Please check whether they are given back.`,
    postOverfilled: ({ received }) =>
      `At times ${received} FTE are held, more than granted; only the granted part counts.`,
    transferUndated: () => "The payment has no day. Please add the day on which it was booked.",
    paidBeforeReceived: ({ expected, received, day }) =>
      `Up to ${day} ${received} euro were passed on, but only ${expected} euro had come. Please check days and amounts.`,
    proofStuckInChain: ({ received }) =>
      `${received} euro are proven further down, but do not count since this body's own proof is missing. Please ask for it.`,
    entitlementOpen: ({ expected, received }) =>
      `By the rule chosen, ${expected} or ${received} euro are accepted in all. Please choose entitlementBasis and ceilingScope, with the place that says so.`,
    changedAfterClosing: ({ expected, received }) =>
      `Closed with ${expected} euro, now it is ${received} euro. Please find out what has changed.`,
    deadlineUndated: () => "The deadline has no day. Please enter the day of the contract.",
    deadlinePassed: ({ day }) =>
      `The deadline was ${day} and is missed. Please make up for it, or enter the day on which it was done.`,
    deadlineNear: ({ day }) => `The deadline ends soon, on ${day}. Please see to it.`,
    childDeadlineAfterParent: ({ expected, day }) =>
      `Due on ${day}, but who pays has to prove on ${expected} already. Please agree on an earlier day.`,
  },
};
