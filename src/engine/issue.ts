import type { Fraction } from "./number/fraction";

/**
 * What can be wrong with the arguments of a calculation, as data. `src/locales` has one sentence
 * for each code; no other place knows the wording. Positions count from 0 in the order of the
 * argument's cells; whoever knows the shape of the range turns them into rows and columns.
 */
export interface IssueDetails {
  /** A number was expected; `received` is the text or logical value found. */
  notANumber: { received: string };
  negative: { received: Fraction };
  /** The exact result has more digits than a cell can hold (15). */
  tooManyDigits: object;
  missing: object;
  /** Ranges that belong together differ in size. */
  differentShape: { expectedRows: number; expectedColumns: number; rows: number; columns: number };
  notASingleValue: object;
  unknownOption: { received: string; allowed: readonly string[] };
}

export type IssueCode = keyof IssueDetails;

/** Where an issue is: an argument by its contract name and, where it is one cell, its position. */
export interface Place {
  readonly parameter?: string;
  readonly position?: number;
}

export type Issue = {
  [Code in IssueCode]: { readonly code: Code } & Place & Readonly<IssueDetails[Code]>;
}[IssueCode];

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
