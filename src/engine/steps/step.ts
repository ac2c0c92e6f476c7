import type { Fraction } from "../number/fraction";

/** The rules that decide who gets a unit when two claims are exactly equal. */
export type TieRule = "lot" | "largerWeight" | "position";

/** How the months of a period are counted (`period/months.ts`). */
export type CountingMethod = "CALENDAR" | "FULL" | "STARTED" | "DAYS";

/**
 * A part of a count of months: days of one calendar month or (without a month) year, or whole
 * months in a row, or whole years.
 */
export type MonthTerm =
  | {
      readonly kind: "days";
      readonly days: number;
      readonly of: number;
      readonly year: number;
      readonly month?: number;
    }
  | { readonly kind: "months"; readonly first: YearMonth; readonly last: YearMonth }
  | { readonly kind: "years"; readonly count: number };

export interface YearMonth {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
}

/** fte × rate × months ÷ 12, in euro; without terms a whole year. */
export interface PostsOverTime {
  readonly fte: Fraction;
  readonly rate: Fraction;
  readonly method?: CountingMethod;
  readonly terms?: readonly MonthTerm[];
}

/** Rows that are calculated apart from all others, as the argument names them. */
export interface RowGroup {
  readonly of: "groups" | "contracts";
  /** "" for rows without a group. */
  readonly name: string;
}

/** A whole number of units that comes from a quota: rounded first, then what was added to it. */
interface RoundedPart {
  /** The quota in whole units. */
  rounded: Fraction;
  /** What was added to it, 0 if nothing. */
  extra: Fraction;
  /** `rounded` + `extra`. */
  part: Fraction;
}

/**
 * How a result came about, as data: what each kind of step takes and gives, exactly. The results
 * of a calculation follow from its steps alone; `src/locales` has a sentence for each kind.
 * Positions count from 0 in the order of the argument's cells; a rule for one cell leaves the
 * position to whoever calls it cell by cell.
 */
