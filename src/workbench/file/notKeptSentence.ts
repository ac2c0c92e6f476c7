import type { Language } from "../../locales/language";
import { workbookFileText } from "../../locales/workbookFileText";
import type { NotKept } from "./notKept";

/** What a file does not hold, as a sentence that names the sheet. */
export function notKeptSentence({ what, sheet, count = 0 }: NotKept, language: Language): string {
  const sentence = workbookFileText(language).notKept[what](count);
  return sheet === undefined ? sentence : `${sheet}: ${sentence}`;
}
