import type { BookTexts } from "../de/book";

export const derivation: BookTexts["derivation"] = {
  contract: "Contract sum",
  fte: "FTE",
  own: "for own posts",
  contracts: "Sum of the contracts",
  ownPosts: "Sum of the Land's money for own posts",
  allBodies: "Sum of the bodies",
  ofWhich: "of which",
  byMonths: "part of the months, each line to the cent",
  noCost: "Personnel cost not given",
  interest: "Interest: each claim with all its steps on the sheet Calc interest.",
  rounding:
    "Within a contract, and for own shares by key, by largest remainder, so that the sum holds; all steps: sheet Steps.",
};
