import { workbookFile as de, type WorkbookFileTexts } from "./de/workbookFile";
import { workbookFile as en } from "./en/workbookFile";
import type { Language } from "./language";

export type { WorkbookFileTexts } from "./de/workbookFile";

const TEXTS: Readonly<Record<Language, WorkbookFileTexts>> = { de, en };

/** Every text about a workbook that becomes a file. */
export const workbookFileText = (language: Language): WorkbookFileTexts => TEXTS[language];
