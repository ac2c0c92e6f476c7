/** Headings of steps that only the sheets of the calculation have. */
export const stepColumns = {
  separate: "eigene Rundung",
  gains: "erhält mehr",
  costMissing: "Kosten fehlen bei",
  regionYearOwn: "Eigenanteil im Jahr",
  keptInAll: "zusammen in allen Zeilen",
  landDay: "Tag der Rate",
  dayColumn: "Spalte des Zahltags",
};
