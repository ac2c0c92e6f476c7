import {
  type Entry,
  euro,
  day,
  type FieldFact,
  text,
  word,
} from "../../engine/grantYear/fieldFact";
import { COURSE_FIELDS } from "../../engine/year/fields";
import type { YesNo } from "../../engine/grantYear/course";
import type { Asked, AskedProof } from "./asked";

/** The form in which reply sheets hold what they ask for. */
export const REPLY_SCHEMA = 1;

/** Which grant year and which body a reply sheet is for. */
export interface ReplyIdentity {
  readonly programme: string;
  readonly module: number;
  readonly year: number;
  readonly body: string;
}

/** What the body says of the sheet as a whole. */
export interface ReplyAnswer {
  /** Whether posts, period and amounts are right. */
  readonly isRight?: YesNo;
  readonly date?: string;
  readonly reference?: string;
  readonly remark?: string;
}

const {
  post,
  role,
  granted,
  from: first,
  until: last,
} = COURSE_FIELDS.posts satisfies Readonly<Record<string, FieldFact>>;

/** Per list the fields of its columns from the left, the keys of the rows left out. */
export const REPLY_FIELDS = {
  posts: { post, role, granted, from: first, until: last },
  staffing: COURSE_FIELDS.staffing,
  proofs: {
    post: text(),
    checked: euro(),
    checkedUntil: day(),
    cost: euro(),
    nonEligible: euro(),
    provenUntil: day(),
  } satisfies Entry<AskedProof>,
  answer: {
    isRight: word<YesNo>(["YES", "NO"]),
    date: day(),
    reference: text(),
    remark: text(),
  } satisfies Entry<ReplyAnswer>,
} as const;

export type ReplyList = keyof Asked;
export const REPLY_LISTS = ["posts", "staffing", "proofs"] as const satisfies readonly ReplyList[];

/** What the body fills in; the other cells cannot be changed. */
export const isInput = (list: ReplyList, field: string): boolean =>
  list === "staffing" ||
  (list === "proofs" && ["cost", "nonEligible", "provenUntil"].includes(field));

/** The fields of a list with what is known about them, from the left. */
export const replyFields = (
  list: keyof typeof REPLY_FIELDS,
): readonly (readonly [string, FieldFact])[] => Object.entries(REPLY_FIELDS[list]);

/** Column 0 is unseen and holds the keys of the rows; the fields stand from column 1 on. */
export const FIRST_COLUMN = 1;

export interface ReplyHead extends ReplyIdentity {
  /** How many rows each list has on the sheet, those left blank included. */
  readonly rows: Readonly<Record<ReplyList, number>>;
}

const HEAD = "KIM-REPLY";

/** What the unseen first cell of a sheet says. */
export const headKey = (head: ReplyHead): string =>
  `${HEAD} ${REPLY_SCHEMA} ${JSON.stringify(head)}`;

/** What the unseen cell of a row says: which it is, and what was asked there. */
export const rowKey = (list: ReplyList, index: number, asked: object): string =>
  `${list} ${index} ${JSON.stringify(asked)}`;

export const answerKey = (field: string): string => `answer ${field}`;

/** Of rows that only say something. */
export const TEXT_KEY = "text";

/** The parts of a key as `headKey` and `rowKey` make it; nothing if it is none. */
export function keyParts(
  key: unknown,
): { readonly name: string; readonly number: number; readonly data: object } | undefined {
  const [, name, number, data] = /^([\w-]+) (\d+) (\{.*\})$/s.exec(String(key)) ?? [];
  if (name === undefined || data === undefined) return undefined;
  try {
    return { name, number: Number(number), data: JSON.parse(data) as object };
  } catch {
    return undefined;
  }
}

export const isHead = (name: string): boolean => name === HEAD;
