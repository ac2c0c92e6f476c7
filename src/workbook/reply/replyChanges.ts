import type { Asked } from "./asked";
import type { ReplyEntry, ReplyRow } from "./readReply";
import { isInput, replyFields, type ReplyList } from "./replyForm";

/** Of a row the fields that differ, or all of a row that is new or gone. */
export interface ReplyChange {
  readonly kind: "changed" | "added" | "removed";
  readonly list: ReplyList;
  readonly post: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | number | undefined;
    readonly after: string | number | undefined;
  }[];
}

/** What a body changed of a row that it was sent. */
export const toldChange = (list: ReplyList, { asked, told }: ReplyRow): readonly ReplyChange[] =>
  change(list, { before: asked, after: told }, (field) => isInput(list, field));

/** What has changed in the grant year since a list was sent. */
export function changesSince(
  list: ReplyList,
  sent: readonly ReplyRow[],
  now: Asked[ReplyList],
): readonly ReplyChange[] {
  const before = sent.map(({ asked }) => asked);
  const after = now as readonly object[] as readonly ReplyEntry[];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) =>
    change(list, { before: before[at] ?? {}, after: after[at] ?? {} }, () => true),
  ).flat();
}

function change(
  list: ReplyList,
  { before, after }: { readonly before: ReplyEntry; readonly after: ReplyEntry },
  isOf: (field: string) => boolean,
): readonly ReplyChange[] {
  const fields = replyFields(list).flatMap(([field]) =>
    isOf(field) && before[field] !== after[field]
      ? [{ field, before: before[field], after: after[field] }]
      : [],
  );
  if (fields.length === 0) return [];
  const isBlank = (entry: ReplyEntry) =>
    Object.keys(entry).every((field) => !isOf(field) || field === "post");
  const kind = isBlank(before) ? "added" : isBlank(after) ? "removed" : "changed";
  return [{ kind, list, post: String(before["post"] ?? after["post"] ?? ""), fields }];
}
