/** The words of fields on sheets, and what is said where something else is typed. */
export const sheet = {
  words: {
    NONE: "Ohne",
    RULES: "veröffentlicht",
    NOTICE: "laut Bescheid",
    FIRST: "Zuwendungsbescheid",
    AMENDMENT: "Änderungsbescheid",
    FOLLOW_ON: "Anschlussbescheid",
    GRANTEE: "Empfänger des Landes",
    LEAD: "leitet weiter",
    LAST: "letzter Empfänger",
    FORWARDING: "Weiterleitung",
    REFINANCING: "Refinanzierung",
    KREIS: "Kreis",
    STADT: "Stadt",
    GEMEINDE: "Gemeinde",
    TRAEGER: "Träger",
    CALENDAR: "Kalender",
    FULL: "Voll",
    STARTED: "Angefangen",
    DAYS: "Tage",
    CLOSEST: "Nächste zulässige Verteilung",
    HAMILTON: "Hare-Niemeyer",
    SAINTELAGUE: "Sainte-Laguë",
    DHONDT: "d’Hondt",
    ROUNDED: "Rundungsausgleich",
    WORKPLACE: "Sachkosten",
    ADVICEDAY: "Beratertag",
    EXCHANGEDAY: "Qualifizierungstag",
    MEASURES: "Maßnahmen",
    INTERFACE: "Schnittstellen",
  },

  validation: {
    number: "Bitte eine Zahl ab 0 eingeben.",
    day: "Bitte ein Datum eingeben, zum Beispiel 01.11.2021.",
    words: "Bitte einen Eintrag der Liste wählen.",
    names: "Dieser Name steht nicht in der Liste. Trotzdem übernehmen?",
  },
};

/** German leads: the other languages have the same texts. */
export type SheetTexts = typeof sheet;
