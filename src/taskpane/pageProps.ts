import type { GrantYear } from "../engine/grantYear/grantYear";

/** The pages of the pane's navigation, in their order; the first is open at the start. */
export const PAGES = ["overview", "wizard", "explanation", "functions"] as const;

/** What is done in a grant year after its contracts: pages that its card opens. */
export const TASKS = [
  ...(["versions", "staffing", "reassignment"] as const),
  ...(["payments", "reply", "settlement", "deadlines"] as const),
] as const;

export type TaskId = (typeof TASKS)[number];

/** Others are opened from the overview or beside the help, and from the ribbon. */
export const ALL_PAGES = [...PAGES, "inspection", "selfTest", ...TASKS] as const;

export type PageId = (typeof ALL_PAGES)[number];

/** What every page is told. */
export interface PageProps {
  /** False while another page is open; this one is kept as it was. */
  readonly isShown: boolean;
  readonly onOpen: (page: PageId) => void;
  /** Opens the wizard for the year after this one. */
  readonly onNextYear: (previous: GrantYear) => void;
  /** Opens a page for a grant year, by what its names end with. */
  readonly onTask: (task: TaskId, grantYear: string) => void;
  /** The one that a task was opened for last. */
  readonly grantYear?: string;
  /** What was last asked of the wizard; a new object for each request. */
  readonly nextYear?: { readonly previous: GrantYear };
}
