import { tasks as de, type TaskTexts } from "./de/tasks";
import { tasks as en } from "./en/tasks";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, TaskTexts>> = { de, en };

/** What the pages of the year say. */
export const taskText = (language: Language): TaskTexts => TEXTS[language];
