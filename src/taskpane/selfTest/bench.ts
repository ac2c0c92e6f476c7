import type { catalogue } from "../../functions/catalogue";
import type { Language } from "../../locales/language";
import type { SelfTestTexts } from "../../locales/selfTestText";

export type PointId = keyof SelfTestTexts["points"];

/** What Excel showed, and what the product counts on. Plain data. */
export interface Difference {
  /** A formula, or the name of what was looked at. */
  readonly what: string;
  readonly expected: string;
  readonly received: string;
}

/** How long Excel took from an entry to the last answer. */
export interface Measure {
  readonly bodies: number;
  readonly entered: number;
  readonly changed: number;
}

/** What came of a point. */
export interface Trial {
  readonly differences: readonly Difference[];
  readonly measures?: readonly Measure[];
}

/** In milliseconds. */
export interface Patience {
  /** Between two looks. */
  readonly pause: number;
  /** How long something wrong must stand while nothing is being calculated. */
  readonly quiet: number;
  /** Then nothing is waited for any longer. */
  readonly deadline: number;
}

/** What of the functions is called by the page itself. */
export type TriedFunctions = Pick<typeof catalogue, "SHARE" | "VERSION">;

/** Where a point is tried: a blank sheet of its own, which is removed afterwards. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Of the pane. */
  readonly language: Language;
  readonly functions: TriedFunctions;
  readonly patience: Patience;
}

export type Point = (bench: Bench) => Promise<Trial>;
