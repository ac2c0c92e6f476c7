import type { CellNameTexts } from "../de/cellNames";

/** What single cells are called in the workbook, before the year and the module. */
export const cellNames: CellNameTexts = {
  since: "ComparedWith",
  asOf: "AsOf",
  checksPage: "ChecksPage",
  overview: "Overview",
  calculation: "Calculation",
  schema: "Schema",
  months: "Months",
  yearly: "YearlyFunding",
  checks: "Checks",
  worstError: "Checks_error",
  worstHint: "Checks_hint",
  items: "Items_accepted",
  grantor: "Grantor",
  recipient: "Recipient",
  grantedPosts: "Posts_granted",
  granted: "Granted",
  planned: "Planned",
  ownShares: "Own_shares",
  noticeDate: "Notice_date",
  lineNames: "Lines_bodies",
  lineContracts: "Lines_contract",
  linePosts: "Lines_posts",
  lineMoney: "Lines_money",
  lineOwnShares: "Lines_own_shares",
};
