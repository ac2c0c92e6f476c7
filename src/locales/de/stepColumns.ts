/** Headings of steps that only the sheets of the calculation have. */
export const stepColumns = {
  waiverInForce: "Verzicht (zählt)",
  agreedInForce: "vereinbart (zählt)",
  fixed: "fest vereinbart",
  claim: "Anspruch",
  poolOpen: "noch zu verteilen",
  separate: "eigene Rundung",
  gains: "erhält mehr",
  costMissing: "Kosten fehlen bei",
  regionYearOwn: "Eigenanteil im Jahr",
  keptInAll: "zusammen in allen Zeilen",
  landDay: "Tag der Rate",
  dayColumn: "Spalte des Zahltags",
  refunded: "Erstattung",
  expense: "Aufwand",
  block: "Block",
};
