import type { FieldFact } from "../../engine/grantYear/fields";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { fromCell } from "../../engine/number/cell";
import { bookText } from "../../locales/bookText";
import type { Language } from "../../locales/language";
import { moneyText, numberText } from "../../locales/numberText";
import { replyText } from "../../locales/replyText";
import { isoDayText } from "../../locales/yearText";
import { wordFor } from "../layout/words";
import type { Reply, ReplyRefusal } from "./acceptReply";
import type { ReplyProblem } from "./readReply";
import type { ReplyChange } from "./replyChanges";
import { replyFields, type ReplyList } from "./replyForm";

/** Why a sheet that came back is not taken, and what to do. */
export function replyRefusal(
  refusal: ReplyRefusal,
  grantYear: GrantYear,
  language: Language,
): string[] {
  const { refused } = replyText(language);
  const { grantYear: named } = bookText(language);
  const nameOf = ({ programme, year, module }: Pick<GrantYear, "programme" | "year" | "module">) =>
    named(programme, year, module);
  switch (refusal.code) {
    case "notAReply":
      return [refused.notAReply()];
    case "schemaUnknown":
      return [refused.schemaUnknown(refusal.received)];
    case "otherYear":
      return [refused.otherYear(nameOf(refusal.received), nameOf(grantYear))];
    case "bodyUnknown":
      return [refused.bodyUnknown(refusal.received)];
    case "outdated":
      return [
        refused.outdated(refusal.body),
        ...refusal.since.flatMap((change) => changeSentences(change, language)),
      ];
  }
}

/** What is wrong in a sheet that came back: where, what, what to do. */
export function replyProblem(
  { code, address, field = "", received = "", expected = "" }: ReplyProblem,
  language: Language,
): string {
  const say = replyText(language);
  const titles: Readonly<Record<string, string>> = {
    ...say.columns,
    ...say.answer.fields,
    ...say.listNames,
  };
  const where = /^\d/.test(address) ? say.row(address) : say.cell(address);
  const title = titles[field] ?? field;
  const told = (value: string | number): string =>
    typeof value === "number" ? numberText(value, language) : isoDayText(value, language);
  const what = address === "" ? title : `${where}, ${title}`;
  switch (code) {
    case "contentBeside":
      return `${where}: ${say.problems.contentBeside(told(received))}`;
    case "rowTwice":
      return `${where}: ${say.problems.rowTwice()}`;
    case "rowLost":
      return say.problems.rowLost([title, told(received)].filter(Boolean).join(" "));
    default:
      return say.problems[code](what, told(received), told(expected));
  }
}

/** What a body changed, a sentence for each field, and what it says of the whole. */
export function replySentences(
  { changes, answer, otherSheets }: Reply,
  language: Language,
): string[] {
  const say = replyText(language);
  const { isRight, date, remark } = answer;
  const confirmed =
    isRight === "YES" && date !== undefined
      ? say.confirmed(isoDayText(date, language))
      : say.notConfirmed;
  return [
    ...(changes.length === 0
      ? [say.noChanges]
      : changes.flatMap((change) => changeSentences(change, language))),
    isRight === "NO" ? say.denied : confirmed,
    ...(remark === undefined ? [] : [say.remark(remark)]),
    ...(otherSheets.length === 0 ? [] : [say.otherSheets(otherSheets.join(", "))]),
  ];
}

function changeSentences({ kind, list, post, fields }: ReplyChange, language: Language): string[] {
  const say = replyText(language);
  const titles: Readonly<Record<string, string>> = say.columns;
  const told = (field: string, value: string | number | undefined): string =>
    valueText(factOf(list, field), value, language);
  if (kind === "changed")
    return fields.map(({ field, before, after }) => {
      const moved = `${told(field, before)} → ${told(field, after)}`;
      return `${post}, ${titles[field]!}: ${moved}`;
    });
  const which = kind === "added" ? "after" : "before";
  const entry = fields
    .flatMap((each) =>
      each.field === "post" ? [] : [`${titles[each.field]!} ${told(each.field, each[which])}`],
    )
    .join(", ");
  return [say[kind](post, say.listNames[list], entry)];
}

const factOf = (list: ReplyList, field: string): FieldFact =>
  replyFields(list).find(([id]) => id === field)![1];

/** A value as it is read; a dash where there is none. */
function valueText(
  fact: FieldFact,
  value: string | number | undefined,
  language: Language,
): string {
  if (value === undefined) return "–";
  if (typeof value === "number")
    return fact.kind === "number" && fact.unit === "euro"
      ? `${moneyText(fromCell(value), language)} €`
      : numberText(value, language);
  if (fact.kind === "day") return isoDayText(value, language);
  return fact.kind === "word" ? wordFor(value, language) : value;
}
