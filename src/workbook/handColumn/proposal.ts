import type { Issue } from "../../engine/issue";
import type { BesideColumn } from "./candidates";
import type { Call } from "./call";

/** A number that a formula takes from a cell, or, where the sheet has none, from the column. */
export interface Taken {
  readonly value: number;
  readonly address?: string;
}

/** How a hand column may have been calculated. */
export interface Proposal {
  readonly kind: "share" | "posts" | "forward";
  /** The key, the shares or the posts. */
  readonly by: BesideColumn;
  /** What is shared out. */
  readonly total?: Taken;
  /** What amounts are rounded to, in euro. */
  readonly unit?: number;
  /** Euro per full post and year: one for all rows, or those of a column. */
  readonly rate?: Taken | { readonly heading: string };
  readonly hasPeriod?: boolean;
  readonly call: Call;
  /** Row by row what KIM gives, or why it gives nothing. */
  readonly result: readonly number[] | Issue;
}
