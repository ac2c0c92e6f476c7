import { table as de, type TableTexts } from "./de/table";
import { table as en } from "./en/table";
import type { Language } from "./language";

export type { TableTexts } from "./de/table";

const TEXTS: Readonly<Record<Language, TableTexts>> = { de, en };

/** What is said about a table before it is taken. */
export const tableText = (language: Language): TableTexts => TEXTS[language];
