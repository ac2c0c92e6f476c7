/**
 * The course of a grant year: what happens after its contracts are signed, as plain rows. Each list
 * is a table, an empty cell a missing property. No names of people, no reasons of absence, no
 * grades.
 */
export interface Course {
  /** The day whose state is shown; nothing reads a clock. "YYYY-MM-DD" */
  readonly asOf?: string;
  readonly posts?: readonly NamedPost[];
  readonly staffing?: readonly Staffing[];
  readonly releases?: readonly Release[];
  readonly takers?: readonly Taker[];
  readonly documents?: readonly Paper[];
  readonly clauses?: readonly Clause[];
  readonly deadlines?: readonly Deadline[];
  /** One row is one transfer, read from both ends. */
  readonly payments?: readonly Transfer[];
  readonly proofs?: readonly Proof[];
  readonly itemProofs?: readonly ItemProof[];
  readonly claims?: readonly Claim[];
  readonly closings?: readonly Closing[];
  readonly choices?: readonly Choice[];
}

/** A post (Stelle) of a body. */
export interface NamedPost {
  /** What it is called: "Kamen 1". */
  readonly post: string;
  /** Who employs. */
  readonly body?: string;
  /** The region that refinances for which the recipient employs. */
  readonly region?: string;
  /** Module 1: what it is granted as. */
  readonly role?: "COORDINATION" | "ASSISTANT";
  /** FTE */
  readonly granted?: number;
  /** First day, if not the first of the body's contract. */
  readonly from?: string;
  /** Last day, likewise. */
  readonly until?: string;
  /** Another programme that pays for the same post. */
  readonly otherProgramme?: string;
}

/** Vacancy is derived, never typed. */
export type StaffingStatus = "FILLED" | "STAND_IN" | "INTERRUPTED";

export type YesNo = "YES" | "NO";

/** Part of a post over some days; rows may overlap (handover). */
export interface Staffing {
  /** A named post. */
  readonly post?: string;
  readonly status: StaffingStatus;
  /** FTE */
  readonly share?: number;
  readonly from?: string;
  /** Last day; blank: to the end of the post. */
  readonly until?: string;
  /** Planned gross cost of the employer, euro a month. */
  readonly costPerMonth?: number;
  /** Whether the days count as filled; needed of an interruption, otherwise YES. */
  readonly counts?: YesNo;
}

/** Vacant FTE that a body gives back; only those may be handed out again. */
export interface Release {
  readonly body?: string;
  /** FTE */
  readonly fte?: number;
  readonly from?: string;
  /** Id of the document that says so. */
  readonly document?: string;
}

/** A body that would take released posts. */
export interface Taker {
  readonly body?: string;
  /** Day from which they are released; blank: whenever some are. */
  readonly from?: string;
  /** By which they are shared; blank: the body's weight, or its share named in a paper. */
  readonly weight?: number;
  /** The number drawn where the distribution is tied; the lowest goes first. */
  readonly lot?: number;
}

export type PaperKind = "NOTICE" | "CONTRACT" | "AMENDMENT" | "DECISION" | "CONFIRMATION";

/** A document (Fassung): it is known from its day on, and counts from the day it names. */
export interface Paper {
  /** What other rows call it. */
  readonly id: string;
  readonly kind: PaperKind;
  /** Who issues it and pays; blank: the Land. */
  readonly from?: string;
  readonly to?: string;
  /** Day of the document. */
  readonly date?: string;
  /** Day from which it counts. */
  readonly effective?: string;
  readonly reference?: string;
  /** Id of the document whose place it takes. */
  readonly replaces?: string;
}

export type Subject =
  | "AMOUNT"
  | "PERIOD"
  | "FOLLOW_ON"
  | "PROOF_DEADLINE"
  | "PRORATION"
  | "CEILING"
  | "INTEREST"
  | "REPAYMENT"
  | "REPORTING"
  | "OTHER";

/** A changed clause: its text is kept and printed, never interpreted. */
export interface Clause {
  /** Id of the document that changes it. */
  readonly document?: string;
  /** "§ 8" */
  readonly section?: string;
  readonly subject: Subject;
  readonly before?: string;
  readonly after?: string;
}

export type DeadlineKind = "PROOF" | "CONFIRMATION" | "REPAYMENT" | "DRAWDOWN" | "REPORT";

export interface Deadline {
  readonly what: DeadlineKind;
  readonly body?: string;
  readonly date?: string;
  readonly section?: string;
  /** Id of the document that sets it. */
  readonly document?: string;
  readonly doneOn?: string;
  /** Days before it from which it is near. */
  readonly leadDays?: number;
}

