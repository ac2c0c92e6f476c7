/** The words of the printed rule sheet, docs/rechenregeln.md. */
export const ruleSheet = {
  title: "Rechenregeln",
  intro:
    "Alle Sätze und Grenzen, mit denen KIM rechnet, mit ihrer Fundstelle. Die Seite wird aus den Regeldaten gedruckt (`npm run manual`) und nicht von Hand geändert.",
  asOf: (day: string) => `Stand der Quellen: ${day}.`,
  stated: "**belegt**: Ein amtliches Dokument nennt den Wert.",
  unofficialCopy:
    "**nicht amtliche Kopie**: Den Wert nennt nur eine Kopie, die keine Behörde führt; vor einer Prüfung ist er mit dem amtlichen Dokument zu vergleichen. `KIM.FTERATE` und `KIM.LIMIT` geben ihn zurück wie einen belegten, `KIM.SOURCE` nennt die Klasse.",
  derived:
    "**abgeleitet**: Keine Quelle nennt den Wert; er folgt aus anderen Angaben. Die Funktionen antworten mit `#NV` und nennen ihn in der Meldung.",
  gap: "Für Jahre ohne Zeile wurde keine Veröffentlichung gefunden. Sie werden nie mit dem Wert eines Nachbarjahres gefüllt; maßgeblich ist der Bescheid.",
  module: (number: number, name: string) => `Baustein ${number}: ${name}`,
  recommendedAtKi: (oneIn: number, citation: string) =>
    `Empfehlung: von je ${oneIn} Stellen mindestens eine beim KI. ${citation}`,
  columns: ["Jahr", "Gegenstand", "Wert", "Quelle und Angabe", "Beleg", "Hinweis"],
  kinds: {
    rate: "Pauschale",
    limit: "Höchstbetrag",
    minimumShare: "Mindestanteil",
    step: "Schrittweite",
    maximumFte: "Höchstzahl der Stellen",
  },
  units: {
    FTE_YEAR: "€ je VZÄ und Jahr",
    HALF_POST_YEAR: "€ je halbe Stelle und Jahr",
    DAY: "€ je Tag",
    YEAR: "€ je Jahr",
    FTE: "VZÄ",
  },
  recipients: { KREIS: "Kreise", KREISFREIE_STADT: "kreisfreie Städte" },
  most: (quantity: string) => `höchstens ${quantity}`,
  documents: "Dokumente",
  baseRateTitle: "Basiszinssatz nach § 247 BGB",
  baseRates:
    "Prozent im Jahr, eine Zeile je Halbjahr. Drei voneinander unabhängige Kopien stimmen überein; bis zum Vergleich mit der Bekanntmachung der Deutschen Bundesbank sind es nicht amtliche Kopien. Für Tage davor und danach antworten `KIM.BASERATE` und `KIM.INTEREST` mit `#NV`.",
  baseRateColumns: ["Gültig ab", "Satz", "Beleg"],
} as const;
