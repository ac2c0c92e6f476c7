/** The German words of options, where a message lists what is possible. */
export const optionWords: Readonly<Record<string, string>> = {
  ROUNDED: "RUNDUNGSAUSGLEICH",
  CALENDAR: "KALENDER",
  FULL: "VOLL",
  STARTED: "ANGEFANGEN",
  DAYS: "TAGE",
  COORDINATION: "KOORDINATION",
  ASSISTANT: "ASSISTENZ",
  WORKPLACE: "SACHKOSTEN",
  ADVICEDAY: "BERATERTAG",
  EXCHANGEDAY: "QUALIFIZIERUNGSTAG",
  MEASURES: "MASSNAHMEN",
  INTERFACE: "SCHNITTSTELLEN",
};
