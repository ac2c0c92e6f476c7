import type { Font, Look } from "./style";
import type { Operator } from "./validation";
import type { Zone } from "./zone";

/** A look for cells that meet a condition; of several that hold, the first listed goes first. */
export interface ConditionalFormat {
  readonly zones: readonly Zone[];
  readonly condition: Condition;
  readonly look: ConditionalLook;
  readonly stopIfTrue?: boolean;
}

export type Condition =
  /** The formula, seen from the first cell of the zones, is true. */
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly operator: Operator;
      /** Two for "between" and "notBetween". */
      readonly formulas: readonly string[];
    };

/** What a condition can change: not the font's name and size. */
export interface ConditionalLook extends Pick<Look, "fill" | "borders" | "numberFormat"> {
  readonly font?: Omit<Font, "name" | "size">;
}
