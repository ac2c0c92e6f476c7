import type { ShareMethod } from "../apportion/share";
import type { MonthsMethod } from "../period/months";
import type { Course } from "./course";

/**
 * A grant year of one desk and one module: what the notice (or the contract) says, who takes part
 * and what was agreed. Plain JSON, and cell by cell the same as its sheet:
 * - a number is the number of the cell (euro, FTE), a text the text of the cell;
 * - a day is "YYYY-MM-DD"; the sheet shows it as a date (`dayOf`, `isoOf` convert);
 * - an empty cell is a missing property, not 0, "" or null;
 * - bodies and regions are referred to by name, trimmed and without regard to case.
 * Whatever is missing or wrong is a finding of `plan`, never an exception.
 */
export interface GrantYear {
  readonly schemaVersion: 1;
  /** Id of the programme in the rule data: "KIM". */
  readonly programme: string;
  /** Module (Baustein) of the programme: 1, 2 or 3. */
  readonly module: number;
  /** Grant year; it decides which published rate, limits and minimum hold. */
  readonly year: number;
  /** Who calculates; GRANTEE unless something else is said. */
  readonly desk?: Desk;
  /** LEAD and LAST: what the desk gets; it takes the place of the notices. */
  readonly contract?: Contract;
  /** What was granted, in the order of the notices. */
  readonly notices: readonly Notice[];
  /** Full-time posts granted at `rate`, all together: kept, employed for others and forwarded. */
  readonly posts?: number;
  /** Of `posts`, those kept at the recipient's KI, taken away before the key is applied. */
  readonly kiPosts?: number;
  /** Module 1: assistant posts granted (FTE) on top of `posts`; they stay at the recipient. */
  readonly assistantPosts?: number;
  /** Euro per full FTE and year. */
  readonly rate?: number;
  /** Module 1: euro per full FTE and year of an assistant. */
  readonly assistantRate?: number;
  /** Module 1: the recipient's cost in euro per full FTE and year of an assistant. */
  readonly assistantCostPerFte?: number;
  /** Where the rates come from: the published rule data, or the notice itself. */
  readonly rateSource?: RateSource;
  /** Where the notice states the rates; needed if they are not the published ones. */
  readonly rateCitation?: string;
  /** First day of the period for which money is forwarded; a body may start later. */
  readonly start?: string;
  /** Last day of that period; a body may end earlier. */
  readonly end?: string;
  /** When the Land's money comes; without `paymentDays` it is passed on on the same days. */
  readonly instalments: readonly Instalment[];
  /** When money is passed on, and when towns pay that refinance; see `paymentDaysOf`. */
  readonly paymentDays?: readonly PaymentDay[];
  /** How months are counted. Never preselected: the contract says so. */
  readonly prorationMethod?: MonthsMethod;
  /** Where the contract says so: "§ 4 (2)". */
  readonly prorationSection?: string;
  /** How posts are handed out; CLOSEST unless another rule was agreed. */
  readonly apportionment?: Apportionment;
  /** Smallest part of a post, in place of the published one. */
  readonly step?: number;
  /** Smallest share of a post that is funded, in place of the published one. */
  readonly minimum?: number | "NONE";
  /** Why apportionment, step or minimum are not the published ones. */
  readonly overrideReason?: string;
  /** Voluntary euro per full FTE and year that the recipient adds for every forwarded post. */
  readonly topUpPerPost?: number;
  /** Euro to which council papers round ("rd."), e.g. 500. */
  readonly paperStep?: number;
  readonly regions: readonly Region[];
  /** Everyone who gets money or posts, the recipient included: it has no payer. */
  readonly bodies: readonly Body[];
  /** Module 1: what is planned beside the posts. */
  readonly items: readonly Item[];
  /** What was changed later, one row for each changed cell; see `at`. */
  readonly amendments: readonly Amendment[];
  /** Where inputs come from. */
  readonly sources?: readonly Source[];
  /** Figures that papers print, to be set beside the result; nothing is computed from them. */
  readonly stated?: readonly Stated[];
  /** What happens after the contracts are signed. */
  readonly course?: Course;
}

