import type { LayoutInput } from "./input";

export const SOURCE_ROWS = ["rate", "assistantRate", "proration", "version", "schema"] as const;
export type SourceRow = (typeof SOURCE_ROWS)[number];

/** How months are counted; "?" where that has to be chosen and is not, so that nothing is computed. */
export const methodCell = ({ ref }: LayoutInput): string =>
  ref.cell("sources", "value", SOURCE_ROWS.indexOf("proration"));
