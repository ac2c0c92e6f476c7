import type { Fraction } from "./number/fraction";
import type { RowGroup } from "./steps/step";

/**
 * What can be wrong with the arguments of a calculation, as data. `src/locales` has one sentence
 * for each code; no other place knows the wording. Positions count from 0 in the order of the
 * argument's cells; whoever knows the shape of the range turns them into rows and columns.
 */
export interface IssueDetails {
  /** A number was expected, or `orNone`; `received` is the text or logical value found. */
  notANumber: { received: unknown; orNone?: true };
  negative: { received: Fraction };
  notPositive: { received: Fraction };
  /** An amount that is no multiple of the unit it is to be split or fixed in. */
  notAMultiple: { received: Fraction; of: Fraction };
  /** Nothing to split by, though there is something to split. */
  allWeightsZero: object;
  /** Two recipients drew the same lot; `first` is the earlier one. */
  equalLots: { first: number; lot: number };
  lotNotWhole: { received: number };
  /** The rounding difference is larger than the part that would have to bear it. */
  partChangesSign: object;
  /** Inhabitants or euros in place of shares: they are to be scaled to the total first. */
  sharesDoNotFitTotal: { sum: Fraction; total: Fraction; basis: "SHARES" | "KEY" };
  /** The calculation would be too large: rows × steps of the total. */
  tooManySteps: { rows: number; steps: Fraction; limit: number };
  /** So many decimals that squared deviations could not be compared exactly. */
  tooManyDecimals: { decimals: number };
  /** No eligible distribution: agreed values alone exceed the total. */
  agreedExceedTotal: { agreed: Fraction; total: Fraction };
  /** No eligible distribution: no row without an agreed value has a share to take the rest. */
  agreedBelowTotal: { agreed: Fraction; total: Fraction };
  /** No eligible distribution: rows hold more than agreements leave of the total. */
  heldExceedTotal: { held: Fraction; agreed: Fraction; total: Fraction };
  /** A row holds more than it may get by agreement or after its waiver. */
  heldAboveMost: { received: Fraction; most: Fraction; because: "agreed" | "waiver" };
  /** A row must keep what it holds, but its waiver leaves less than the minimum. */
  heldBelowMinimum: { received: Fraction; most: Fraction };
  /** No eligible distribution: more than `available` cannot be handed out after the waivers. */
  waiversLeaveTooLittle: { available: Fraction; total: Fraction };
  /** No eligible distribution: all shares are 0, though there is something to hand out. */
  noShares: { total: Fraction };
  /** No eligible distribution: `rest`, what agreed values leave of the total, cannot be made up. */
  minimumCannotBeMet: { rest: Fraction; minimum: Fraction };
  /** Several distributions are equally close; `positions` are the rows whose FTE differ. */
  tieNeedsLots: { positions: readonly number[] };
  /** The exact result has more digits than a cell can hold (15). */
  tooManyDigits: object;
  missing: object;
  /** Ranges that belong together differ in size. */
  differentShape: {
    other: string;
    expectedRows: number;
    expectedColumns: number;
    rows: number;
    columns: number;
  };
  notASingleValue: object;
  notTwoColumns: { columns: number };
  /** A name was expected; `received` is the logical value found. */
  notAName: { received: unknown };
  /** `closest` is the option that the word is most similar to, of all its spellings. */
  unknownOption: { received: unknown; allowed: readonly string[]; closest?: string };
  /** A function that calculates nothing is to be explained. */
  withoutSteps: { of: string };
  /** A function is handed too few arguments, of the required `names`, or too many, of all. */
  argumentCount: { of: string; names: readonly string[]; received: number };
  /** A year or another number where a day is expected. */
  notADate: { received: number };
  /** A day before 1 January 1990. */
  dayTooEarly: { day: number };
  endBeforeStart: object;
  /** A table of budget years or instalments would need more cells than this. */
  tooManyCells: { most: number };
  /** An amount is to be split by full months, but the period holds none. */
  noFullMonth: object;
  /** A count of instalments that is not whole or too large for a row of a sheet. */
  notACount: { received: number; most: number };
  /** An instalment is to pay out a column that the amounts, `columns` wide, do not have. */
  unknownColumn: { received: Fraction; columns: number };
  /** An instalment has a weight, but not the column that it pays out. */
  columnMissing: object;
  /** All instalments of a column (its number from 1) that has an amount weigh 0. */
  columnWithoutWeight: { column: number };
  /** A rate of 0.10 or more in size: 3.62 was typed where 3.62 % was meant. */
  notAPercentage: { received: Fraction };
  /** Two entries of a table hold from the same day. */
  equalDates: { day: number };
  /** Interest is asked for days before the first entry of the rate table. */
  beforeFirstRate: { firstDay: number };
  /** The rule data have no base rate for that day, only for those from the first to the last. */
  baseRateUnknown: { day: number; firstDay: number; lastDay: number };
  /** Nobody said what is added to the base rate: the law has changed, contracts differ. */
  surchargeMissing: object;
  /** An instalment that is not 0 stands beside an empty day. */
  dayMissing: { nth: number };
  /** What is granted is a list, of two columns at least: day and amount. */
  notAPaymentList: object;
  /** Two bodies are without a payer, but what is granted goes to one; `first` is the earlier. */
  twoRecipients: { body: string; first: string };
  /** Something is granted, but every body has a payer. */
  noRecipient: object;
  /** All instalments are 0. */
  nothingToPay: object;
  /** A table was to have a row for each cell of another range. */
  notARowForEach: { rows: number; expected: number; other: string };
  /** A single value or one for each column was expected. */
  notOneForEachColumn: { columns: number; received: number; of: string };
  /** The cell looks empty, but holds blanks. */
  onlyBlanks: object;
  /** An amount stands beside an empty name. */
  bodyMissing: object;
  /** `closest` is the body whose name is most similar to the payer's. */
  unknownPayer: { body: string; payer: string; closest?: string };
  /** A body is paid by two payers; an empty one is the grantor. */
  twoPayers: { body: string; payers: readonly [string, string] };
  /** Bodies that pay each other in a circle, each the payer of the one before it. */
  circle: { bodies: readonly string[] };
  /** More units than the source allows, e.g. more days of advice. */
  aboveMost: { received: Fraction; most: Fraction; source: string };
  /** The limit holds per FTE or per day, but nobody said for how many. */
  quantityMissing: { unit: "FTE_YEAR" | "DAY" };
  /** The limit holds for the year as a whole, but a quantity other than 1 was asked for. */
  yearlyLimit: { received: Fraction };
  /** Beside groups the total is a list, of two columns at least. */
  notAGroupList: object;
  /** `closest` is the name of the list that is most similar. */
  groupUnknown: { name: string; list: string; closest?: string };
  /** Something stands beside no group, and the list has no line without a name. */
  groupMissing: { list: string };
  /** A group of the list has a total, but no row; "" are the rows without a group. */
  groupWithoutRows: { name: string };
  /** `first` is the cell of the list in which it stands first. */
  groupTwice: { name: string; first: number };
  /** Amounts above and below 0 in one contract; `first` is its first row. */
  mixedSigns: { contract: string; first: number };
  /** A key of a list stands there before; `first` is where. */
  keyTwice: { key: string; first: number };
  /** A row's key is not in the list; `closest` is the most similar one that is. */
  unknownKey: { key: string; closest?: string };
  /** The cap binds on a day on which posts at two rates are held. */
  capAcrossRates: { day: number };
  /** Posts change within a month that counts as a whole, and nobody said whose it is. */
  monthRuleMissing: { year: number; month: number };
  notAYear: { received: number };
  /** A role was named, but the module's rate is the same for all its posts. */
  moduleWithoutRoles: { module: number };
  /** No source publishes the figure for that year; these years are known. */
  notPublished: { year: number; item: string; knownYears: readonly number[] };
  /** No source states the figure; it was only derived. `reason` is German, as the sources are. */
  onlyDerived: { year: number; item: string; value: Fraction; reason: string };
}

export type IssueCode = keyof IssueDetails;

/** Where an issue is: an argument by its contract name and, where it is one cell, its position. */
export interface Place {
  readonly parameter?: string;
  readonly position?: number;
  /** The argument whose cells the position counts, where it is another one. */
  readonly countedIn?: string;
  /** The rows it is about, if they are calculated apart. */
  readonly group?: RowGroup;
}

export type IssueOf<Code extends IssueCode> = { readonly code: Code } & Place &
  Readonly<IssueDetails[Code]>;

export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/**
 * Thrown instead of a result.
 * `invalid`: the arguments are wrong. `unavailable`: they are right, but the answer is not
 * determined (half a post that only a lot can give) or not known (a rate nobody published).
 */
export class Refusal extends Error {
  constructor(
    readonly kind: "invalid" | "unavailable",
    readonly issue: Issue,
  ) {
    super(issue.code);
    this.name = "Refusal";
  }
}

export const invalid = (issue: Issue): Refusal => new Refusal("invalid", issue);
export const unavailable = (issue: Issue): Refusal => new Refusal("unavailable", issue);
