import { wizard as de, type WizardTexts } from "./de/wizard";
import { wizard as en } from "./en/wizard";
import type { Language } from "./language";

export type { WizardTexts } from "./de/wizard";

const TEXTS: Readonly<Record<Language, WizardTexts>> = { de, en };

/** Every text of the wizard but field names and findings. */
export const wizardText = (language: Language): WizardTexts => TEXTS[language];
