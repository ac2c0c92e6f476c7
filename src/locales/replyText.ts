import { reply as de, type ReplyTexts } from "./de/reply";
import { reply as en } from "./en/reply";
import type { Language } from "./language";

export type { ReplyTexts } from "./de/reply";

const TEXTS: Readonly<Record<Language, ReplyTexts>> = { de, en };

/** What is said on the sheet that a body fills in, and when it is taken back. */
export const replyText = (language: Language): ReplyTexts => TEXTS[language];
