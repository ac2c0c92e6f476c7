import type { YearFinding } from "../../../engine/year/finding";
import type { Language } from "../../../locales/language";
import { yearFindingWords } from "../../../locales/yearText";

/** "Kamen: Der Vertrag …": what was found and whose it is; in which row is not asked here. */
export function namedFinding(finding: YearFinding, language: Language): string {
  const words = yearFindingWords(finding, language);
  return finding.name ? `${finding.name}: ${words}` : words;
}
