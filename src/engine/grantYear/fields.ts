import type { MonthsMethod } from "../period/months";
import type {
  Apportionment,
  Body,
  BodyKind,
  GrantYear,
  Instalment,
  Item,
  Notice,
  NoticeKind,
  RateSource,
  Region,
  RegionModel,
} from "./grantYear";

/**
 * What a field holds: euro, FTE (or "NONE") or another number, each 0 or from 10^−9 to below 10^9;
 * a day; a text; or one of these words.
 */
export type FieldKind =
  "euro" | "fte" | "fteOrNone" | "number" | "day" | "text" | readonly string[];

type Fields<Entry> = Readonly<Record<keyof Required<Entry>, FieldKind>>;

const APPORTIONMENTS: readonly Apportionment[] = [
  "CLOSEST",
  "HAMILTON",
  "SAINTELAGUE",
  "DHONDT",
  "ROUNDED",
];

/** The fields of the grant year itself; its lists have tables of their own. */
export const GRANT_YEAR_FIELDS: Fields<
  Omit<
    GrantYear,
    | "schemaVersion"
    | "programme"
    | "module"
    | "year"
    | "notices"
    | "instalments"
    | "regions"
    | "bodies"
    | "items"
    | "amendments"
  >
> = {
  posts: "fte",
  kiPosts: "fte",
  assistantPosts: "fte",
  rate: "euro",
  assistantRate: "euro",
  assistantCostPerFte: "euro",
  rateSource: ["RULES", "NOTICE"] satisfies RateSource[],
  rateCitation: "text",
  start: "day",
  end: "day",
  prorationMethod: ["CALENDAR", "FULL", "STARTED", "DAYS"] satisfies MonthsMethod[],
  prorationSection: "text",
  apportionment: APPORTIONMENTS,
  step: "fte",
  minimum: "fteOrNone",
  overrideReason: "text",
  topUpPerPost: "euro",
  paperStep: "euro",
};

export const NOTICE_FIELDS: Fields<Notice> = {
  kind: ["FIRST", "AMENDMENT", "FOLLOW_ON"] satisfies NoticeKind[],
  date: "day",
  reference: "text",
  amount: "euro",
  posts: "fte",
  start: "day",
  end: "day",
};

export const INSTALMENT_FIELDS: Fields<Instalment> = {
  date: "day",
  weight: "number",
  amount: "euro",
};

export const REGION_FIELDS: Fields<Region> = {
  name: "text",
  model: ["FORWARDING", "REFINANCING"] satisfies RegionModel[],
  posts: "fte",
  costPerFte: "euro",
  start: "day",
  end: "day",
};

export const BODY_FIELDS: Fields<Body> = {
  name: "text",
  kind: ["KREIS", "STADT", "GEMEINDE", "TRAEGER"] satisfies BodyKind[],
  region: "text",
  payer: "text",
  weight: "number",
  rawShare: "fte",
  waiver: "fte",
  agreed: "fte",
  agreedReason: "text",
  agreedDate: "day",
  agreedReference: "text",
  lot: "number",
  start: "day",
  end: "day",
  costPerFte: "euro",
  nonEligibleCost: "euro",
  costKey: "number",
  ownShareLimit: "euro",
  contractAmount: "euro",
  paid: "euro",
  proven: "euro",
};

export const ITEM_FIELDS: Fields<Item> = {
  item: "text",
  quantity: "number",
  planned: "euro",
  limit: "euro",
  limitCitation: "text",
};

export const LIST_FIELDS = {
  notices: NOTICE_FIELDS,
  instalments: INSTALMENT_FIELDS,
  regions: REGION_FIELDS,
  bodies: BODY_FIELDS,
  items: ITEM_FIELDS,
} as const;
