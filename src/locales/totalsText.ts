import { totals as de, type TotalsTexts } from "./de/totals";
import { totals as en } from "./en/totals";
import { hasContract } from "../engine/grantYear/parties";
import type { GrantYear } from "../engine/grantYear/grantYear";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, TotalsTexts>> = { de, en };

/** What the sums of a plan are called; who is paid by a contract reads nothing of a notice. */
export function totalsText(language: Language, grantYear: GrantYear): TotalsTexts {
  const texts = TEXTS[language];
  return hasContract(grantYear) ? { ...texts, ...texts.byContract } : texts;
}
