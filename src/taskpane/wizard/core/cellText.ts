import { dayOf } from "../../../engine/grantYear/days";
import type { FieldKind } from "../../../engine/grantYear/fields";
import { dayText } from "../../../locales/dayText";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numberText";

/** A cell of a grant year as a user would type it; words of a choice stay as they are. */
export function cellText(value: string | number, kind: FieldKind, notation: Language): string {
  if (typeof value === "number") return numberText(value, notation);
  const serial = kind === "day" ? dayOf(value) : undefined;
  return serial === undefined ? value : dayText(serial, notation);
}
