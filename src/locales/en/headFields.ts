import type { HeadFieldTexts } from "../textTypes";

export const headFields: HeadFieldTexts = {
  programme: { asked: "Programme", cell: "Programme" },
  module: { asked: "Module", cell: "Module" },
  year: { asked: "Grant year", cell: "GrantYear" },
  desk: { asked: "Desk", cell: "Role", line: "Role" },
  posts: { asked: "Posts", cell: "Posts", line: "Granted posts" },
  kiPosts: { asked: "Posts at the KI", cell: "KI_posts" },
  assistantPosts: {
    asked: "Assistant posts",
    cell: "Assistants_posts",
    line: "Posts of assistants",
  },
  rate: { asked: "Flat rate per FTE and year", cell: "Rate" },
  assistantRate: {
    asked: "Rate of an assistant per FTE and year",
    cell: "Assistants_rate",
    line: "Flat rate per assistant FTE and year",
  },
  assistantCostPerFte: {
    asked: "Personnel cost of an assistant per FTE and year",
    cell: "Assistants_cost",
    line: "Personnel cost per assistant FTE",
  },
  rateSource: { asked: "Rate", cell: "Rate_origin", line: "Flat rate is" },
  rateCitation: {
    asked: "Where the notice says so",
    cell: "Rate_citation",
    line: "Citation of the rate",
  },
  start: { asked: "Forwarding from", cell: "Start" },
  end: { asked: "Forwarding until", cell: "End" },
  prorationMethod: { asked: "Parts of months", cell: "Month_rule" },
  prorationSection: {
    asked: "Clause of the contract",
    cell: "Month_rule_section",
    line: "Citation of the rule for months",
  },
  apportionment: { asked: "Method", cell: "Method", line: "Method of distribution" },
  step: { asked: "Step", cell: "Step" },
  minimum: { asked: "Minimum", cell: "Minimum" },
  overrideReason: {
    asked: "Reason for the exception",
    cell: "Override_reason",
    line: "Reason for the deviation",
  },
  topUpPerPost: {
    asked: "Top-up by the Kreis per post and year",
    cell: "Top_up",
    line: "Top-up of the recipient per post and year",
  },
  paperStep: { asked: "Council papers round to", cell: "Rounding", line: "Rounding in papers" },
};
