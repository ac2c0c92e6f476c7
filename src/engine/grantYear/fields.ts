import type { MonthsMethod } from "../period/months";
import { KIM } from "../rules/kim";
import type {
  Apportionment,
  Body,
  BodyKind,
  Contract,
  Desk,
  GrantYear,
  Instalment,
  Item,
  Notice,
  NoticeKind,
  PaymentDay,
  PaymentKind,
  RateSource,
  Region,
  RegionModel,
  Source,
  SourceKind,
  SourcePlace,
  Stated,
  StatedFigure,
} from "./grantYear";
import { day, type Entry, euro, type FieldFact, fte, number, text, word } from "./fieldFact";

export {
  type FieldFact,
  type FieldKind,
  type FieldRole,
  type FieldUnit,
  SCHEMA,
} from "./fieldFact";

/** The oldest form that is still read; 1 was that of version 0.1. */
export const OLDEST_SCHEMA = 2;

const rare = { isRare: true } as const;
const ofAssistants = { isRare: true, ofModule: 1 } as const;

/** KIM.LIMIT understands these items; others are written by their id. */
export const ITEMS: readonly string[] = KIM.modules.flatMap(({ limits }) => limits);

const IDENTITY_FIELDS = {
  programme: text({ role: "identity" }),
  module: number("plain", { role: "identity" }),
  year: number("plain", { role: "identity" }),
} satisfies Entry<Pick<GrantYear, "programme" | "module" | "year">>;

/** The fields of the grant year itself, in the order of the sheet. */
export const GRANT_YEAR_FIELDS = {
  desk: word<Desk>(["GRANTEE", "LEAD", "LAST"], rare),
  posts: fte(),
  kiPosts: fte(rare),
  rate: euro(),
  rateSource: word<RateSource>(["RULES", "NOTICE"]),
  rateCitation: text(),
  start: day(),
  end: day(),
  prorationMethod: word<MonthsMethod>(["CALENDAR", "FULL", "STARTED", "DAYS"]),
  prorationSection: text(),
  apportionment: word<Apportionment>(
    ["CLOSEST", "HAMILTON", "SAINTELAGUE", "DHONDT", "ROUNDED"],
    rare,
  ),
  step: fte(),
  minimum: fte({ words: ["NONE"] }),
  overrideReason: text(),
  topUpPerPost: euro(rare),
  paperStep: euro(),
  assistantPosts: fte(ofAssistants),
  assistantRate: euro(ofAssistants),
  assistantCostPerFte: euro(ofAssistants),
} satisfies Entry<
  Omit<
    GrantYear,
    | "schemaVersion"
    | keyof typeof IDENTITY_FIELDS
    | "contract"
    | "notices"
    | "instalments"
    | "paymentDays"
    | "regions"
    | "bodies"
    | "items"
    | "amendments"
    | "sources"
    | "stated"
    | "course"
  >
>;

/**
 * All that is known about each field of a grant year, once: the cells beside the lists, and the
 * columns of each list in the order in which they are read.
 */
export const FIELDS = {
  head: { ...IDENTITY_FIELDS, ...GRANT_YEAR_FIELDS },
  notices: {
    kind: word<NoticeKind>(["FIRST", "AMENDMENT", "FOLLOW_ON"], {
      role: "identity",
      assumed: "FIRST",
    }),
    date: day(),
    reference: text(),
    amount: euro(),
    posts: fte(),
    start: day(),
    end: day(),
  } satisfies Entry<Notice>,
  instalments: {
    date: day(),
    weight: number("weight"),
    amount: euro(),
    year: number("plain"),
  } satisfies Entry<Instalment>,
  regions: {
    name: text({ role: "name" }),
    model: word<RegionModel>(["FORWARDING", "REFINANCING"], {
      role: "identity",
      assumed: "FORWARDING",
    }),
    posts: fte(),
    costPerFte: euro(),
    ownShare: euro(),
    start: day(),
    end: day(),
  } satisfies Entry<Region>,
  bodies: {
    name: text({ role: "name" }),
    kind: word<BodyKind>(["KREIS", "STADT", "GEMEINDE", "TRAEGER"], {
      role: "identity",
      assumed: "GEMEINDE",
    }),
    region: text({ role: "region" }),
    payer: text({ role: "body" }),
    weight: number("weight"),
    rawShare: number("share"),
    waiver: fte(),
    agreed: fte(),
    agreedReason: text(),
    agreedDate: day(),
    agreedReference: text(),
    lot: number("lot"),
    start: day(),
    end: day(),
    costPerFte: euro(),
    nonEligibleCost: euro(),
    costKey: number("weight"),
    ownShareLimit: euro(),
    contractAmount: euro(),
    paid: euro(),
    proven: euro(),
  } satisfies Entry<Body>,
  items: {
    item: text({ role: "name", words: ITEMS }),
    quantity: number("units"),
    planned: euro(),
    limit: euro(),
    limitCitation: text(),
  } satisfies Entry<Item>,
  contract: {
    payer: text(),
    reference: text(),
    section: text(),
    date: day(),
    posts: fte(),
    amount: euro(),
    start: day(),
    end: day(),
  } satisfies Entry<Contract>,
  paymentDays: {
    year: number("plain"),
    kind: word<PaymentKind>(["FORWARDING", "REFINANCING"], {
      role: "identity",
      assumed: "FORWARDING",
    }),
    date: day(),
    weight: number("weight"),
  } satisfies Entry<PaymentDay>,
  sources: {
    place: word<SourcePlace>(
      [
        ...(["head", "contract", "notices", "instalments", "paymentDays"] as const),
        ...(["regions", "bodies", "items"] as const),
      ],
      { role: "identity" },
    ),
    name: text(),
    field: text(),
    kind: word<SourceKind>(["STATED", "AGREED", "ASSUMED", "WORKED_BACK", "COMPUTED"], {
      role: "identity",
    }),
    citation: text(),
  } satisfies Entry<Source>,
  stated: {
    body: text({ role: "body" }),
    region: text({ role: "region" }),
    figure: word<StatedFigure>(
      [
        ...(["rawShare", "fte", "amount", "chainAmount", "personnelCost"] as const),
        ...(["ownShare", "ownShareYear", "granted"] as const),
      ],
      { role: "identity" },
    ),
    value: number("plain"),
    step: euro(),
    kind: word<Stated["kind"]>(["STATED", "PROPOSED"], { role: "identity" }),
    citation: text(),
  } satisfies Entry<Stated>,
} as const;

/** The cells beside the lists, or a list; amendments are of a kind of their own. */
export type Place = keyof typeof FIELDS;
/** The lists that not every grant year has. */
export const OPTIONAL_LISTS = ["paymentDays", "sources", "stated"] as const;
export type OptionalList = (typeof OPTIONAL_LISTS)[number];
export type ListName = Exclude<Place, "head" | "contract" | OptionalList>;
export type FieldOf<In extends Place> = keyof (typeof FIELDS)[In] & string;
export type HeadField = FieldOf<"head">;

export const LIST_NAMES = [
  "notices",
  "instalments",
  "regions",
  "bodies",
  "items",
] as const satisfies readonly ListName[];

/** The fields of a place with what is known about them. */
export const factsOf = <In extends Place>(
  place: In,
): readonly (readonly [FieldOf<In>, FieldFact])[] =>
  Object.entries(FIELDS[place]) as [FieldOf<In>, FieldFact][];

/** What is known about a field; nothing if there is none of that name. */
export function factOf(place: Place, field: string): FieldFact | undefined {
  const fields: Readonly<Record<string, FieldFact>> = FIELDS[place];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
