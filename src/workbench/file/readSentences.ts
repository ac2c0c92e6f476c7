import type { Language } from "../../locales/language";
import { workbookFileText } from "../../locales/workbookFileText";
import type { FileRefusal } from "../../xlsx/read/fileRefusal";
import type { Lost } from "../../xlsx/read/lost";
import type { NotShown } from "./open/placedSheet";

/** Why a file is not read, and what to do. */
export const refusalSentence = ({ reason, part }: FileRefusal, language: Language): string =>
  workbookFileText(language).refused[reason](part);

/** What of a file is not read or not shown, as a sentence that names the sheet. */
export function lostSentence(
  { what, sheet, count = 1 }: Lost | NotShown,
  language: Language,
): string {
  const sentence = workbookFileText(language).notRead[what](count);
  return sheet === undefined ? sentence : `${sheet}: ${sentence}`;
}
