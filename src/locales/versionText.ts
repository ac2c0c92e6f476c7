import type { Language } from "./language";
import { sentencesIn } from "./sentences";

/** "KIM 1.2.0, Regeldaten vom 21.11.2026"; the day as an ISO date. */
export function versionText(addIn: string, rulesDay: string, language: Language): string {
  const { day: dayIn, places } = sentencesIn(language);
  const [year, month, day] = rulesDay.split("-").map(Number) as [number, number, number];
  return `KIM ${addIn}, ${places.rules} ${dayIn(year, month, day)}`;
}
