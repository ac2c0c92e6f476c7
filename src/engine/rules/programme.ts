/**
 * A funding programme as data: one file per programme in `programmes/`, checked by
 * `checkProgramme`. Another fachbezogene Pauschale is another file, no code.
 */
export interface Programme {
  readonly programme: string;
  readonly name: string;
  /** Day up to which sources were looked for. */
  readonly asOf: string;
  readonly modules: readonly Module[];
  readonly documents: Readonly<Record<string, SourceDocument>>;
  readonly records: readonly RuleRecord[];
}

export interface Module {
  readonly module: number;
  readonly name: string;
  /** Posts with a rate of their own, the usual one first; none if all posts have the same. */
  readonly roles: readonly string[];
  /** Items that are funded up to a limit. */
  readonly limits: readonly string[];
  /**
   * A Zuwendung: paid on request, to be used within two months and proven by a Verwendungsnachweis.
   * The others are lump sums (fachbezogene Pauschale), paid on fixed days and confirmed.
   */
  readonly isPaidOnRequest?: true;
  /** A new grant year is of this module until another is chosen; one of all programmes. */
  readonly isUsual?: true;
  /** How many of the posts are recommended to stay at the KI, if anybody recommends it. */
  readonly recommendedAtKi?: Recommendation;
}

export interface Recommendation {
  /** At least one post in so many. */
  readonly oneIn: number;
  /** As the source says it, German. */
  readonly wording: string;
  readonly sources: readonly Citation[];
}

export interface SourceDocument {
  readonly title: string;
  readonly number?: string;
  /** Not the document itself, and not kept by the authority that issued it. */
  readonly isCopy?: true;
}

/** With what the manual says besides. */
export interface DocumentInPrint extends SourceDocument {
  readonly url?: string;
}

/**
 * How well a figure is founded. stated: an official document states it; unofficialCopy: only a
 * copy that no authority keeps does; derived: no source states it, it follows from others.
 */
export const CONFIDENCES = ["stated", "unofficialCopy", "derived"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The item of a record that holds for all posts of a module without roles. */
export const POST = "POST";

/** What a record is about, and the units its value may have. */
export const UNITS_OF_KIND = {
  /** Euro per post and year. */
  rate: ["FTE_YEAR", "HALF_POST_YEAR"],
  /** Euro at most. */
  limit: ["FTE_YEAR", "DAY", "YEAR"],
  /** Least FTE that is funded. */
  minimumShare: ["FTE"],
  /** FTE are multiples of it. */
  step: ["FTE"],
  /** Most FTE of a recipient. */
  maximumFte: ["FTE"],
} as const satisfies Record<string, readonly Unit[]>;

export type RecordKind = keyof typeof UNITS_OF_KIND;
export type Unit = "FTE_YEAR" | "HALF_POST_YEAR" | "DAY" | "YEAR" | "FTE";

/** One figure of a programme in one grant year, with its source. A gap has no record. */
export interface RuleRecord {
  readonly module: number;
  readonly kind: RecordKind;
  readonly item: string;
  readonly year: number;
  /** Decimal number with a point. */
  readonly value: string;
  readonly unit: Unit;
  readonly recipient?: "KREIS" | "KREISFREIE_STADT";
  /** Most units a limit is granted for, e.g. days. */
  readonly maximumQuantity?: string;
  /** `due` null: paid with the notice. */
  readonly instalments?: readonly { readonly weight: string; readonly due: string | null }[];
  /** Amount and unit as the source prints them, German. */
  readonly wording: string;
  readonly confidence: Confidence;
  /** Why a derived figure is thought to hold, German. */
  readonly reason?: string;
  readonly sources: readonly Citation[];
}

/** What the data say besides, for the manual: the add-in is built without it. */
export interface RecordInPrint extends RuleRecord {
  readonly financing?: "FIXED_AMOUNT" | "UPPER_LIMIT" | "EARMARKED_LUMP_SUM";
  readonly period?: { readonly from: string; readonly to: string };
  readonly note?: string;
}

export interface Citation {
  /** Key of a document of the programme. */
  readonly document: string;
  /** What the date is, German: "Bescheid vom". */
  readonly dateLabel: string;
  /** Year, month or day: 2023, 2023-02 or 2023-02-15. */
  readonly date: string;
}
