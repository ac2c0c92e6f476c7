import { pane as de } from "./de/pane";
import { pane as en } from "./en/pane";
import type { Language } from "./language";

/** Every text of the pane that is not about a single function's arguments. German leads. */
export type PaneTexts = typeof de;

const TEXTS: Readonly<Record<Language, PaneTexts>> = { de, en };

export const paneText = (language: Language): PaneTexts => TEXTS[language];
