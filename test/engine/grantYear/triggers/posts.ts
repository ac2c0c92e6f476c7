import { AHAUS, BORK, CAPELLE, FLAESHEIM, GAHLEN } from "../cleanGrantYear";
import type { Trigger } from "./trigger";

export const posts: readonly Trigger[] = [
  { code: "postsMissing", change: (year) => delete year.posts, field: "posts" },
  {
    code: "kiPostsAbovePosts",
    change: (year) => (year.kiPosts = 11),
    field: "kiPosts",
    expected: 10,
    received: 11,
  },
  {
    code: "kiBelowRecommended",
    change: (year) => (year.kiPosts = 3),
    field: "kiPosts",
    expected: 3.5,
    received: 3,
  },
  {
    code: "fteDiffersFromPosts",
    change: ({ bodies }) => {
      for (const body of [bodies[FLAESHEIM]!, bodies[GAHLEN]!]) delete body.weight;
    },
    field: "posts",
    expected: 10,
    received: 8,
  },
  {
    code: "regionPostsMissing",
    change: ({ regions }) => delete regions[1]!.posts,
    field: "posts",
    name: "Süd",
  },
  {
    code: "regionFteDiffers",
    change: ({ bodies }) => {
      bodies[AHAUS]!.agreed = 1;
      bodies[CAPELLE]!.agreed = 1;
    },
    field: "posts",
    name: "Mitte",
    expected: 2.5,
    received: 3,
  },
  {
    code: "shareBelowMinimum",
    change: (year) => (year.minimum = 1.5),
    field: "agreed",
    name: "Bork",
    expected: 1.5,
    received: 1,
  },
  {
    code: "waiverAboveShare",
    change: ({ bodies }) => (bodies[BORK]!.waiver = 0.9),
    field: "waiver",
    name: "Bork",
    expected: 0.878099173553719,
    received: 0.9,
  },
  {
    code: "agreedWithoutReason",
    change: ({ bodies }) => delete bodies[BORK]!.agreedDate,
    field: "agreedDate",
    name: "Bork",
  },
  {
    code: "tieUndecided",
    change: ({ bodies }) => (bodies[GAHLEN]!.rawShare = 0.8),
    field: "lot",
    name: "Flaesheim",
    names: ["Flaesheim", "Gahlen"],
  },
  {
    code: "notDistributable",
    change: ({ bodies }) => (bodies[FLAESHEIM]!.agreed = 2.5),
    field: "posts",
  },
];
