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
  items: {
    title: "Settlement of the items",
    columns: ["Item", "granted", "spent", "of it not eligible", "accepted", "own share"],
  },
  reassignment: {
    title: (day) => `Reassignment as of ${day} (preview)`,
    columns: ["Body", "FTE before", "added", "Months", "Amount before", "after", "Contract ±"],
  },
  regions: {
    title: (region) => `Refinancing: ${region}`,
    columns: ["Body", "paid", "to bear", "back", "to be paid on top"],
    sums: (cost, accepted) =>
      `Cost ${cost}\u00a0€, of which the Land's money is ${accepted}\u00a0€`,
  },
  topUps: {
    title: "Voluntary top-up",
    columns: ["Body", "received", "kept", "given back", "own share after it"],
  },
  carryOver: { title: "Carry-over", back: "back to the Land", carried: "into the next grant" },
  claims: {
    title: "Interest",
    columns: ["Body", "Kind", "from", "to", "Amount", "Interest", "Place"],
    kinds: {
      REPAYMENT: "on a repayment",
      INTERIM: "on money used late",
      CONTRACT: "by contract",
    },
  },
  forecast: {
    title: (day) => `Forecast on ${day}`,
    columns: [
      "Body",
      "Cost",
      "accepted",
      "repayment",
      "own share",
      "up to the limit",
      "can still be handed out",
      "lost",
    ],
  },
  choices: "Chosen",
  points: (number) => `${number} percentage points`,
  synopsis: {
    title: (since) => `Synopsis: what has changed since ${since}`,
    columns: [
      ...["No.", "Document", "Section", "What", "Body", "before", "after", "Difference"],
      ...["effective", "own ±", "contract ±", "follows from"],
    ],
    granted: "Grant",
    contract: (payer, body) => `Contract ${payer} – ${body}`,
    land: "the Land",
    unchanged: (documents) => `All else that was agreed stays: ${documents}.`,
    nothing: "Nothing has changed.",
    closes: (distributed) => `The differences add up: ${distributed}\u00a0€ for all together.`,
    left: (granted, left) =>
      `The grant changes by ${granted}\u00a0€; ${left}\u00a0€ of them are not distributed.`,
    subjects: {
      AMOUNT: "Amounts",
      PERIOD: "Period",
      FOLLOW_ON: "Follow-on notice",
      PROOF_DEADLINE: "Deadline of the proof",
      PRORATION: "Parts of months",
      CEILING: "Ceiling",
      INTEREST: "Interest",
      REPAYMENT: "Repayment",
      REPORTING: "Reports",
      OTHER: "Others",
    },
  },
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
  row: (list, number) => `${list}, row ${number}`,
  findings: {
    notANumber: ({ received }) =>
      `“${received}” is no number and does not count. Please enter the amount or the FTE as a number.`,
    choiceInvalid: ({ received }) =>
      `“${received}” is no answer here and does not count. Please choose one of the answers in the manual, for the surcharge a number below 10.`,
    choiceTwice: () =>
      "That rule was chosen further up; the second row does not count. Please delete one of them.",
    choiceWithoutSource: () =>
      "The choice names no source. Please add the section or the document.",
    rowIncomplete: () =>
      "The row does not count, since something is missing, wrong or said in another row. Please add FTE, amount and days, and of an interruption whether it counts.",
    bodyUnknown: ({ received }) =>
      received === ""
        ? "It is missing whom this is about. Please choose the name or write it as in the list of bodies."
        : `“${received}” is not among the bodies. Please write the name as it is there.`,
    staffingUnknownPost: () =>
      "There is no such post, the staffing does not count. Please add the post or correct the name.",
    staffingOutsidePost: () =>
      "The staffing goes beyond the days of the post; what lies outside does not count. Please check the days.",
    postsDifferFromFte: ({ expected, received, day }) =>
      `On ${day} ${expected} FTE are agreed, the named posts add up to ${received}. Please add or correct posts.`,
    monthsOpen: () =>
      "Nobody has chosen how months are counted, or posts change within a month. Please choose how months count (“Parts of months”) and, where whole months count, whose a cut month is (“Change within a month”), with the place that says so.",
    postVacant: ({ received }) =>
      `${received} FTE-months are vacant. Please check whether they are given back.`,
    postOverfilled: ({ received }) =>
      `At times ${received} FTE are held, more than granted; only the granted part counts.`,
    releaseAboveVacant: ({ expected, received, day }) =>
      `${received} FTE are given back, but on ${day} only ${expected} are vacant; only these are handed out. Please check staffing or FTE.`,
    releaseWithoutTaker: ({ received, day }) =>
      `From ${day} on ${received} FTE are given back and nobody would take them. Please enter who would.`,
    releaseTied: ({ received, day }) =>
      `Who gets more posts from ${day} on must be decided by lot: ${received}. Please draw and enter the numbers.`,
    releaseIndivisible: ({ received, day }) =>
      `The ${received} FTE that are free from ${day} on cannot be handed out by the rules. Please check FTE, step and minimum.`,
    filledBelowMinimum: ({ expected, received }) =>
      `At times only ${received} FTE are filled, less than the minimum of ${expected}. Please check whether that is funded, and choose what must reach the minimum (“Minimum”), with the place that says so.`,
    doubleFunding: ({ received }) =>
      `Another programme pays for this post, too: ${received}. Please check whether both together are allowed (§ 9 (4) TIntG).`,
    costImplausible: ({ expected, received }) =>
      `${received}\u00a0€ are proven, ${expected}\u00a0€ were planned for these days. Please check cost and staffing.`,
    evidenceMissing: ({ day }) =>
      `The proof was due on ${day} and is not checked up to the last day of the post. Please ask for it or check it.`,
    evidencePending: ({ day }) =>
      `The proof is still to come, due on ${day}. Please ask for it in time.`,
    releaseTooLate: ({ day }) =>
      `The post has been free since ${day} and is not handed out yet; the money up to this month is lost. Please hand it out now.`,
    receivedDiffersFromNotice: ({ expected, received }) =>
      `The Land has granted ${expected}\u00a0€ and paid ${received}\u00a0€. Please compare notices and payments.`,
    payoutMoved: ({ expected, day }) =>
      `On ${day} the money for it is not there yet; earliest day: ${expected}. Please postpone it or pay in advance.`,
    notUsedWithinTwoMonths: ({ expected, received, day }) =>
      `${received}\u00a0€ of this payment are not used; the two months for that ended on ${day}. Interest up to the day shown: ${expected === "–" ? "open, since the surcharge or the base rate is missing" : `${expected}\u00a0€`}. Please use or return the money, or add what is proven.`,
    returnedAboveRepayment: ({ expected, received }) =>
      `${received}\u00a0€ were given back, only ${expected}\u00a0€ were owed. Please check the payments.`,
    costAboveCeiling: ({ expected, received }) =>
      `The cost is above the ceiling; ${received}\u00a0€ remain to be borne${expected === "" ? "" : `, the council allows ${expected}\u00a0€`}. Please check whether that is enough.`,
    repaymentOpen: ({ received, day }) =>
      `The repayment was due on ${day}; ${received}\u00a0€ are still open. Please send a reminder or enter the payment.`,
    transferUndated: () => "The payment has no day. Please add the day on which it was booked.",
    paidBeforeReceived: ({ expected, received, day }) =>
      `Up to ${day} ${received}\u00a0€ were passed on, but only ${expected}\u00a0€ had come. Please check days and amounts.`,
    paidAboveEntitlement: ({ expected, received }) =>
      `${received}\u00a0€ were paid, the contract is about ${expected}\u00a0€ only. Please ask for the rest back or correct the payment.`,
    refinancingElsewhere: ({ received }) =>
      `${received}\u00a0€ of refinancing count nowhere: neither of the two is in a region that refinances. Please check names and kind of the payment.`,
    proofStuckInChain: ({ received }) =>
      `${received}\u00a0€ are proven further down, but do not count since this body's own proof is missing. Please ask for it.`,
    entitlementOpen: ({ expected, received }) =>
      `By the rule chosen, ${expected} or ${received}\u00a0€ are accepted in all. Please choose what the ceiling follows from (“Ceiling”) and what it holds for (“Ceiling holds”), with the place that says so.`,
    itemProofUnknown: () =>
      "This item is not planned; what is proven of it does not count. Please correct or plan the item.",
    nonEligibleAboveCost: ({ expected, received }) =>
      `${received}\u00a0€ are not eligible, but only ${expected}\u00a0€ were spent. Please check both amounts.`,
    itemScopeOpen: ({ expected, received }) =>
      `Of all items together ${expected} or ${received}\u00a0€ are accepted. Please choose whether savings on one item pay for another that costs more (“Savings on items”), with the place that says so.`,
    changedAfterClosing: ({ expected, received }) =>
      `Closed with ${expected}\u00a0€, now it is ${received}\u00a0€. Please find out what has changed.`,
    topUpOpen: ({ expected, received }) =>
      `Of the top-up ${expected} or ${received}\u00a0€ are kept. Please choose whether it is flat or settled by cost (“Top-up”), with the place that says so.`,
    carryOverOpen: ({ received }) =>
      `${received}\u00a0€ are unused. Please choose whether they go back or are carried over (“Carry-over”), with the place that says so.`,
    carryOverWithoutDocument: ({ received }) =>
      `${received}\u00a0€ are to be carried over, but no document says so. Please enter the budget note.`,
    interestOpen: () =>
      "Nobody has chosen whether interest is asked for. Please choose (“Interest on repayments”, and “Interest on money used late”), with the place that says so.",
    surchargeOpen: () =>
      "Nobody has chosen the surcharge on the base rate. Please enter it (“Surcharge on the base rate”) with the place that says so, such as 3 percentage points by § 49a (3) VwVfG NRW.",
    baseRateStale: ({ received, day }) =>
      `From ${day} on no base rate is known; up to then it is ${received}\u00a0€. Please look the rate up at the Bundesbank and calculate with KIM.INTEREST.`,
    costPerMonthMissing: () =>
      "Without a planned cost a month there is no forecast. Please enter one.",
    childContractOutdated: ({ expected, received }) =>
      `The contract is of ${received}; that of who pays was changed on ${expected}. Please amend this contract, too, and enter the document.`,
    followOnOpen: ({ expected, received }) =>
      `The contract is of ${received}, the notice of ${expected}. Please choose whether contracts follow a new notice by themselves (“Follow-on notice”), with the place that says so.`,
    clauseUnchangedButFigureMoved: ({ expected, received }) =>
      `The contract changes from ${expected} to ${received}\u00a0€ on that day, but the document changes no clause about amounts. Please add the clause or check the amendment.`,
    amendmentWithoutEffective: ({ received, day }) =>
      `“${received}” changes on ${day} and counts for the whole period, since no day is named from which it holds. Please enter “valid from”.`,
    differenceNotZero: () =>
      "The differences do not add up. Please add what is missing in either version.",
    deadlineUndated: () => "The deadline has no day. Please enter the day of the contract.",
    deadlinePassed: ({ day }) =>
      `The deadline was ${day} and is missed. Please make up for it, or enter the day on which it was done.`,
    deadlineNear: ({ day }) => `The deadline ends soon, on ${day}. Please see to it.`,
    childDeadlineAfterParent: ({ expected, day }) =>
      `Due on ${day}, but who pays has to prove on ${expected} already. Please agree on an earlier day.`,
  },
};
