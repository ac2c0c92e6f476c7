import type { Language } from "./language";

export type ExampleResult = readonly (readonly (number | string)[])[] | "#VALUE!" | "#N/A";

/**
 * A formula in German and English Excel, with its result: values row by row, or an error. A text
 * that ends with an ellipsis stands for all that begin so.
 */
export interface Example {
  readonly de: string;
  readonly en: string;
  /** One for both languages, or texts in each. */
  readonly result: ExampleResult | Readonly<Record<Language, ExampleResult>>;
  /** What to look at. */
  readonly note?: Readonly<Record<Language, string>>;
}

export const resultIn = ({ result }: Example, language: Language): ExampleResult =>
  typeof result === "object" && "de" in result ? result[language] : result;

export const column = (...values: readonly number[]): number[][] => values.map((value) => [value]);
export const row = (...values: readonly number[]): number[][] => [[...values]];
