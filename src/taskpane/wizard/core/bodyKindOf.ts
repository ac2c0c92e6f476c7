import type { BodyKind } from "../../../engine/grantYear/grantYear";
import { LANGUAGES } from "../../../locales/language";
import { wizardText } from "../../../locales/wizardText";

/** The kind of body that a word means, in any language; nothing for another word. */
export function bodyKindOf(word: string): BodyKind | undefined {
  const searched = word.trim().toLowerCase();
  return LANGUAGES.flatMap(
    (language) => Object.entries(wizardText(language).choices.bodyKind) as [BodyKind, string][],
  ).find(([, text]) => text.toLowerCase() === searched)?.[0];
}
