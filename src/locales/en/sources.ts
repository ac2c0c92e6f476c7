/** Headings of the tables that say where inputs come from, and what papers print. */
export const sourceColumns = {
  sourcePlace: "Place",
  entry: "Entry",
  statedValue: "Figure in the paper",
  statedStep: "rounded to",
};

/** Where citations are inputs of their own. */
export const citationFacts = {
  rateCitation: "Citation of the rate",
  prorationSection: "Citation of the rule for months",
  overrideReason: "Reason for the deviation",
};
