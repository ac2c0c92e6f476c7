import type { HelpPageTexts } from "../de/helpPage";

/** What stands on the help page of every function. */
export const helpPage: HelpPageTexts = {
  arguments: "Arguments",
  optional: "may be left out",
  range: "range",
  repeating: "as many as needed",
  words: "Words:",
  result: "Result",
  examples: "Examples",
  gives: "gives",
  errors: { "#VALUE!": "#VALUE!", "#N/A": "#N/A" },
  otherFunctions: "Other functions",
  generalHelp: "Help with KIM (in German)",
  otherLanguage: "Deutsch",
};
