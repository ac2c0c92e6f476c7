import type { Zone } from "./zone";

export const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
export type Operator = (typeof OPERATORS)[number];

export type ValidationRule =
  | {
      readonly kind: "whole" | "decimal" | "date" | "time" | "textLength";
      readonly operator: Operator;
      /** As stored, without the equals sign; two for "between" and "notBetween". */
      readonly formulas: readonly string[];
    }
  /** `formula`: cells, or the words in quotation marks, with commas between them. */
  | { readonly kind: "list"; readonly formula: string; readonly dropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string };

/** What may be typed into cells. */
export interface Validation {
  readonly zones: readonly Zone[];
  readonly rule: ValidationRule;
  /** What happens to other contents; "none" lets them pass. */
  readonly severity: "stop" | "warning" | "information" | "none";
  readonly allowBlank: boolean;
  readonly alert?: Message;
  readonly prompt?: Message;
}

export interface Message {
  readonly title: string;
  readonly text: string;
}
