import { type FieldOf, FIELDS } from "../../../engine/grantYear/fields";
import { publishedRate } from "../../../engine/grantYear/published";
import { cellText } from "../../table/core/cellText";
import type { Draft, Entry } from "./draft";
import { toGrantYear } from "./toGrantYear";

/** The instalments that the rule data state; one that comes with the notice is due on its day. */
export function publishedInstalments(draft: Draft): Entry<FieldOf<"instalments">>[] {
  const { grantYear } = toGrantYear(draft);
  const found = publishedRate(grantYear);
  const parts = "record" in found ? (found.record.instalments ?? []) : [];
  return parts.map(({ weight, due }, index) => {
    const date = due ?? grantYear.notices[0]?.date ?? "";
    return {
      id: `#${index + 1}`,
      cells: {
        date: cellText(date, FIELDS.instalments.date, draft.notation),
        weight: cellText(Number(weight), FIELDS.instalments.weight, draft.notation),
      },
    };
  });
}
