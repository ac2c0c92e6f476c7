import { ledger as de, type LedgerTexts } from "./de/ledger";
import { ledger as en } from "./en/ledger";
import type { Language } from "./language";

export type { LedgerTexts } from "./de/ledger";

const TEXTS: Readonly<Record<Language, LedgerTexts>> = { de, en };

/** What the page of the payments says. */
export const ledgerText = (language: Language): LedgerTexts => TEXTS[language];
