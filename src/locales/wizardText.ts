import { wizard as de } from "./de/wizard";
import { wizard as en } from "./en/wizard";
import type { Language } from "./language";

/** Every text of the wizard but field names and findings. German leads. */
export type WizardTexts = typeof de;

const TEXTS: Readonly<Record<Language, WizardTexts>> = { de, en };

export const wizardText = (language: Language): WizardTexts => TEXTS[language];
