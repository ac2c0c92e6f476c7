export const totals = {
  granted: "Bewilligt",
  posts: "Stellen bewilligt",
  fte: "Stellen vergeben",
  amount: "Landesmittel verplant",
  forwarded: "davon weitergeleitet",
  items: "Sachkosten und Maßnahmen",
  inYear: (year: number) => `davon ${year}`,
  ownShare: "Eigenanteile",
  outstanding: "Nachzahlungen",
  repayment: "Rückzahlungen",
  /** Where the money comes by a contract. */
  byContract: {
    granted: "Laut Vertrag",
    posts: "Stellen laut Vertrag",
    amount: "Davon verplant",
  },
};

/** German leads: the other languages have the same texts. */
export type TotalsTexts = typeof totals;
