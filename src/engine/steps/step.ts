import type { Fraction } from "../number/fraction";

/** The rules that decide who gets a unit when two claims are exactly equal. */
export type TieRule = "lot" | "largerWeight" | "position";

/** How the months of a period are counted (`period/months.ts`). */
type CountingMethod = "CALENDAR" | "FULL" | "STARTED" | "DAYS";

/**
 * How a result came about, as data: what each kind of step takes and gives, exactly. Replaying the
 * steps of a calculation gives its result (`replay.ts`); `src/locales` has a sentence for each
 * kind. Positions count from 0 in the order of the argument's cells; a rule for one cell leaves
 * the position to whoever calls it cell by cell.
 */
export interface StepDetails {
  /** A total is split into multiples of a unit; `units` in the steps that follow count them. */
  split: { total: Fraction; unit: Fraction; sum: Fraction };
  /** total × weight ÷ sum of the weights in units; of it, `units` are given at once. */
  quota: { weight: Fraction; quota: Fraction; units: number };
  /** Without a unit: the part is the quota itself. */
  exactQuota: { total: Fraction; weight: Fraction; sum: Fraction };
  units: { change: number; reason: "remainder" | "ratio" | "largestWeight" };
  /**
   * Highest averages: weight ÷ divisor of the last unit a recipient got (none: no divisor) and of
   * the next one, which it did not get.
   */
  averages: { weight: Fraction; lastDivisor?: number; nextDivisor: number };
  /** The smallest average that got a unit and the largest that got none, and whose they are. */
  cutOff: { last: number; lastAverage: Fraction; next: number; nextAverage: Fraction };
  /** Claims that are exactly equal, for fewer units than there are claims. */
  tie: { positions: readonly number[]; units: number; decidedBy: TieRule };
  eligibility: { share: Fraction; minimum: Fraction; isEligible: boolean };
  /** Posts are handed out in steps, each 0 or at least the minimum. */
  posts: { total: Fraction; step: Fraction; minimum: Fraction | "NONE" };
  /** What a row gets, and what bound it; `most` is what a waiver leaves. */
  fte: {
    share: Fraction;
    fte: Fraction;
    reason: "closest" | "agreed" | "noShare" | "waiver" | "lot";
    most?: Fraction;
  };
  months: { start: number; end: number; method: CountingMethod; months: Fraction };
  /** fte × rate × months ÷ 12, rounded to cents. */
  forwarding: { fte: Fraction; rate: Fraction; months: Fraction; amount: Fraction };
  /** amount × months ÷ all months, rounded down to cents, and cents from the largest remainders. */
  yearPart: {
    year: number;
    amount: Fraction;
    months: Fraction;
    allMonths: Fraction;
    extraCents: number;
    part: Fraction;
  };
  /** A body's own amount, and what reaches it for others. */
  flow: { body: string; own: Fraction; through: Fraction; positions: readonly number[] };
  /** amount × weight ÷ sum, rounded down to cents; the last one closes the sum. */
  instalment: {
    nth: number;
    amount: Fraction;
    weight: Fraction;
    sum: Fraction;
    isLast: boolean;
    instalment: Fraction;
  };
  ownShare: { cost: Fraction; funding: Fraction; ownShare: Fraction };
  settlement: {
    cost: Fraction;
    ceiling: Fraction;
    paid: Fraction;
    accepted: Fraction;
    repayment: Fraction;
    outstanding: Fraction;
    ownShare: Fraction;
  };
  /** A published figure times a quantity, rounded to cents, and where the figure stands. */
  published: { value: Fraction; factor: Fraction; amount: Fraction; source: string };
  /** Where a figure of the rule data stands; `item` as the rule data call it. */
  citation: {
    module: number;
    year: number;
    item: string;
    confidence: "stated" | "derived";
    source: string;
  };
  /** A text that says itself what it is. */
  text: { text: string };
  /** Days of one calendar year at one base rate: amount × rates × days ÷ days of the year. */
  interestDays: {
    year: number;
    days: number;
    daysInYear: number;
    amount: Fraction;
    baseRate: Fraction;
    surcharge: Fraction;
    interest: Fraction;
  };
  /** The interest of all days, rounded to cents. */
  interest: { sum: Fraction; interest: Fraction };
}

export type StepKind = keyof StepDetails;

export type StepOf<Kind extends StepKind> = {
  readonly kind: Kind;
  /** The argument whose cells the positions count, by its contract name. */
  readonly parameter?: string;
  readonly position?: number;
} & Readonly<StepDetails[Kind]>;

export type Step = { [Kind in StepKind]: StepOf<Kind> }[StepKind];

/** Takes the steps of a calculation in their order; without one, none are made. */
export type Recorder = (step: Step) => void;

/** Names the argument whose cells the steps speak of. */
export const inArgument = (record: Recorder | undefined, parameter: string): Recorder | undefined =>
  record && ((step) => record({ ...step, parameter }));

/** Names the cell in the steps of a rule that sees one cell only. */
export const inPosition = (
  record: Recorder | undefined,
  position: number,
  parameter: string,
): Recorder | undefined =>
  record && ((step) => record({ ...step, position: step.position ?? position, parameter }));
