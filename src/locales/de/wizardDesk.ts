/** Who asks, and what only the other desks read. */
export const desk = {
  question: "Für wen rechnen Sie?",
  grantee: "Empfänger des Landes",
  options: { LEAD: "Leitet weiter", LAST: "Letzter Empfänger" },
  hints: {
    GRANTEE: "Kreis oder kreisfreie Stadt: Das Geld kommt mit einem Bescheid des Landes.",
    LEAD: "Das Geld kommt aus einem Vertrag, ein Teil geht an andere weiter.",
    LAST: "Das Geld kommt aus einem Vertrag und bleibt bei Ihnen.",
  },
  contract: "Vertrag",
  payerHint: "Wer Ihnen das Geld zahlt, zum Beispiel der Kreis.",
  matches: (amount: string) =>
    `Stellen × Pauschale × Monate = ${amount}: stimmt mit dem Vertrag überein.`,
  comparedLater: (page: string) =>
    `Ob Stellen × Pauschale × Monate den Betrag ergeben, wird verglichen, sobald Beginn, Ende und (Seite „${page}“) die Zählung angefangener Monate feststehen.`,
  instalment: "Betrag laut Vertrag",
  rateOfContract: "Aus dem Vertrag",
  rateCitation: "Fundstelle der Pauschale",
  self: "Ihre Stelle",
  all: "alle Stellen",
  bodiesHints: {
    GRANTEE:
      "Alle, die Geld oder Stellen bekommen. Die erste Stelle ist der Empfänger des Bescheids.",
    LEAD: "Sie selbst zuerst, dann alle, an die Sie weiterleiten. Auch Sie nehmen am Schlüssel teil.",
    LAST: "Ihr Name, wie er im Vertrag steht.",
  },
  periods: {
    GRANTEE: "Zeitraum der Weiterleitung",
    LEAD: "Zeitraum der Weiterleitung",
    LAST: "Zeitraum",
  },
};
