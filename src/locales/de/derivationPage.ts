/** What the derivation says for all, before the rows of each body. */
export const derivation = {
  contract: "Vertragssumme",
  fte: "VZÄ",
  own: "für eigene Stellen",
  contracts: "Summe der Verträge",
  ownPosts: "Summe der Landesmittel für eigene Stellen",
  allBodies: "Summe der Beteiligten",
  ofWhich: "davon",
  byMonths: "Anteil der Monate, je Zeile auf den Cent",
  noCost: "Personalkosten nicht angegeben",
  /** Claims have no line here, but all their steps on a sheet of their own. */
  interest: "Zinsen: jede Forderung mit allen Schritten auf dem Blatt Rechnung Zinsen.",
  rounding:
    "In einem Vertrag und bei Eigenanteilen nach Schlüssel nach größtem Rest, damit die Summe stimmt; alle Schritte: Blatt Rechenschritte.",
};
