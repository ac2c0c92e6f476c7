import type { GrantYear } from "../engine/grantYear/grantYear";

/** The pages of the pane's navigation, in their order; the first is open at the start. */
export const PAGES = ["overview", "wizard", "explanation", "functions"] as const;

/** Two more are opened from the overview or beside the help, and from the ribbon. */
export const ALL_PAGES = [...PAGES, "inspection", "selfTest"] as const;

export type PageId = (typeof ALL_PAGES)[number];

/** What every page is told. */
export interface PageProps {
  /** False while another page is open; this one is kept as it was. */
  readonly isShown: boolean;
  readonly onOpen: (page: PageId) => void;
  /** Opens the wizard for the year after this one. */
  readonly onNextYear: (previous: GrantYear) => void;
  /** What was last asked of the wizard; a new object for each request. */
  readonly nextYear?: { readonly previous: GrantYear };
}