/**
 * GRANTEE: the Land pays the desk (a Kreis or a kreisfreie Stadt), it starts from a notice. LEAD:
 * it gets its money by a contract and passes it on (Bergkamen for the Mittelkreis). LAST: by a
 * contract, and it passes nothing on. The body without a payer is the desk itself; with a contract
 * it takes part in key and agreements like all others.
 */
export type Desk = "GRANTEE" | "LEAD" | "LAST";

/** The contract a desk gets its money by. */
export interface Contract {
  /** Who pays. */
  readonly payer?: string;
  /** File number or paper that names it. */
  readonly reference?: string;
  /** Where it says how much: "§ 4". */
  readonly section?: string;
  /** Day of the contract. */
  readonly date?: string;
  /** FTE it is about. */
  readonly posts?: number;
  /** Euro, as printed. */
  readonly amount?: number;
  /** First day of the period it is for. */
  readonly start?: string;
  /** Last day of that period. */
  readonly end?: string;
}

export type RateSource = "RULES" | "NOTICE";

/** CLOSEST: the closest eligible distribution (ROUNDFTE); else SHARE's method in whole steps. */
export type Apportionment = "CLOSEST" | ShareMethod;

/**
 * FIRST: Zuwendungsbescheid. AMENDMENT: Änderungsbescheid; its amount and posts replace those of
 * the notice before it. FOLLOW_ON: Anschlussbescheid; it grants a further period.
 */
export type NoticeKind = "FIRST" | "AMENDMENT" | "FOLLOW_ON";

export interface Notice {
  readonly kind: NoticeKind;
  /** Day of the notice. */
  readonly date?: string;
  /** File number or paper that names it. */
  readonly reference?: string;
  /** Euro, as printed. */
  readonly amount?: number;
  /** Posts as printed, assistants included. */
  readonly posts?: number;
  /** First day of the period it grants money for. */
  readonly start?: string;
  /** Last day of that period. */
  readonly end?: string;
}

export interface Instalment {
  /** Day on which the money is due. */
  readonly date?: string;
  /** Weight of this part: 1 and 1 are two halves. */
  readonly weight?: number;
  /** Euro as printed in the notice. */
  readonly amount?: number;
  /** Budget year it is for, if not that of its day. */
  readonly year?: number;
}

/** FORWARDING: a payer passes money on. REFINANCING: a town pays its own share. */
export type PaymentKind = "FORWARDING" | "REFINANCING";

/** A day on which a part of a budget year's money is paid. */
export interface PaymentDay {
  /** Budget year whose money it is. */
  readonly year?: number;
  readonly kind: PaymentKind;
  readonly date?: string;
  /** Weight of this part among those of its year and kind. */
  readonly weight?: number;
}

/**
 * STATED: a paper or a notice says so. AGREED: a contract does. ASSUMED: nobody says it.
 * WORKED_BACK: it follows from printed results. COMPUTED: from other inputs.
 */
export type SourceKind = "STATED" | "AGREED" | "ASSUMED" | "WORKED_BACK" | "COMPUTED";

export type SourcePlace =
  "head" | "contract" | "notices" | "instalments" | "paymentDays" | "regions" | "bodies" | "items";

/** Where an input comes from. */
export interface Source {
  readonly place: SourcePlace;
  /** The entry by its name, or by its number where it has none; without one all of the list. */
  readonly name?: string;
  /** Without a field all of the entry. */
  readonly field?: string;
  readonly kind: SourceKind;
  /** Paper, page, wording, or why it is assumed. */
  readonly citation?: string;
}

/** Figures of a body, a region or, without either, of all together, in the whole period. */
export type StatedFigure =
  | "rawShare"
  | "fte"
  | "amount"
  | "chainAmount"
  | "personnelCost"
  | "ownShare"
  /** In a full year. */
  | "ownShareYear"
  | "granted";

export interface Stated {
  readonly body?: string;
  readonly region?: string;
  readonly figure: StatedFigure;
  readonly value?: number;
  /** What the paper rounds to ("rd.", "ca."), euro. */
  readonly step?: number;
  /** PROPOSED: the paper only says that it could be so. */
  readonly kind: "STATED" | "PROPOSED";
  readonly citation?: string;
}

