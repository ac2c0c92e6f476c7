import type { PlanRow } from "../engine/grantYear/planRows";
import type { BookTexts } from "../locales/bookText";
import type { SheetTexts } from "../locales/sheetText";
import type { ColumnOf } from "./layout/columnIds";

/** A figure of the plan that stands on the sheet. */
export interface Figure {
  /** Column of the bodies in which it stands; the texts call it the same. */
  readonly column: ColumnOf<"bodies"> & keyof SheetTexts["columns"];
  readonly unit: "fte" | "euro";
  /** What the plan says. */
  readonly of: (row: PlanRow) => number | undefined;
  /** Heading of the column of the calculation in which it is compared. */
  readonly heading?: keyof BookTexts["columns"];
  /** Not on every sheet. */
  readonly isOptional?: true;
}

/** The cells get these names when they are written, and are compared by them when they are read. */
export const FIGURES: Readonly<Record<string, Figure>> = {
  share: { column: "share", unit: "fte", of: ({ rawShare }) => rawShare },
  fte: { column: "fte", unit: "fte", of: ({ fte }) => fte, heading: "posts" },
  amount: { column: "amount", unit: "euro", of: ({ amount }) => amount, heading: "kept" },
  chainAmount: {
    ...{ column: "chain", unit: "euro", heading: "received" },
    of: ({ chainAmount }) => chainAmount,
  },
  personnelCost: { column: "cost", unit: "euro", of: ({ personnelCost }) => personnelCost },
  topUp: { column: "topUp", unit: "euro", of: ({ topUp }) => topUp, isOptional: true },
  ownShare: {
    ...{ column: "ownShare", unit: "euro", heading: "ownShare" },
    of: ({ ownShare }) => ownShare,
  },
  accepted: { column: "accepted", unit: "euro", of: ({ settlement }) => settlement?.accepted },
  repayment: { column: "repayment", unit: "euro", of: ({ settlement }) => settlement?.repayment },
  outstanding: {
    column: "outstanding",
    unit: "euro",
    of: ({ settlement }) => settlement?.outstanding,
  },
};

/** A figure by its name; nothing for a name that has none. */
export const figureNamed = (name: string): Figure | undefined =>
  Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
