import type { Course, Paper, Proof, Staffing } from "../../engine/grantYear/course";
import { withoutMissing } from "../../engine/grantYear/entries";
import type { Body, GrantYear } from "../../engine/grantYear/grantYear";
import { nameKey } from "../../engine/names/nameKey";
import type { Language } from "../../locales/language";
import { replyText } from "../../locales/replyText";
import { isoDayText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { type Asked, askedOf, isUnchecked, postsOf } from "./asked";
import { readReply, type ReplyProblem, type ReplySheet, type ReplySheetRefusal } from "./readReply";
import { changesSince, type ReplyChange, toldChange } from "./replyChanges";
import { REPLY_LISTS, type ReplyAnswer } from "./replyForm";

/** Why a sheet that came back is not taken. */
export type ReplyRefusal =
  | ReplySheetRefusal
  | { readonly code: "otherYear"; readonly received: ReplySheet["head"] }
  | { readonly code: "bodyUnknown"; readonly received: string }
  /** What the grant year says of the body has changed since the sheet was made. */
  | { readonly code: "outdated"; readonly body: string; readonly since: readonly ReplyChange[] };

export interface Reply {
  readonly body: string;
  readonly changes: readonly ReplyChange[];
  readonly answer: ReplyAnswer;
  /** With any of them nothing is accepted. */
  readonly problems: readonly ReplyProblem[];
  readonly otherSheets: readonly string[];
  /** The course with what the body told; missing while there are problems. */
  readonly course?: Course;
}

export interface ReplyOptions {
  /** Of the document that a confirmation becomes. */
  readonly language: Language;
  /** Day on which the sheet came in, "YYYY-MM-DD". */
  readonly receivedOn?: string | undefined;
}

/**
 * Holds a sheet that came back against the grant year it was made from: what differs, and the course
 * that results. A sheet of another grant year, of a body that is not in it, or made before the year
 * was changed is refused. Told cost is RECEIVED, not checked, and takes the place of what was
 * unchecked before; checked proofs stay. A confirmation that all is right becomes a document.
 */
export function acceptReply(
  workbook: Workbook,
  grantYear: GrantYear,
  options: ReplyOptions,
): Reply | ReplyRefusal {
  const sheet = readReply(workbook);
  if ("code" in sheet) return sheet;
  const { head, rows, answer, problems, otherSheets } = sheet;
  const isSame = (["programme", "module", "year"] as const).every(
    (field) => head[field] === grantYear[field],
  );
  if (!isSame) return { code: "otherYear", received: head };
  const body = grantYear.bodies.find(({ name }) => nameKey(name) === nameKey(head.body));
  if (!body) return { code: "bodyUnknown", received: head.body };
  const { course = {} } = grantYear;
  const now = askedOf(course, body.name);
  const since = REPLY_LISTS.flatMap((list) => changesSince(list, rows[list], now[list]));
  const isWhole = problems.every(({ code }) => code !== "rowLost");
  if (isWhole && since.length > 0) return { code: "outdated", body: body.name, since };
  return {
    ...{ body: body.name, answer, problems, otherSheets },
    changes: REPLY_LISTS.flatMap((list) => rows[list].flatMap((row) => toldChange(list, row))),
    ...(problems.length === 0 && { course: withReply(course, { now, sheet, body }, options) }),
  };
}

interface Told {
  readonly now: Asked;
  readonly sheet: ReplySheet;
  readonly body: Body;
}

function withReply(course: Course, { now, sheet, body }: Told, options: ReplyOptions): Course {
  const { rows, answer } = sheet;
  const told = rows.staffing.map(
    (row) => (Object.keys(row.told).length > 0 ? row.told : undefined) as Staffing | undefined,
  );
  const isOwn = postsOf(now.posts);
  const kept = course.staffing ?? [];
  const own = kept.filter(isOwn);
  const staffing = [
    ...kept.flatMap((row) => (isOwn(row) ? (told[own.indexOf(row)] ?? []) : row)),
    ...told.slice(own.length).flatMap((row) => row ?? []),
  ];
  const changed = rows.proofs.filter((row) => toldChange("proofs", row).length > 0);
  const posts = new Set(changed.map(({ asked }) => nameKey(String(asked["post"]))));
  const proofs = [
    ...(course.proofs ?? []).filter(
      (proof) => !isUnchecked(proof) || !posts.has(nameKey(proof.post ?? "")),
    ),
    ...changed.flatMap(({ asked, told: cost }): Proof[] =>
      Object.keys(cost).length === 0
        ? []
        : [
            withoutMissing({
              ...{ post: String(asked["post"]), ...cost, status: "RECEIVED" as const },
              ...{ receivedOn: options.receivedOn, reference: answer.reference },
            }),
          ],
    ),
  ];
  const paper = confirmation(answer, body, options.language);
  const { documents = [] } = course;
  const isNew = paper && documents.every(({ id }) => nameKey(id) !== nameKey(paper.id));
  return {
    ...course,
    ...((course.staffing ?? staffing.length > 0) && { staffing }),
    ...((course.proofs ?? proofs.length > 0) && { proofs }),
    ...(isNew && { documents: [...documents, paper] }),
  };
}

/** The document that a body's word becomes; nothing unless it says that all is right, and when. */
function confirmation(
  { isRight, date, reference, remark }: ReplyAnswer,
  { name, payer }: Body,
  language: Language,
): Paper | undefined {
  if (isRight !== "YES" || date === undefined) return undefined;
  const said = [reference, remark].filter(Boolean).join("; ");
  return withoutMissing({
    ...{ id: replyText(language).confirmation(name, isoDayText(date, language)) },
    ...{ kind: "CONFIRMATION" as const, from: name, to: payer, date },
    ...{ reference: said === "" ? undefined : said },
  });
}
