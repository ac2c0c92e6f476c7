export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

let current: Language = "de";

/** The language of messages. German is the default; Excel's display language decides. */
export const language = (): Language => current;

export function setLanguage(chosen: Language): void {
  current = chosen;
}

/** The language for a tag such as "de-AT" or "en-GB": German for German, English for all others. */
export const languageOf = (tag: string): Language => (/^de\b/i.test(tag) ? "de" : "en");
