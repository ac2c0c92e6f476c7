import type { Issue } from "../issue";

export type Severity = "error" | "warning" | "hint";

/** What `expected` and `received` of a finding are. */
export type Unit = "euro" | "fte" | "day" | "number" | "text";

interface Kind {
  readonly severity: Severity;
  readonly unit?: Unit;
}

/**
 * What `plan` may find. error: figures are missing or wrong; warning: an officer has to decide
 * whether it is meant; hint: worth knowing. `src/locales` has a sentence for each code.
 */
export const FINDINGS = {
  // Single inputs
  numberInvalid: { severity: "error", unit: "number" },
  wordInvalid: { severity: "error", unit: "text" },
  dateInvalid: { severity: "error", unit: "text" },
  dateMissing: { severity: "error" },
  endBeforeStart: { severity: "error", unit: "day" },

  // Notice and rate
  noticeMissing: { severity: "warning" },
  /** Date, reference, amount or posts of a notice are missing. */
  noticeIncomplete: { severity: "warning" },
  noticeAmountDiffers: { severity: "error", unit: "euro" },
  /** As above, for part of a year; no source says whether the Land pays that by months. */
  noticePartYearDiffers: { severity: "warning", unit: "euro" },
  /** LEAD and LAST: the contract that takes the place of the notices. */
  contractMissing: { severity: "warning" },
  /** Its amount is not posts × rate × months. */
  deskContractDiffers: { severity: "error", unit: "euro" },
  noticePostsDiffer: { severity: "error", unit: "fte" },
  /** The period goes beyond what the notices grant money for. */
  periodBeyondNotice: { severity: "warning", unit: "day" },
  rateMissing: { severity: "error" },
  rateWithoutSource: { severity: "error", unit: "euro" },
  rateNotPublished: { severity: "error", unit: "euro" },
  rateDiffers: { severity: "error", unit: "euro" },
  overrideWithoutReason: { severity: "error" },

  /** No source states the rule; `received` is used, `issue` says why. */
  defaultUsed: { severity: "hint", unit: "fte" },

  // Names and who pays whom
  nameMissing: { severity: "error" },
  nameDuplicate: { severity: "error", unit: "text" },
  regionUnknown: { severity: "error", unit: "text" },
  payerUnknown: { severity: "error", unit: "text" },
  /** `names`: the bodies of the circle, each the payer of the one before it. */
  payerCircle: { severity: "error" },
  /** Nobody stands for the Land's recipient: every body has a payer. */
  recipientMissing: { severity: "error" },
  /** Several bodies without a payer (`names`): only the recipient has none. */
  recipientNotUnique: { severity: "error" },
  /** The recipient keeps its KI posts and takes no part in the key or the agreements. */
  recipientInKey: { severity: "warning", unit: "number" },

  // Posts
  postsMissing: { severity: "error" },
  kiPostsAbovePosts: { severity: "error", unit: "fte" },
  /** Recommended, not required: at least this part of the posts stays at the KI. */
  kiBelowRecommended: { severity: "warning", unit: "fte" },
  fteDiffersFromPosts: { severity: "error", unit: "fte" },
  regionPostsMissing: { severity: "error" },
  regionFteDiffers: { severity: "error", unit: "fte" },
  shareBelowMinimum: { severity: "error", unit: "fte" },
  waiverAboveShare: { severity: "error", unit: "fte" },
  /** The recipient employs for the region: what belongs to posts of one's own counts for nothing. */
  ignoredInRefinancing: { severity: "warning" },
  /** What belongs to refinancing counts for nothing where posts are forwarded. */
  ignoredInForwarding: { severity: "warning" },
  agreedWithoutReason: { severity: "error" },
  /** `names`: the bodies between which a lot has to decide. */
  tieUndecided: { severity: "error" },
  /** `issue`: why no distribution exists. */
  notDistributable: { severity: "error", unit: "fte" },

  // Contracts and payments
  prorationNotChosen: { severity: "error" },
  /** Not chosen, but nothing runs for part of a year only. */
  prorationOpen: { severity: "hint" },
  prorationWithoutSection: { severity: "warning" },
  /** Posts or payers change within a month that counts as a whole, and nobody says whose it is. */
  sliceMonthsOpen: { severity: "error" },
  /** Full months are counted, but the period of a body with posts holds none: it gets nothing. */
  noFullMonth: { severity: "warning" },
  periodOutsideParent: { severity: "error", unit: "day" },
  contractDiffers: { severity: "warning", unit: "euro" },
  contractAboveParent: { severity: "error", unit: "euro" },
  /** `year`: the budget year; what is left of another may not cover it. */
  plannedAboveGrantOfYear: { severity: "error", unit: "euro" },
  /** `received` is what is left of the year's money: as a rule it is repaid. */
  grantNotPlanned: { severity: "hint", unit: "euro" },
  /** Contracts are rounded each on its own: together they differ from the grant by cents. */
  roundedApart: { severity: "hint", unit: "euro" },
  /** A day of payment before the money is granted or passed on: often that of another year. */
  dayBeforePeriod: { severity: "warning", unit: "day" },
  dayAfterPeriod: { severity: "warning", unit: "day" },
  instalmentsMissing: { severity: "hint" },
  instalmentsWithoutWeight: { severity: "error" },
  instalmentsDiffer: { severity: "error", unit: "euro" },
  /** Money of `year` is to be passed on, but no day is named for it. */
  paymentDayMissing: { severity: "warning", unit: "euro" },
  /** Towns that refinance are to pay for `year`, but no day is named for it. */
  refundDayMissing: { severity: "warning", unit: "euro" },
  /** More of the money of `year` is passed on by a day than has come by then. */
  passedOnBeforeReceived: { severity: "warning", unit: "euro" },

  // Cost and own shares
  costMissing: { severity: "hint" },
  costKeyMissing: { severity: "error" },
  /** The money is more than the cost: `received` is the own share, below 0. */
  ownShareNegative: { severity: "warning", unit: "euro" },
  ownShareAboveLimit: { severity: "error", unit: "euro" },
  itemAboveLimit: { severity: "warning", unit: "euro" },
  /** Rows of one item are above its limit together: `expected` is what is left for this one. */
  itemSharesLimit: { severity: "warning", unit: "euro" },
  itemQuantityAboveMost: { severity: "error", unit: "number" },
  itemLimitNotPublished: { severity: "error" },
  itemLimitWithoutSource: { severity: "error", unit: "euro" },

  // Proof of use
  paidAboveEntitlement: { severity: "error", unit: "euro" },
  provenWithoutEntitlement: { severity: "error", unit: "euro" },
  /** Others have proven what they spent: this body's money counts as unused. */
  evidenceMissing: { severity: "warning", unit: "euro" },
  /** Money was paid and nobody has proven anything yet. */
  evidencePending: { severity: "hint", unit: "euro" },

  // Amendments
  /** It names no region or field that can be amended, or a value that does not fit there. */
  amendmentInvalid: { severity: "error", unit: "text" },

  /** `issue`: why a figure could not be computed. */
  notComputable: { severity: "error" },
} as const satisfies Readonly<Record<string, Kind>>;