/**
 * FORWARDING: the bodies employ and get the Land's money; a share below the minimum is not funded.
 * REFINANCING: the recipient employs and keeps the Land's money; the bodies bear the rest of the
 * cost by a key, and no minimum holds for them (Kreis Unna, Drucksache 156/21).
 */
export type RegionModel = "FORWARDING" | "REFINANCING";

/** Bodies that pool their shares (Teilregion). */
export interface Region {
  readonly name: string;
  readonly model: RegionModel;
  /** Posts agreed for the region; without them its bodies share the rest with all others. */
  readonly posts?: number;
  /** REFINANCING: the employer's cost in euro per full FTE and year. */
  readonly costPerFte?: number;
  /** REFINANCING: what its bodies bear together, euro per year, as agreed; no cost is needed. */
  readonly ownShare?: number;
  /** First day, if not the first of the period. */
  readonly start?: string;
  /** Last day, if not the last of the period. */
  readonly end?: string;
}

export type BodyKind = "KREIS" | "STADT" | "GEMEINDE" | "TRAEGER";

export interface Body {
  readonly name: string;
  readonly kind: BodyKind;
  /** Region it belongs to; without one it stands alone. */
  readonly region?: string;
  /** Body that pays it; only the recipient, paid by the Land, has none. */
  readonly payer?: string;
  /** Weight in the key by which the posts are shared out. */
  readonly weight?: number;
  /** Share (FTE) named in a paper, in place of the one computed from the weights. */
  readonly rawShare?: number;
  /** FTE given up. */
  readonly waiver?: number;
  /** FTE fixed by agreement; 0 is not fixed. */
  readonly agreed?: number;
  /** Why that FTE was agreed. */
  readonly agreedReason?: string;
  /** Day of the agreement. */
  readonly agreedDate?: string;
  /** Paper or contract that holds the agreement. */
  readonly agreedReference?: string;
  /** Number drawn where the distribution is tied; the lowest goes first. */
  readonly lot?: number;
  /** First day, if not the first of its region's or the whole period; not for REFINANCING. */
  readonly start?: string;
  /** Last day, likewise. */
  readonly end?: string;
  /** Employer's cost in euro per full FTE and year; not for REFINANCING. */
  readonly costPerFte?: number;
  /** Cost that is not eligible (rent, administration, material), euro in the period. */
  readonly nonEligibleCost?: number;
  /** REFINANCING: weight in the key by which the uncovered cost is shared; else `weight`. */
  readonly costKey?: number;
  /** The most the council allows as own share in the period, euro. */
  readonly ownShareLimit?: number;
  /** Sum of its signed contract, money passed through included; only compared. */
  readonly contractAmount?: number;
  /** Paid to it so far for its own posts, euro. */
  readonly paid?: number;
  /** Spent on its own posts by its proof of use, euro. */
  readonly proven?: number;
}

export interface Item {
  /** Id of its limit in the rule data, as in KIM.LIMIT: WORKPLACE, ADVICEDAY, … */
  readonly item: string;
  /** FTE or days; 1 unless given, for WORKPLACE all posts and assistants. */
  readonly quantity?: number;
  /** Planned cost, euro. */
  readonly planned?: number;
  /** Limit of the notice in euro per unit of quantity, in place of the published one. */
  readonly limit?: number;
  /** Where the notice states that limit. */
  readonly limitCitation?: string;
}

/** One changed cell: from its day on, `field` has the new value; without a value it is empty. */
export interface Amendment {
  /** Day from which it is known: that of its document. */
  readonly date: string;
  /** Day from which it counts, where the field can change within the period; else from its start. */
  readonly effective?: string;
  /** Id of the document that says so. */
  readonly document?: string;
  /** Contract amendment, decision or notice that says so. */
  readonly reference?: string;
  /** Body whose cell changes; one that is named here first joins. */
  readonly body?: string;
  /** Region whose cell changes; neither body nor region: the grant year itself. */
  readonly region?: string;
  /** Name of a field with a text or a number. */
  readonly field: string;
  readonly value?: string | number;
}
