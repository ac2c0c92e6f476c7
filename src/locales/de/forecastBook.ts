/** What the sheets say of what is expected. */
export const forecastBook = {
  sheets: {
    forecast: "Prognose",
    forecastCalculation: "Rechnung Prognose",
    forecastAcceptCalculation: "Prognose Anerkannt",
    forecastSettlementCalculation: "Prognose Abrechnung",
    forecastChainCalculation: "Prognose Kette",
    vacancyCalculation: "Rechnung Vakanz",
  },
  titles: {
    forecast: "Prognose",
    forecastCalculation: "Rechnung der Prognose",
    forecastAcceptCalculation: "Rechnung der erwarteten Anerkennung",
    forecastSettlementCalculation: "Rechnung der erwarteten Abrechnung",
    forecastChainCalculation: "Rechnung der erwarteten Kette",
    vacancyCalculation: "Rechnung der freien Stellen",
  },
  subtitles: {
    forecast:
      "Was herauskommt, wenn ab dem letzten nachgewiesenen Tag alles wie geplant weitergeht, am Stichtag des Blatts Fristen.",
    forecastCalculation:
      "Was am Stichtag nachgewiesen ist, was die Tage danach nach Plan kosten, und was gezahlt wird.",
    forecastAcceptCalculation: "Was mit den erwarteten Kosten anerkannt würde.",
    forecastSettlementCalculation: "Die Abrechnung mit den erwarteten Kosten und Zahlungen.",
    forecastChainCalculation: "Rückzahlung und Rest mit den erwarteten Kosten und Zahlungen.",
    vacancyCalculation:
      "Was nach dem Stichtag und bis zu ihm unbesetzt ist, und das Geld dafür; am Ende je Beteiligte.",
  },
  columns: {
    proofKnown: "liegt vor",
    knownCost: "nachgewiesen",
    provenTo: "nachgewiesen bis",
    costLacks: "ohne Kosten im Monat",
    plannedCost: "nach Plan",
    expectedCost: "erwartete Kosten",
    laterFrom: "ab dem Tag danach",
    vacantMoney: "Geld für Unbesetztes",
    freeMoney: "noch vergebbar",
    lostMoney: "verfallen",
    limitLeft: "bis zur Grenze",
    forecastState: "Nr. des Stands",
  },
  /** The page of the forecast. */
  page: {
    bands: ["Kosten", "erwartete Abrechnung", "freie Stellen"],
    note: "Nachgewiesen ist auch, was eingegangen und noch nicht geprüft ist. Geplante Zahlungen gelten als gezahlt.",
    withoutDay: "Kein Stichtag unter „Fristen“, der vor dem Ende der Stellen liegt.",
    withoutCost: "Unter „Stellenbesetzung“ fehlen Kosten im Monat.",
    open: "Offen, bis unter „Festlegungen“ steht, woraus der Höchstbetrag folgt und wofür er gilt.",
    even: "Erwartet wird keine Rückzahlung.",
    /** After an amount; then stands who pays the desk. */
    back: "€ Rückzahlung werden erwartet, an:",
  },
  sentences: {
    costsPlanned: "Besetzungen ohne Kosten im Monat (Anzahl)",
    forecastErrors: "Rechenblätter der Prognose mit Fehlerwerten (Anzahl)",
  },
  actions: {
    costsPlanned: "Geplante Kosten eintragen, sonst fehlt die Prognose",
  },
};

/** German leads: the other languages have the same texts. */
export type ForecastBookTexts = typeof forecastBook;