export type FindingCode = keyof typeof FINDINGS;

export type List = "bodies" | "regions" | "notices" | "instalments" | "items" | "amendments";

/** What only some grant years have; the contract is a single entry. */
export type MoreList = "contract" | "paymentDays" | "sources" | "stated";

/** The cell that is wrong: a field of an entry of a list, or of the grant year itself. */
export interface Where {
  readonly list?: List | MoreList;
  /** Position in that list, from 0. */
  readonly index?: number;
  /** Name of that body or region, as written. */
  readonly name?: string;
  readonly field?: string;
}

export interface FindingDetails {
  readonly expected?: number | string;
  readonly received?: number | string;
  /** The budget year it is about. */
  readonly year?: number;
  /** Bodies concerned, as written. */
  readonly names?: readonly string[];
  /** The engine's own reason, for `issueText`. */
  readonly issue?: Issue;
}

export interface Finding extends FindingDetails {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Where;
}

/** Takes what is found, in the order in which it is found. */
export type Report = (code: FindingCode, where: Where, details?: FindingDetails) => void;

const ORDER = new Map(Object.keys(FINDINGS).map((code, position) => [code, position]));

/** A cell that cannot be read. */
const UNREADABLE: readonly FindingCode[] = ["numberInvalid", "wordInvalid", "dateInvalid"];

/**
 * A report that keeps its findings; they are listed in the order of the codes above. Of a cell that
 * cannot be read nothing else is said: that it counts as empty is no second fault.
 */
export function collectFindings(): { findings: () => Finding[]; report: Report } {
  const findings: Finding[] = [];
  const unreadable = new Set<string>();
  const report: Report = (code, where, details) => {
    if (UNREADABLE.includes(code)) {
      unreadable.add(cellKey(where));
      unreadable.add(cellKey({ ...where, index: undefined }));
    } else if (unreadable.has(cellKey(where))) return;
    findings.push({ code, severity: FINDINGS[code].severity, where, ...details });
  };
  const inOrder = () => findings.sort((a, b) => ORDER.get(a.code)! - ORDER.get(b.code)!);
  return { findings: inOrder, report };
}

/** A cell; without an index a whole column. */
const cellKey = ({
  list,
  index,
  field,
}: { [Key in keyof Where]: Where[Key] | undefined }): string => [list, index, field].join("/");
