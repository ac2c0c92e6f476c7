import type { Finding, FindingCode } from "../../../engine/grantYear/finding";
import type { FieldOf, HeadField, ListName } from "../../../engine/grantYear/fields";
import { isDraftList } from "./draft";
import type { StepId } from "./steps";

const HEAD: Readonly<Record<HeadField, StepId>> = {
  programme: "notice",
  module: "notice",
  year: "notice",
  posts: "notice",
  assistantPosts: "notice",
  rate: "notice",
  assistantRate: "notice",
  rateSource: "notice",
  rateCitation: "notice",
  kiPosts: "bodies",
  apportionment: "posts",
  step: "posts",
  minimum: "posts",
  overrideReason: "posts",
  start: "forwarding",
  end: "forwarding",
  prorationMethod: "forwarding",
  prorationSection: "forwarding",
  topUpPerPost: "forwarding",
  assistantCostPerFte: "forwarding",
  paperStep: "forwarding",
};

/** The step of a list's fields, but for those that are asked elsewhere. */
const LISTS: {
  readonly [List in ListName]: {
    readonly usual: StepId;
    readonly others?: Partial<Record<FieldOf<List>, StepId>>;
  };
} = {
  notices: { usual: "notice" },
  instalments: { usual: "notice" },
  items: { usual: "posts" },
  regions: {
    usual: "forwarding",
    others: { name: "bodies", model: "bodies", posts: "posts" },
  },
  bodies: {
    usual: "forwarding",
    others: {
      name: "bodies",
      kind: "bodies",
      region: "bodies",
      payer: "bodies",
      weight: "bodies",
      rawShare: "posts",
      waiver: "posts",
      agreed: "posts",
      agreedReason: "posts",
      agreedDate: "posts",
      agreedReference: "posts",
      lot: "posts",
    },
  },
};

/** Findings that name a field of an earlier step, but can only be seen and solved in a later one. */
const CODES: Partial<Record<FindingCode, StepId>> = {
  fteDiffersFromPosts: "posts",
  notDistributable: "posts",
  forwardedAboveGrant: "forwarding",
  roundedApart: "forwarding",
};

/** The step in which a finding is shown. */
export function stepOf({ code, where }: Pick<Finding, "code" | "where">): StepId {
  const byCode = CODES[code];
  if (byCode) return byCode;
  const { list, field = "" } = where;
  if (list === undefined) return HEAD[field as HeadField] ?? "review";
  if (!isDraftList(list)) return "review";
  const { usual, others }: { usual: StepId; others?: Readonly<Record<string, StepId>> } =
    LISTS[list];
  return others?.[field] ?? usual;
}
