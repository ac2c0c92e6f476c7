import type { stepColumns as de } from "../de/stepColumns";

/** Headings of steps that only the sheets of the calculation have. */
export const stepColumns: typeof de = {
  waiverInForce: "Waiver (counts)",
  agreedInForce: "Agreed (counts)",
  fixed: "Fixed",
  claim: "Claim",
  poolOpen: "Left to share out",
  separate: "rounded on its own",
  gains: "has more",
  costMissing: "Cost missing for",
  regionYearOwn: "Own share in a year",
  keptInAll: "total of its lines",
  landDay: "Day of the instalment",
  dayColumn: "Column of the day",
  refunded: "refund",
  expense: "expense",
  block: "block",
  steps: "Derivation",
  result: "Result",
  beginsAt: "begins at",
  contractPosts: "FTE of the contract",
  keyOfAll: "total key",
  beside: "besides",
};
