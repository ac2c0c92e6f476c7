/** The page of income and expense by budget year. */
export const budget = {
  year: "Haushaltsjahr",
  allYears: "alle Haushaltsjahre",
  unused: "erhalten, nicht eingesetzt",
  notGranted: "nicht bewilligt",
  /** Before and after the euro that are planned while no notice says an amount. */
  noNotice: ["! Kein Bescheid eingetragen: ", " € sind nicht belegt."],
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
