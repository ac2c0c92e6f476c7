import type { LayoutInput } from "../input";
import { quoted } from "../references";

/** Conditions on the rows of the bodies, for formulas over whole columns. */
export interface Masks {
  readonly isRecipient: string;
  readonly isForwarded: string;
  readonly isRefinanced: string;
  /** Rows of a region, by its position; the recipient is in none. */
  ofRegion(region: number): string;
  /** Rows to whom posts are forwarded, but of none of these regions. */
  forwardedBeside(regions: readonly number[]): string;
}

/** Only for formulas: everything has its place by then. */
export function masksOf({ ref, texts }: LayoutInput): Masks {
  const hasRole = (word: string): string => `(${ref.range("bodies", "role")}=${quoted(word)})`;
  const group = (sign: string, region: number): string =>
    `(${ref.range("bodies", "group")}${sign}${ref.cell("regions", "number", region)})`;
  const isForwarded = hasRole(texts.roles.forwarded);
  return {
    isRecipient: hasRole(texts.roles.recipient),
    isForwarded,
    isRefinanced: hasRole(texts.roles.refinanced),
    ofRegion: (region) => group("=", region),
    forwardedBeside: (regions) =>
      [isForwarded, ...regions.map((region) => group("<>", region))].join("*"),
  };
}

/** A sum of terms; 0 without any. */
export const sumOf = (terms: readonly string[]): string =>
  terms.length === 0 ? "0" : terms.join("+");
