import type { Source, SourcePlace, Stated } from "../../../engine/grantYear/grantYear";

/** Fields that count alike, and where they stand. */
export type Inputs = Readonly<Partial<Record<Source["place"], readonly string[]>>>;

/** Places whose fields figures are made from, in the order of their numbers. */
export const INPUT_PLACES = [
  "head",
  "contract",
  "regions",
  "bodies",
] as const satisfies readonly SourcePlace[];

/** What figures are made from; the sheets number these groups from 1. */
export const GROUPS = {
  granted: { head: ["posts", "assistantPosts"] },
  posts: {
    head: ["kiPosts", "apportionment", "step", "minimum"],
    contract: ["posts"],
    regions: ["posts"],
    bodies: ["waiver", "agreed", "lot"],
  },
  shares: { bodies: ["rawShare", "weight"] },
  rates: { head: ["rate", "assistantRate"] },
  period: {
    head: ["start", "end", "prorationMethod"],
    contract: ["start", "end"],
    regions: ["start", "end"],
    bodies: ["start", "end"],
  },
  costs: {
    head: ["assistantCostPerFte", "topUpPerPost"],
    regions: ["costPerFte", "ownShare"],
    bodies: ["costPerFte", "nonEligibleCost", "costKey"],
  },
} as const satisfies Readonly<Record<string, Inputs>>;
export type Group = keyof typeof GROUPS;

const POSTS = ["granted", "posts", "shares"] as const satisfies readonly Group[];

/** What each figure is made from. */
export const MADE_FROM: Readonly<Record<Stated["figure"], readonly Group[]>> = {
  granted: ["granted", "rates"],
  rawShare: ["shares"],
  fte: POSTS,
  amount: [...POSTS, "rates", "period"],
  chainAmount: [...POSTS, "rates", "period"],
  personnelCost: [...POSTS, "period", "costs"],
  ownShareYear: [...POSTS, "rates", "costs"],
  ownShare: [...POSTS, "rates", "period", "costs"],
};
