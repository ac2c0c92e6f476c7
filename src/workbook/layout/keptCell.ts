import type { ColumnOf } from "./columnIds";
import type { LayoutInput } from "./input";

export const KEPT_ROWS = [
  "ki",
  "assistants",
  "refinanced",
  "items",
  "recipient",
  "forwarded",
] as const;
export type KeptRow = (typeof KEPT_ROWS)[number];

/** A cell of what the recipient keeps, all of it together, or of what it forwards. */
export const keptCell = ({ ref }: LayoutInput, row: KeptRow, column: ColumnOf<"kept">): string =>
  ref.cell("kept", column, KEPT_ROWS.indexOf(row));
