import type { Severity } from "../grantYear/finding";
import type { CourseList } from "./fields";

/** What the figures of a year may find; in the order in which they are listed. */
export const YEAR_FINDINGS = {
  /** What stands in a cell for an amount or FTE: it counts nothing. */
  notANumber: "error",
  /** A switch whose answer is none of its own: the word or number given. */
  choiceInvalid: "error",
  /** The first row of the same switch counts. */
  choiceTwice: "error",
  choiceWithoutSource: "warning",
  /** A row that says too little to count: body, FTE, days, or whether an interruption counts. */
  rowIncomplete: "error",
  bodyUnknown: "error",
  staffingUnknownPost: "error",
  /** Of days outside the post nothing counts. */
  staffingOutsidePost: "error",
  /** FTE of the posts of a body and its own, on `day`. */
  postsDifferFromFte: "error",
  /** How months are counted, or whose a cut month is, is not chosen. */
  monthsOpen: "error",
  /** FTE-months; a warning if it lasts longer than three months. */
  postVacant: "hint",
  postOverfilled: "hint",
  /** The least FTE that are funded, and those filled at times. */
  filledBelowMinimum: "warning",
  /** A proof of an item that is not planned: it counts nothing. */
  itemProofUnknown: "error",
  /** Of an item: spent, and of it not eligible; euro. */
  nonEligibleAboveCost: "error",
  /** Another programme, by name, pays for the same post. */
  doubleFunding: "warning",
  /** Planned for the days it is about, and proven; euro. */
  costImplausible: "warning",
  /** Due on `day`. */
  evidenceMissing: "warning",
  evidencePending: "hint",
  /** Given back before the month of the day shown; `day`. */
  releaseTooLate: "warning",
  /** FTE given back, and vacant on `day`. */
  releaseAboveVacant: "warning",
  /** FTE given back from `day` on that nobody asks for. */
  releaseWithoutTaker: "hint",
  /** Who is tied, by name; on `day`. */
  releaseTied: "error",
  /** What is given back on `day` cannot be handed out in steps. */
  releaseIndivisible: "error",
  transferUndated: "warning",
  /** Paid to it, euro, above what its contract is about. */
  paidAboveEntitlement: "error",
  /** Euro passed on and received up to `day`. */
  paidBeforeReceived: "error",
  /** Refinancing, euro, of nobody whose region refinances: it counts nowhere. */
  refinancingElsewhere: "warning",
  /** Granted by the notices, and paid by the Land; euro. */
  receivedDiffersFromNotice: "error",
  /** Planned on `day`, possible on `expected`, or never. */
  payoutMoved: "hint",
  /** Not used though two months were over on `day`, and the interest so far or "–"; euro. */
  notUsedWithinTwoMonths: "warning",
  /** Owed and given back, euro. */
  returnedAboveRepayment: "warning",
  /** Own share, euro, and what the council allows; a warning above that. */
  costAboveCeiling: "hint",
  /** Was due on `day`; euro. */
  repaymentOpen: "error",
  /** Those below it have proven, the body itself has not. */
  proofStuckInChain: "error",
  /** Accepted of it all, euro, by two answers to switches nobody has chosen. */
  entitlementOpen: "error",
  /** Accepted of all items, euro, by the two answers to a switch nobody has chosen. */
  itemScopeOpen: "error",
  changedAfterClosing: "error",
  /** Top-up, euro, that is kept in one case and goes back in the other. */
  topUpOpen: "error",
  /** Unused money, euro, of which nobody says whether it goes back or is carried over. */
  carryOverOpen: "warning",
  carryOverWithoutDocument: "error",
  /** Whether interest is asked for is not chosen. */
  interestOpen: "error",
  surchargeOpen: "error",
  /** From `day` on; `received`: interest up to then, euro. */
  baseRateStale: "error",
  /** Without a planned cost a month nothing can be expected. */
  costPerMonthMissing: "hint",
  /** Its latest document is of `received`, that of who pays it was changed on `expected`. */
  childContractOutdated: "error",
  /** A notice of `expected` is later than its contract: does that follow by itself? */
  followOnOpen: "error",
  /** Contract sum, euro, before and after a document that changes no clause about amounts. */
  clauseUnchangedButFigureMoved: "warning",
  /** A field that may change within the period, changed on `day`. */
  amendmentWithoutEffective: "warning",
  /** The rows of a synopsis do not add up, or one is not known. */
  differenceNotZero: "error",
  deadlineUndated: "warning",
  deadlinePassed: "error",
  deadlineNear: "warning",
  /** Due on the day of its payer, or later. */
  childDeadlineAfterParent: "warning",
} as const satisfies Readonly<Record<string, Severity>>;

export type YearFindingCode = keyof typeof YEAR_FINDINGS;

export interface YearFinding {
  readonly code: YearFindingCode;
  readonly severity: Severity;
  /** Amendments stand beside the course, in the grant year itself. */
  readonly list: CourseList | "amendments";
  /** Position in that list, from 0; missing for what no single row is to blame for. */
  readonly index?: number;
  /** The body or post it is about, as written. */
  readonly name?: string;
  /** "YYYY-MM-DD" */
  readonly day?: string;
  /** Euro or FTE, or a word of the row, as a cell holds them. */
  readonly expected?: number | string;
  readonly received?: number | string;
}

export type YearReport = (
  code: YearFindingCode,
  found: Omit<YearFinding, "code" | "severity">,
  severity?: Severity,
) => void;
