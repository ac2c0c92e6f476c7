import { placeOf } from "../../engine/grantYear/at";
import { fieldTexts } from "../../locales/findingText";
import { LANGUAGES, type Language } from "../../locales/language";
import type { Amendment } from "../../engine/grantYear/grantYear";
import { labelOf } from "./labelOf";

/** What the field of an amendment is called on the sheet; an unknown one stays as it is. */
export const fieldName = (amendment: Amendment, language: Language): string =>
  labelOf(labelsFor(amendment, language), amendment.field) ?? amendment.field;

/** The field that a name on the sheet stands for, in any language. */
export function fieldNamed(amendment: Amendment): string {
  const wanted = amendment.field.trim().toLowerCase();
  for (const language of LANGUAGES) {
    const labels = Object.entries(labelsFor(amendment, language));
    const found = labels.find(([, label]) => label.toLowerCase() === wanted);
    if (found) return found[0];
  }
  return amendment.field;
}

const labelsFor = (amendment: Amendment, language: Language): Readonly<Record<string, string>> =>
  fieldTexts(language)[placeOf(amendment)];
