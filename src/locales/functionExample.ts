import type { Language } from "./language";

/**
 * A formula in German and English Excel, with its result: values row by row, or an error. A text
 * that ends with an ellipsis stands for all that begin so.
 */
export interface Example {
  readonly de: string;
  readonly en: string;
  readonly result: readonly (readonly (number | string)[])[] | "#VALUE!" | "#N/A";
  /** What to look at. */
  readonly note?: Readonly<Record<Language, string>>;
}

export const column = (...values: readonly number[]): number[][] => values.map((value) => [value]);
export const row = (...values: readonly number[]): number[][] => [[...values]];
