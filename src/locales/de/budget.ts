/** The page of income and expense by budget year. */
export const budget = {
  year: "Haushaltsjahr",
  allYears: "alle Haushaltsjahre",
  unused: "erhalten, nicht eingesetzt",
  notGranted: "nicht bewilligt",
  income: "Ertrag: Landesmittel",
  refunds: "Ertrag: Erstattungen",
  cost: "Aufwand: Personal, Sachkosten",
  passedOn: "Aufwand: Weiterleitung",
  refunding: "Aufwand: Erstattung",
  balance: "Saldo",
  roundedIncome: "Ertrag für Vorlagen",
  roundedExpense: "Aufwand für Vorlagen",
  roundedBalance: "Saldo für Vorlagen",
  footnote: "„rd.“: für Vorlagen gerundet; Rundungsdifferenzen sind möglich",
};
