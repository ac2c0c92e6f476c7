/** Headings of the tables that say where inputs come from, and what papers print. */
export const sourceColumns = {
  sourcePlace: "Bereich",
  entry: "Eintrag",
  statedValue: "Wert laut Vorlage",
  statedStep: "gerundet auf",
  figureNumber: "Nr. der Angabe",
  madeFrom: "beruht auf",
  inputGroup: "Art der Eingabe (Nr.)",
  workedBack: "zurückgerechnet",
  isInput: "selbst Eingabe",
  proof: "Nachweis",
};
