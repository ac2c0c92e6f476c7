import { workbench as de } from "./de/workbench";
import { workbench as en } from "./en/workbench";
import type { Language } from "./language";

/** Every text of the workbench's page. German leads. */
export type WorkbenchTexts = typeof de;

const TEXTS: Readonly<Record<Language, WorkbenchTexts>> = { de, en };

export const workbenchText = (language: Language): WorkbenchTexts => TEXTS[language];
