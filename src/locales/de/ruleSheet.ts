/** The words of the printed rule sheet, docs/rechenregeln.md. */
export const ruleSheet = {
  title: "Rechenregeln",
  intro:
    "Alle Sätze und Grenzen, mit denen KIM rechnet, mit ihrer Fundstelle. Die Seite wird aus den Regeldaten gedruckt (`npm run manual`) und nicht von Hand geändert.",
  asOf: (day: string) => `Stand der Quellen: ${day}.`,
  stated:
    "**belegt**: Eine Quelle nennt den Wert. Nur solche Werte geben `KIM.FTERATE` und `KIM.LIMIT` zurück.",
  derived:
    "**abgeleitet**: Keine Quelle nennt den Wert; er folgt aus anderen Angaben. Die Funktionen antworten mit `#NV` und nennen ihn in der Meldung.",
  gap: "Für Jahre ohne Zeile wurde keine Veröffentlichung gefunden. Sie werden nie mit dem Wert eines Nachbarjahres gefüllt; maßgeblich ist der Bescheid.",
  module: (number: number, name: string) => `Baustein ${number}: ${name}`,
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
  confidence: { stated: "belegt", derived: "abgeleitet" },
  documents: "Dokumente",
} as const;
