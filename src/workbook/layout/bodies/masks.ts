import type { LayoutInput } from "../input";
import { quoted } from "../references";

/** Conditions on the rows of the bodies, for formulas over whole columns. */
export interface Masks {
  readonly isRecipient: string;
  readonly isForwarded: string;
  readonly isRefinanced: string;
  /** Rows of a region, by its position. */
  ofRegion(region: number): string;
  /** Rows of none of these regions: factors to a condition before them. */
  ofNone(regions: readonly number[]): string;
}

/** Only for formulas: everything has its place by then. */
export function masksOf({ ref, texts }: LayoutInput): Masks {
  const hasRole = (word: string): string => `(${ref.range("bodies", "role")}=${quoted(word)})`;
  const compared = (sign: string, region: number): string =>
    `(TRIM(${ref.range("bodies", "region")})${sign}TRIM(${ref.cell("regions", "name", region)}))`;
  return {
    isRecipient: hasRole(texts.roles.recipient),
    isForwarded: hasRole(texts.roles.forwarded),
    isRefinanced: hasRole(texts.roles.refinanced),
    ofRegion: (region) => compared("=", region),
    ofNone: (regions) => regions.map((region) => `*${compared("<>", region)}`).join(""),
  };
}

/** A sum of terms; 0 without any. */
export const sumOf = (terms: readonly string[]): string =>
  terms.length === 0 ? "0" : terms.join("+");
