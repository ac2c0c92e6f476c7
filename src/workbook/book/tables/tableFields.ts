import type { FieldOf, Place } from "../../../engine/grantYear/fields";
import type { BookTexts } from "../../../locales/bookText";
import type { TableId } from "../bookNames";

type Heading = keyof BookTexts["columns"];

/** The column, by its heading, in which a table holds a field of the grant year. */
export interface FieldsOfTable {
  readonly place: Place;
  readonly headings: Readonly<Partial<Record<string, Heading>>>;
  /** Fields whose columns are always there; others only if anybody has something in them. */
  readonly always: readonly string[];
  /** A grant year has the table even if it holds nothing. */
  readonly isNeeded?: true;
}

const fieldsOf = <In extends Place>(
  place: In,
  headings: Readonly<Partial<Record<FieldOf<In>, Heading>>>,
  always: readonly FieldOf<In>[] = Object.keys(headings) as FieldOf<In>[],
): FieldsOfTable => ({ place, headings, always });

const needed = (fields: FieldsOfTable): FieldsOfTable => ({ ...fields, isNeeded: true });

/** The tables that hold a list of the grant year, or a part of one, and are read back. */
export const TABLE_FIELDS = {
  bodies: needed(
    fieldsOf(
      "bodies",
      {
        name: "body",
        region: "region",
        payer: "payer",
        rawShare: "share",
        waiver: "waiver",
        weight: "weight",
        costKey: "costKey",
        agreed: "agreed",
        lot: "lot",
        start: "start",
        end: "end",
        costPerFte: "costPerFte",
        nonEligibleCost: "nonEligibleCost",
        kind: "kind",
      },
      ["name", "payer", "kind"],
    ),
  ),
  regions: fieldsOf(
    "regions",
    {
      name: "region",
      model: "model",
      posts: "posts",
      costPerFte: "costPerFte",
      ownShare: "agreedOwnShare",
      start: "start",
      end: "end",
    },
    ["name", "model", "posts"],
  ),
  notices: needed(
    fieldsOf("notices", {
      kind: "noticeKind",
      amount: "amount",
      date: "date",
      reference: "reference",
      posts: "posts",
      start: "noticeStart",
      end: "noticeEnd",
    }),
  ),
  instalments: needed(
    fieldsOf("instalments", { date: "day", amount: "amount", weight: "part", year: "year" }),
  ),
  paymentDays: needed(
    fieldsOf("paymentDays", { year: "year", kind: "flow", date: "day", weight: "part" }),
  ),
  items: fieldsOf(
    "items",
    {
      item: "item",
      quantity: "quantity",
      planned: "planned",
      limit: "limit",
      limitCitation: "source",
    },
    ["item", "quantity", "planned"],
  ),
  supplements: fieldsOf(
    "bodies",
    {
      name: "body",
      region: "region",
      rawShare: "share",
      waiver: "waiver",
      weight: "weight",
      costKey: "costKey",
      agreed: "agreed",
      lot: "lot",
      start: "start",
      end: "end",
      costPerFte: "costPerFte",
      agreedReason: "agreedReason",
      agreedDate: "agreedDate",
      agreedReference: "agreedReference",
      ownShareLimit: "ownShareLimit",
      contractAmount: "contractAmount",
      paid: "paid",
      proven: "proven",
    },
    ["name"],
  ),
  sources: fieldsOf("sources", {
    place: "sourcePlace",
    name: "entry",
    field: "what",
    kind: "origin",
    citation: "wording",
  }),
  stated: fieldsOf(
    "stated",
    {
      body: "body",
      region: "region",
      figure: "what",
      value: "statedValue",
      step: "statedStep",
      kind: "origin",
      citation: "wording",
    },
    ["body", "figure", "value", "kind", "citation"],
  ),
} as const satisfies Partial<Record<TableId, FieldsOfTable>>;

/** The same of what was changed later; `before` and `joins` are no fields of the grant year. */
export const AMENDMENT_HEADINGS = {
  date: "date",
  effective: "noticeStart",
  document: "document",
  reference: "reference",
  body: "body",
  region: "region",
  field: "what",
  value: "amended",
  before: "before",
  joins: "joins",
} as const satisfies Readonly<Record<string, Heading>>;
