import type { PlanRow } from "../engine/grantYear/planRows";
import type { BookTexts } from "../locales/bookText";

/** A figure of the plan that stands on the sheets. */
export interface Figure {
  readonly unit: "fte" | "euro";
  /** What the plan says. */
  readonly of: (row: PlanRow) => number | undefined;
  /** Heading of the step that has it. */
  readonly heading: keyof BookTexts["columns"];
}

/** What is compared with the plan when sheets are read. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  fte: { heading: "posts", unit: "fte", of: ({ fte }) => fte },
  amount: { heading: "kept", unit: "euro", of: ({ amount }) => amount },
  chainAmount: { heading: "received", unit: "euro", of: ({ chainAmount }) => chainAmount },
  ownShare: { heading: "ownShare", unit: "euro", of: ({ ownShare }) => ownShare },
};

/** A figure by its name; nothing for a name that has none. */
export const figureNamed = (name: string): Figure | undefined =>
  Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
