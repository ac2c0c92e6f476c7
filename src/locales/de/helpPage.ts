/** What stands on the help page of every function. */
export const helpPage = {
  arguments: "Angaben",
  optional: "kann leer bleiben",
  range: "Bereich",
  repeating: "beliebig viele",
  words: "Wörter:",
  result: "Ergebnis",
  examples: "Beispiele",
  gives: "ergibt",
  errors: { "#VALUE!": "#WERT!", "#N/A": "#NV" },
  otherFunctions: "Weitere Funktionen",
  generalHelp: "Hilfe zu KIM",
  otherLanguage: "English",
};

/** German leads: the other languages have the same texts. */
export type HelpPageTexts = typeof helpPage;
