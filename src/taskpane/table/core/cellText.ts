import { dayOf } from "../../../engine/grantYear/days";
import type { FieldFact } from "../../../engine/grantYear/fields";
import { dayText } from "../../../locales/dayText";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numberText";

/** A cell of a grant year as a user would type it; words of a choice stay as they are. */
export function cellText(value: string | number, fact: FieldFact, notation: Language): string {
  // A year is a number without thousands.
  if (typeof value === "number")
    return fact.role === "identity"
      ? String(value)
      : numberText(value, notation, isEuro(fact) && !Number.isInteger(value) ? 2 : 0);
  const serial = fact.kind === "day" ? dayOf(value) : undefined;
  return serial === undefined ? value : dayText(serial, notation);
}

const isEuro = (fact: FieldFact): boolean => fact.kind === "number" && fact.unit === "euro";
