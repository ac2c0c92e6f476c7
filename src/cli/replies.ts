import type { GrantYear } from "../engine/grantYear/grantYear";
import { plan } from "../engine/grantYear/plan";
import { nameKey } from "../engine/names/nameKey";
import type { Language } from "../locales/language";
import { acceptReply, type ReplyOptions } from "../workbook/reply/acceptReply";
import { replyProblem, replyRefusal, replySentences } from "../workbook/reply/replySentences";
import { replyWorkbook } from "../workbook/reply/replyWorkbook";
import { readWorkbook } from "../xlsx/read/readWorkbook";
import { writeWorkbook } from "../xlsx/write/writeWorkbook";

/** The bytes of the reply sheet of a body; nothing if the grant year has none of that name. */
export function replySheet(
  grantYear: GrantYear,
  body: string,
  language: Language,
): Uint8Array | undefined {
  const planned = plan(grantYear);
  const row = planned.rows.find(({ name }) => nameKey(name) === nameKey(body));
  return row && writeWorkbook(replyWorkbook(planned, row.index, language));
}

/** What a sheet that came back says, what is wrong with it, and the grant year with it. */
export interface ReplyOutcome {
  readonly said: readonly string[];
  readonly wrong: readonly string[];
  /** Missing if anything is wrong. */
  readonly grantYear?: GrantYear;
}

/** Holds the bytes of a workbook that came back against its grant year. Throws a `FileRefusal`. */
export function replyOutcome(
  bytes: Uint8Array,
  grantYear: GrantYear,
  options: ReplyOptions,
): ReplyOutcome {
  const { language } = options;
  const reply = acceptReply(readWorkbook(bytes).workbook, grantYear, options);
  if ("code" in reply) return { said: [], wrong: replyRefusal(reply, grantYear, language) };
  return {
    said: replySentences(reply, language),
    wrong: reply.problems.map((problem) => replyProblem(problem, language)),
    ...(reply.course && { grantYear: { ...grantYear, course: reply.course } }),
  };
}
