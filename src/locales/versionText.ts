/** How a language names the rule data by their day. */
export interface VersionWords {
  /** Months count from 1. */
  readonly day: (year: number, month: number, day: number) => string;
  /** What stands before it. */
  readonly rules: string;
}

/** "KIM 1.2.0, Regeldaten vom 21.11.2026"; the day as an ISO date. */
export function versionText(addIn: string, rulesDay: string, words: VersionWords): string {
  const [year, month, day] = rulesDay.split("-").map(Number) as [number, number, number];
  return `KIM ${addIn}, ${words.rules} ${words.day(year, month, day)}`;
}
