import {
  day,
  type Entry,
  euro,
  type FieldFact,
  fte,
  number,
  text,
  word,
} from "../grantYear/fieldFact";
import { ITEMS } from "../grantYear/fields";
import {
  CHOICES,
  type Choice,
  type Claim,
  type ClaimKind,
  type Clause,
  type Closing,
  type Course,
  type Deadline,
  type DeadlineKind,
  type ItemProof,
  type NamedPost,
  type Paper,
  type PaperKind,
  type Proof,
  type ProofStatus,
  type Release,
  type Rule,
  type Staffing,
  type StaffingStatus,
  type Subject,
  type Taker,
  type Transfer,
  type TransferKind,
  type YesNo,
} from "../grantYear/course";

const identity = { role: "identity" } as const;
const body = text({ role: "body" });

/** The lists of a course. */
export type CourseList = Exclude<keyof Course, "asOf">;

/** What each field of a course's lists holds; columns in the order in which they are read. */
export const COURSE_FIELDS = {
  posts: {
    post: text({ role: "name" }),
    body,
    region: text({ role: "region" }),
    role: word<NonNullable<NamedPost["role"]>>(["COORDINATION", "ASSISTANT"]),
    granted: fte(),
    from: day(),
    until: day(),
    otherProgramme: text(),
  } satisfies Entry<NamedPost>,
  staffing: {
    post: text(),
    status: word<StaffingStatus>(["FILLED", "STAND_IN", "INTERRUPTED"], identity),
    share: fte(),
    from: day(),
    until: day(),
    costPerMonth: euro(),
    counts: word<YesNo>(["YES", "NO"]),
  } satisfies Entry<Staffing>,
  releases: { body, fte: fte(), from: day(), document: text() } satisfies Entry<Release>,
  takers: {
    body,
    from: day(),
    weight: number("weight"),
    lot: number("lot"),
  } satisfies Entry<Taker>,
  documents: {
    id: text({ role: "name" }),
    kind: word<PaperKind>(["NOTICE", "CONTRACT", "AMENDMENT", "DECISION", "CONFIRMATION"], {
      ...identity,
      of: "paper",
    }),
    from: body,
    to: body,
    date: day(),
    effective: day(),
    reference: text(),
    replaces: text(),
  } satisfies Entry<Paper>,
  clauses: {
    document: text(),
    section: text(),
    subject: word<Subject>(
      [
        ...(["AMOUNT", "PERIOD", "FOLLOW_ON", "PROOF_DEADLINE", "PRORATION"] as const),
        ...(["CEILING", "INTEREST", "REPAYMENT", "REPORTING", "OTHER"] as const),
      ],
      { ...identity, of: "clause" },
    ),
    before: text(),
    after: text(),
  } satisfies Entry<Clause>,
  deadlines: {
    what: word<DeadlineKind>(
      ["PROOF", "CONFIRMATION", "REPAYMENT", "DRAWDOWN", "REPORT"],
      identity,
    ),
    body,
    date: day(),
    section: text(),
    document: text(),
    doneOn: day(),
    leadDays: number("plain"),
  } satisfies Entry<Deadline>,
  payments: {
    from: body,
    to: body,
    kind: word<TransferKind>(
      ["INSTALMENT", "SETTLEMENT", "RETURN", "INTEREST", "TOPUP", "REFINANCING"],
      identity,
    ),
    planned: euro(),
    plannedOn: day(),
    actual: euro(),
    actualOn: day(),
    reference: text(),
  } satisfies Entry<Transfer>,
  proofs: {
    post: text(),
    cost: euro(),
    nonEligible: euro(),
    provenUntil: day(),
    status: word<ProofStatus>(["MISSING", "RECEIVED", "CHECKED", "REJECTED"], identity),
    receivedOn: day(),
    checkedOn: day(),
    reference: text(),
  } satisfies Entry<Proof>,
  itemProofs: {
    item: text({ role: "name", words: ITEMS }),
    cost: euro(),
    nonEligible: euro(),
    quantity: number("units"),
    status: word<ProofStatus>(["MISSING", "RECEIVED", "CHECKED", "REJECTED"], identity),
    receivedOn: day(),
    checkedOn: day(),
    reference: text(),
  } satisfies Entry<ItemProof>,
  claims: {
    kind: word<ClaimKind>(["REPAYMENT", "INTERIM", "CONTRACT"], { ...identity, of: "claim" }),
    body,
    amount: euro(),
    start: day(),
    end: day(),
    section: text(),
    document: text(),
  } satisfies Entry<Claim>,
  closings: {
    body,
    date: day(),
    document: text(),
    accepted: euro(),
    repayment: euro(),
    outstanding: euro(),
    ownShare: euro(),
  } satisfies Entry<Closing>,
  choices: {
    rule: word<Rule>(Object.keys(CHOICES) as Rule[], identity),
    value: word([...new Set(Object.values(CHOICES).flat())]),
    number: number("plain"),
    section: text(),
    document: text(),
  } satisfies Entry<Choice>,
} as const satisfies Readonly<Record<CourseList, Readonly<Record<string, FieldFact>>>>;

/** The day whose state is shown. */
export const AS_OF = day();

export type CourseField<In extends CourseList> = keyof (typeof COURSE_FIELDS)[In] & string;
