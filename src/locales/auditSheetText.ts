import { auditSheet as de, type AuditSheetTexts } from "./de/auditSheet";
import { auditSheet as en } from "./en/auditSheet";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, AuditSheetTexts>> = { de, en };

/** What the sheet says on which an amount is checked and signed. */
export const auditSheetText = (language: Language): AuditSheetTexts => TEXTS[language];
