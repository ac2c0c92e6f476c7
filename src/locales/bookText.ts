import { book as de, type BookTexts } from "./de/book";
import { book as en } from "./en/book";
import type { Language } from "./language";

export type { BookTexts } from "./de/book";

const TEXTS: Readonly<Record<Language, BookTexts>> = { de, en };

/** Every text on the sheets of a grant year. */
export const bookText = (language: Language): BookTexts => TEXTS[language];
