import type { Language } from "./language";
import { englishDay } from "./englishDay";

/** "KIM 1.2.0, Regeldaten vom 21.11.2026"; the day as an ISO date. */
export function versionText(addIn: string, rulesDay: string, language: Language): string {
  const [year = "", month = "", day = ""] = rulesDay.split("-");
  return language === "de"
    ? `KIM ${addIn}, Regeldaten vom ${day}.${month}.${year}`
    : `KIM ${addIn}, rule data of ${englishDay(Number(year), Number(month), Number(day))}`;
}
