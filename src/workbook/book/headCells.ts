import type { HeadField } from "../../engine/grantYear/fields";
import type { CellName } from "./calculation/formulaParts";

type Given = Exclude<HeadField, "programme" | "module" | "year" | "desk">;

/** The cells that hold what exists once. */
export const HEAD_CELLS = {
  posts: "posts",
  kiPosts: "kiPosts",
  rate: "rate",
  rateSource: "rateSource",
  rateCitation: "rateCitation",
  start: "start",
  end: "end",
  prorationMethod: "method",
  prorationSection: "prorationSection",
  apportionment: "apportionment",
  step: "step",
  minimum: "minimum",
  overrideReason: "overrideReason",
  topUpPerPost: "topUpPerPost",
  paperStep: "paperStep",
  assistantPosts: "assistantPosts",
  assistantRate: "assistantRate",
  assistantCostPerFte: "assistantCostPerFte",
} as const satisfies Readonly<Record<Given, CellName>>;

/** Those that are written only if anything stands in them, or that a region's line holds. */
const RARE: readonly string[] = [
  "kiPosts",
  "apportionment",
  "topUpPerPost",
  "assistantPosts",
  "assistantRate",
  "assistantCostPerFte",
];

export type GivenField = keyof typeof HEAD_CELLS;

export const isAlwaysThere = (field: GivenField): boolean => !RARE.includes(field);
