/** Headings of the tables that say where inputs come from, and what papers print. */
export const sourceColumns = {
  sourcePlace: "Place",
  entry: "Entry",
  statedValue: "Figure in the paper",
  statedStep: "rounded to",
  figureNumber: "no. of the figure",
  madeFrom: "made from",
  inputGroup: "kind of the input (no.)",
  workedBack: "worked back",
  isInput: "is an input itself",
  proof: "proof",
};
