import { workbench as de, type WorkbenchTexts } from "./de/workbench";
import { workbench as en } from "./en/workbench";
import type { Language } from "./language";

export type { WorkbenchTexts } from "./de/workbench";

const TEXTS: Readonly<Record<Language, WorkbenchTexts>> = { de, en };

/** Every text of the workbench's page. */
export const workbenchText = (language: Language): WorkbenchTexts => TEXTS[language];