export interface StepDetails {
  /** A total is split into multiples of a unit by weights that add up to `sum`. */
  split: { total: Fraction; unit: Fraction; sum: Fraction };
  /** total × weight ÷ sum, rounded down or commercially to units, and the units given after that. */
  part: {
    total: Fraction;
    weight: Fraction;
    sum: Fraction;
    unit: Fraction;
    rounding: "down" | "nearest";
  } & RoundedPart;
  /** What rounding left of the total, or gave too much of it. */
  leftover: {
    total: Fraction;
    rounded: Fraction;
    unit: Fraction;
    goesTo: "remainder" | "largestWeight";
  };
  /** The smallest remainder that got a unit and the largest that got none, and whose they are. */
  remainders: { last: number; lastRemainder: Fraction; next: number; nextRemainder: Fraction };
  /** Without a unit: the part is the quota itself. */
  exactQuota: { total: Fraction; weight: Fraction; sum: Fraction };
  /**
   * Highest averages: weight ÷ divisor of the last unit a recipient got (none: no divisor) and of
   * the next one, which it did not get; `count` units are its part.
   */
  averages: {
    weight: Fraction;
    lastDivisor?: number;
    nextDivisor: number;
    count: number;
    unit: Fraction;
    part: Fraction;
  };
  /** The smallest average that got a unit and the largest that got none, and whose they are. */
  cutOff: { last: number; lastAverage: Fraction; next: number; nextAverage: Fraction };
  /**
   * Claims that are exactly equal, for fewer units than there are claims, or for who bears the
   * rounding difference. `lots` are those of the positions, 0 = none drawn.
   */
  tie: {
    of: "unit" | "difference";
    positions: readonly number[];
    lots: readonly number[];
    winners: readonly { readonly position: number; readonly by: TieRule }[];
  };
  eligibility: { share: Fraction; minimum: Fraction; isEligible: boolean };
  /** Posts are handed out in steps, each 0 or at least the minimum. */
  posts: { total: Fraction; step: Fraction; minimum: Fraction | "NONE" };
  /** What a key shares out: the total without FTE agreed for rows beside it and without those held. */
  keyTotal: { total: Fraction; agreed: Fraction; held: Fraction; rest: Fraction };
  /** held + rest × weight ÷ sum, unrounded. */
  keyShare: { held: Fraction; rest: Fraction; weight: Fraction; sum: Fraction; share: Fraction };
  /** What a row gets, and what bound it; `most` is what a waiver leaves, in whole steps. */
  fte: {
    share: Fraction;
    fte: Fraction;
    reason: "closest" | "agreed" | "held" | "noShare" | "waiver";
    waiver?: Fraction;
    most?: Fraction;
  };
  /** The squared deviations of all rows that are not 0, and their sum. */
  squares: { deviations: readonly Fraction[]; sum: Fraction };
  /** The closest of all other distributions: where it differs, and its sum of squares. */
  nextBest: {
    sum: Fraction;
    changes: readonly {
      readonly position: number;
      readonly share: Fraction;
      readonly fte: Fraction;
      readonly instead: Fraction;
    }[];
    nextSum: Fraction;
  };
  /** Rows that get different FTE in equally close distributions, in the order of their lots. */
  drawn: {
    positions: readonly number[];
    lots: readonly number[];
    fte: readonly Fraction[];
  };
  months: {
    start: number;
    end: number;
    method: CountingMethod;
    terms: readonly MonthTerm[];
    months: Fraction;
  };
  /** Rounded to cents; without an amount only the contract is, to which it belongs. */
  forwarding: PostsOverTime & { exact: Fraction; amount?: Fraction };
  /**
   * What the rows of a contract add up to, rounded to cents; it is split again in the ratio of
   * their exact amounts, in smallest whole numbers.
   */
  contract: {
    posts: readonly PostsOverTime[];
    exact: Fraction;
    amount: Fraction;
    ratio: readonly Fraction[];
  };
  /** A time slice: the same posts, by rate, over months that are counted. */
  slice: {
    start: number;
    end: number;
    posts: readonly { readonly fte: Fraction; readonly rate: Fraction }[];
    isCapped: boolean;
    method: CountingMethod;
    months: Fraction;
  };
  /** The euro of all slices; without an amount only the contract is rounded. */
  slices: { posts: readonly PostsOverTime[]; exact: Fraction; amount?: Fraction };
  /** fte × months of all slices. */
  fteMonths: {
    counted: readonly {
      readonly fte: Fraction;
      readonly terms: readonly MonthTerm[];
      readonly method: CountingMethod;
    }[];
    fteMonths: Fraction;
  };
  /** fte × days ÷ days of the month, of all spans in it. */
  filledMonth: YearMonth & {
    parts: readonly { readonly days: number; readonly fte: Fraction; readonly isCapped: boolean }[];
    of: number;
    filled: Fraction;
  };
  /** amount × months ÷ all months, rounded down to cents, and cents from the largest remainders. */
  yearPart: {
    year: number;
    amount: Fraction;
    method: CountingMethod;
    months: readonly MonthTerm[];
    allMonths: readonly MonthTerm[];
    quota: Fraction;
  } & RoundedPart;
  /**
   * A body's own amounts, and what reaches it for those that are paid through it; an empty payer
   * is the grantor.
   */
  flow: {
    body: string;
    payer: string;
    own: readonly Fraction[];
    through: readonly { readonly body: string; readonly amount: Fraction }[];
    amount: Fraction;
    positions: readonly number[];
  };
  /**
   * Whose contract a body belongs to: the one that the recipient pays, through which its money
   * comes; "" for the recipient itself. An empty payer is the grantor.
   */
  branch: {
    body: string;
    payer: string;
    recipient: string;
    contract: string;
    positions: readonly number[];
  };
  /** The line of a group in a grouped list, and how many rows stand below it. */
  group: { text: string; count: number };
  /** The line of a row in a grouped list; "" for no group. */
  member: { text: string; groupName: string };
  /** What the line of a group shows for the nth column of values: the sum of its rows. */
  total: { groupName: string; nth: number; values: readonly Fraction[]; sum: Fraction };
  /** A text among the nth values of a group's rows, which the group shows in place of a sum. */
  noTotal: { groupName: string; nth: number; text: string };
  /**
   * One payment; `isBack` if the instalment is negative and so flows from the body to its payer.
   * Its parameter is `granted` if the grantor's notice says so.
   */
  payment: {
    day: number;
    payer: string;
    body: string;
    amount: Fraction;
    nth: number;
    isBack: boolean;
  };
  /** amount × weight ÷ sum, rounded down to cents; the last one closes the sum of all `before`. */
  instalment: {
    nth: number;
    amount: Fraction;
    weight: Fraction;
    sum: Fraction;
    isLast: boolean;
    before: Fraction;
    instalment: Fraction;
  };
  /** cost − funding, the funding at most as high as the cost; rounded to cents. */
  ownShare: { cost: Fraction; funding: Fraction; ownShare: Fraction };
  /** Own shares are added up before they are split. */
  ownShares: { ownShares: readonly Fraction[]; sum: Fraction };
  /** The part of a cost that counts: at most the ceiling, rounded to cents. */
  accepted: { cost: Fraction; ceiling: Fraction; accepted: Fraction };
  /** One amount less another, never below 0, rounded to cents. */
  excess: {
    of: "repayment" | "outstanding" | "ownShare";
    amount: Fraction;
    less: Fraction;
    excess: Fraction;
  };
  /** A published figure times a quantity, rounded to cents, and where the figure stands. */
  published: { value: Fraction; factor: Fraction; amount: Fraction; source: string };
  /** Where a figure of the rule data stands; `item` as the rule data call it. */
  citation: {
    module: number;
    year: number;
    item: string;
    confidence: "stated" | "unofficialCopy" | "derived";
    source: string;
  };
  /** A base rate of the rule data, as a fraction a year, and where it stands. */
  baseRate: {
    rate: Fraction;
    validFrom: number;
    confidence: "stated" | "unofficialCopy" | "derived";
    source: string;
  };
  /** The base rates that follow are those of the rule data. */
  publishedRates: object;
  /** Versions of the add-in and of its rule data, an ISO date. */
  version: { addIn: string; rulesDay: string };
  /** Days of one calendar year at one base rate: amount × rates × days ÷ days of the year. */
  interestDays: InterestDays & { interest: Fraction };
  /** The interest of all days, rounded to cents. */
  interest: { days: readonly InterestDays[]; exact: Fraction; interest: Fraction };
}

interface InterestDays {
  readonly year: number;
  readonly days: number;
  readonly daysInYear: number;
  readonly amount: Fraction;
  readonly baseRate: Fraction;
  readonly surcharge: Fraction;
}

export type StepKind = keyof StepDetails;

export type StepOf<Kind extends StepKind> = {
  readonly kind: Kind;
  /** The argument whose cells the positions count, by its contract name. */
  readonly parameter?: string;
  readonly position?: number;
  /** Where each position is a row of several results: which of them, from 0. */
  readonly column?: number;
  /** The rows it is about, if they are calculated apart. */
  readonly group?: RowGroup;
  /** Where the rows of the result are not those of an argument: which of them, from 0. */
  readonly row?: number;
} & Readonly<StepDetails[Kind]>;

export type Step = { [Kind in StepKind]: StepOf<Kind> }[StepKind];

/** Takes the steps of a calculation in their order; without one, none are made. */
export type Recorder = (step: Step) => void;
