import type { FieldFact } from "../../../engine/grantYear/fields";
import type { Course } from "../../../engine/grantYear/course";
import { COURSE_FIELDS, type CourseField, type CourseList } from "../../../engine/year/fields";
import type { BookTexts } from "../../../locales/bookText";
import type { TableId } from "../bookNames";

type Heading = keyof BookTexts["columns"];

/** A table that holds a list of the course of a year: the columns of its fields, in their order. */
export interface CourseTable {
  readonly list: CourseList;
  readonly headings: Readonly<Partial<Record<string, Heading>>>;
  /** Fields whose columns are always there; others only if anything stands in them. */
  readonly always: readonly string[];
}

const table = <In extends CourseList>(
  list: In,
  headings: Readonly<Record<CourseField<In>, Heading>>,
  always: readonly CourseField<In>[],
): CourseTable => ({ list, headings, always });

/** The tables of the course of a year; a list without one has no place on the sheets. */
export const COURSE_TABLES = {
  documents: table(
    "documents",
    {
      id: "document",
      kind: "kind",
      from: "from",
      to: "to",
      date: "date",
      effective: "noticeStart",
      replaces: "replaces",
      reference: "reference",
    },
    ["id", "kind", "from", "to", "date", "effective", "replaces"],
  ),
  clauses: table(
    "clauses",
    {
      document: "document",
      section: "section",
      subject: "subject",
      before: "before",
      after: "amended",
    },
    ["document", "section", "subject", "before", "after"],
  ),
  namedPosts: table(
    "posts",
    {
      post: "post",
      body: "body",
      region: "region",
      role: "role",
      granted: "postFte",
      from: "start",
      until: "end",
      otherProgramme: "otherProgramme",
    },
    ["post", "body", "granted", "from", "until"],
  ),
  staffing: table(
    "staffing",
    {
      post: "post",
      status: "staffingStatus",
      share: "staffedFte",
      from: "start",
      until: "end",
      counts: "countsAsFilled",
      costPerMonth: "costPerMonth",
    },
    ["post", "status", "share", "from", "until", "counts"],
  ),
  ledger: table(
    "payments",
    {
      from: "from",
      to: "to",
      kind: "flow",
      planned: "planned",
      plannedOn: "plannedOn",
      actual: "actual",
      actualOn: "actualOn",
      reference: "reference",
    },
    ["from", "to", "kind", "planned", "plannedOn", "actual", "actualOn"],
  ),
  deadlines: table(
    "deadlines",
    {
      what: "deadline",
      body: "body",
      date: "day",
      section: "section",
      document: "document",
      doneOn: "doneOn",
      leadDays: "leadDays",
    },
    ["what", "body", "date", "section", "doneOn", "leadDays"],
  ),
  proofs: table(
    "proofs",
    {
      post: "post",
      cost: "provenCost",
      nonEligible: "nonEligibleCost",
      provenUntil: "provenUntil",
      status: "proofStatus",
      receivedOn: "receivedOn",
      checkedOn: "checkedOn",
      reference: "reference",
    },
    ["post", "cost", "nonEligible", "provenUntil", "status", "receivedOn", "checkedOn"],
  ),
  itemProofs: table(
    "itemProofs",
    {
      item: "item",
      cost: "spent",
      nonEligible: "spentNonEligible",
      quantity: "quantity",
      status: "proofStatus",
      receivedOn: "receivedOn",
      checkedOn: "checkedOn",
      reference: "reference",
    },
    ["item", "cost", "nonEligible", "quantity", "status", "receivedOn", "checkedOn", "reference"],
  ),
  choices: table(
    "choices",
    {
      rule: "rule",
      value: "answer",
      number: "points",
      section: "section",
      document: "document",
    },
    ["rule", "value", "number", "section", "document"],
  ),
  closings: table(
    "closings",
    {
      body: "body",
      date: "date",
      document: "document",
      accepted: "accepted",
      repayment: "repayment",
      outstanding: "outstanding",
      ownShare: "borne",
    },
    ["body", "date", "document", "accepted", "repayment", "outstanding", "ownShare"],
  ),
  claims: table(
    "claims",
    {
      kind: "kind",
      body: "body",
      amount: "amount",
      start: "claimStart",
      end: "claimEnd",
      section: "section",
      document: "document",
    },
    ["kind", "body", "amount", "start", "end", "section"],
  ),
} as const satisfies Partial<Record<TableId, CourseTable>>;

export type CourseTableId = keyof typeof COURSE_TABLES;

const SETTLED: readonly CourseTableId[] = ["proofs", "namedPosts", "staffing", "ledger", "choices"];

/** Tables that the formulas of one need, so that they stand there with it. */
const NEEDED_TABLES: Readonly<Partial<Record<CourseTableId, readonly CourseTableId[]>>> = {
  documents: ["clauses"],
  clauses: ["documents"],
  namedPosts: ["staffing"],
  staffing: ["namedPosts"],
  proofs: SETTLED,
  itemProofs: SETTLED,
  closings: SETTLED,
  claims: ["ledger", "choices", "deadlines"],
};

/** Whether a table stands there for another one that is, or for the day shown above it. */
export const isNeeded = (
  id: CourseTableId,
  { asOf }: Course,
  isThere: (other: CourseTableId) => boolean,
): boolean =>
  (id === "deadlines" && asOf !== undefined) ||
  (Object.keys(NEEDED_TABLES) as CourseTableId[]).some(
    (other) => other !== id && NEEDED_TABLES[other]!.includes(id) && isThere(other),
  );

/** What is known about a field of a list of the course. */
export function courseFact(list: CourseList, field: string): FieldFact {
  const facts: Readonly<Record<string, FieldFact>> = COURSE_FIELDS[list];
  return facts[field]!;
}
