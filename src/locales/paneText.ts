import { pane as de, type PaneTexts } from "./de/pane";
import { pane as en } from "./en/pane";
import type { Language } from "./language";

export type { PaneTexts } from "./de/pane";

const TEXTS: Readonly<Record<Language, PaneTexts>> = { de, en };

/** Every text of the pane that is not about a single function's arguments. */
export const paneText = (language: Language): PaneTexts => TEXTS[language];
