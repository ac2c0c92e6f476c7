import type { FieldOf, HeadField } from "../../engine/grantYear/fields";
import type { CellName } from "./calculation/formulaParts";

type Given = Exclude<HeadField, "programme" | "module" | "year">;

/** The cells that hold what exists once. */
export const HEAD_CELLS = {
  desk: "desk",
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
  "desk",
  "kiPosts",
  "apportionment",
  "topUpPerPost",
  "assistantPosts",
  "assistantRate",
  "assistantCostPerFte",
];

/** The cells of the contract of a desk that has one. */
export const CONTRACT_CELLS = {
  date: "contractDate",
  reference: "contractReference",
  section: "contractSection",
  posts: "contractPosts",
  amount: "contractAmount",
  start: "contractStart",
  end: "contractEnd",
} as const satisfies Readonly<Record<Exclude<FieldOf<"contract">, "payer">, CellName>>;

export type GivenField = keyof typeof HEAD_CELLS;

export const isAlwaysThere = (field: GivenField): boolean => !RARE.includes(field);