export type TransferKind =
  "INSTALMENT" | "SETTLEMENT" | "RETURN" | "INTEREST" | "TOPUP" | "REFINANCING";

/** One transfer of money; without `from` the Land pays, without `to` the Land receives. */
export interface Transfer {
  readonly from?: string;
  readonly to?: string;
  readonly kind: TransferKind;
  /** Euro */
  readonly planned?: number;
  readonly plannedOn?: string;
  /** Euro */
  readonly actual?: number;
  readonly actualOn?: string;
  readonly reference?: string;
}

export type ProofStatus = "MISSING" | "RECEIVED" | "CHECKED" | "REJECTED";

/** A proof of use; several for one post add up, and only checked ones count upward. */
export interface Proof {
  /** A named post. */
  readonly post?: string;
  /** Eligible cost, euro. */
  readonly cost?: number;
  /** Other cost of the post, euro; always borne by the body. */
  readonly nonEligible?: number;
  /** Last day it is about. */
  readonly provenUntil?: string;
  readonly status: ProofStatus;
  readonly receivedOn?: string;
  readonly checkedOn?: string;
  readonly reference?: string;
}

/** What an item of module 1 has cost; several proofs add up, and only checked ones count. */
export interface ItemProof {
  /** Id of a planned item: WORKPLACE, ADVICEDAY, … */
  readonly item: string;
  /** All that was spent on it, euro. */
  readonly cost?: number;
  /** Of it not eligible, euro; always borne by the recipient. */
  readonly nonEligible?: number;
  /** FTE or days it was spent on, where fewer than planned leave less of the limit. */
  readonly quantity?: number;
  readonly status: ProofStatus;
  readonly receivedOn?: string;
  readonly checkedOn?: string;
  readonly reference?: string;
}

/** REPAYMENT: Erstattungszinsen. INTERIM: Zwischenzinsen. CONTRACT: by the contract's own rule. */
export type ClaimKind = "REPAYMENT" | "INTERIM" | "CONTRACT";

/** A claim to interest on what a body owes its payer; never set off against it. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly body?: string;
  /** Euro that bear interest; the body's repayment unless something else is said. */
  readonly amount?: number;
  /** First day that bears interest: the notice or the contract names it, none is assumed. */
  readonly start?: string;
  /** Day of receipt; without one the returns in the ledger, then the day shown. */
  readonly end?: string;
  readonly section?: string;
  /** Id of the document that names the day. */
  readonly document?: string;
}

/** A settlement that was closed with these figures; what moves later is reported. */
export interface Closing {
  readonly body?: string;
  readonly date?: string;
  /** Id of the document that closes it. */
  readonly document?: string;
  readonly accepted?: number;
  readonly repayment?: number;
  readonly outstanding?: number;
  readonly ownShare?: number;
}

/** What sources leave open, and how it may be answered; a rule without answers takes a number. */
export const CHOICES = {
  /** What the ceiling of a post follows from: the contract, or the days it was filled. */
  entitlementBasis: ["CONTRACT", "STAFFED"],
  /** What is held against each other: post by post, body by body, all of a contract. */
  ceilingScope: ["POST", "BODY", "CONTRACT"],
  /** Module 1: whether what one item leaves pays for what another costs more. */
  itemScope: ["EACH_ITEM", "ALL_ITEMS"],
  /** Whose posts count for a month in which they change, where months count as a whole. */
  sliceMonthRule: ["EXACT", "FIRST_DAY", "LAST_DAY", "MAJORITY"],
  /** What must reach the minimum: the post as planned or as filled. */
  minimumOn: ["PLANNED", "FILLED"],
  /** Percentage points above the base rate. */
  surcharge: [],
  interestOn: ["NONE", "NOTICE", "CONTRACT"],
  interimInterest: ["NO", "AFTER_2_MONTHS"],
  repaymentTrigger: ["BY_DATE", "AFTER_FILE_NUMBER"],
  carryOver: ["NONE", "BUDGET_NOTE"],
  /** Whether contracts follow a new notice by themselves. */
  followOn: ["AUTOMATIC", "NEEDS_CONTRACT"],
  topUpSettlement: ["FLAT", "ACTUAL"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Rule = keyof typeof CHOICES;
export type Answer<Of extends Rule> = (typeof CHOICES)[Of][number];

/** A switch: chosen with the place that says so, and never preselected. */
export interface Choice {
  readonly rule: Rule;
  /** One of the answers of `CHOICES`. */
  readonly value?: string;
  /** For a rule that takes a number. */
  readonly number?: number;
  /** Where it is said: "§ 7 (2)". */
  readonly section?: string;
  /** Id of the document that says so. */
  readonly document?: string;
}
