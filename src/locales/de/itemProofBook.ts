/** What the sheets say of the proofs of items, and of the proof of use. */
export const itemProofBook = {
  sheets: {
    itemProofs: "Positionsnachweise",
    proofOfUse: "Verwendungsnachweis",
    itemProofCalculation: "Rechnung Belege",
    forecastItemCalculation: "Prognose Belege",
  },
  tables: {
    itemProofs: "Positionsnachweise",
  },
  titles: {
    itemProofs: "Nachweise der Positionen",
    proofOfUse: "Verwendungsnachweis",
    itemProofCalculation: "Rechnung der Positionsnachweise",
    forecastItemCalculation: "Rechnung der erwarteten Positionen",
  },
  subtitles: {
    itemProofs:
      "Eingaben. Was je Position ausgegeben ist; mehrere Belege zählen zusammen, aber nur geprüfte.",
    proofOfUse:
      "Zahlen in der Reihenfolge des Vordrucks, zum Übertragen in die Datei der Bewilligungsbehörde.",
    itemProofCalculation:
      "Was je Position bewilligt und nachgewiesen ist und was davon je nach Festlegung anerkannt wird.",
    forecastItemCalculation:
      "Was Positionen kosten werden: nach den Belegen, die da sind, sonst wie geplant.",
  },
  columns: {
    spent: "Ausgaben",
    spentNonEligible: "davon nicht förderfähig",
    grantedForItem: "bewilligt",
    countedProofs: "Belege",
    provenUnits: "Menge laut Nachweis",
    eligible: "zuwendungsfähig",
    plannedLimits: "Obergrenzen der Zeilen",
  },
  /** The page that is filled into the form of the authority. */
  page: {
    byNotice: "lt. Bescheid",
    settled: "lt. Abrechnung",
    /** Part of the sum of the receipts or expenses. */
    perCent: "v. H.",
    bands: ["Zahlenmäßiger Nachweis (€)", "Positionen mit Obergrenze (€)", "Bescheide"],
    facts: [
      "Einnahmen: Zuwendung",
      "Einnahmen: Eigenanteil",
      "Einnahmen zusammen",
      "Ausgaben: Personal",
      "Ausgaben: Positionen",
      "Ausgaben zusammen",
      "davon zuwendungsfähig",
      "davon anerkannt",
      "Zuwendung nicht verwendet",
      "davon zurückzuzahlen",
      "Zuwendung noch zu erhalten",
    ],
    wording: "Anlagen: gefördertes Personal „Besetzung“, Belege „Positionsnachweise“.",
    signatures: [
      "Sachlich richtig (Datum, Unterschrift)",
      "Rechnerisch richtig (Datum, Unterschrift)",
      "Rechtsverbindliche Unterschrift (Datum)",
    ],
  },
  sentences: {
    itemProofsKnown: "Belege für Positionen, die nicht geplant sind (Anzahl)",
    itemProofsPart: "Belege: mehr nicht zuwendungsfähig als ausgegeben (Anzahl)",
    itemsUnproven: "Positionen ohne geprüften Beleg (Anzahl)",
    itemsGranted: "Positionen: abzurechnen = anerkannt nach Plan",
  },
  actions: {
    itemProofsKnown: "Position wie unter „Positionen“ schreiben",
    itemProofsPart: "Beide Beträge des Belegs prüfen",
    itemsUnproven: "Beleg anfordern oder prüfen",
  },
};

export type ItemProofBookTexts = typeof itemProofBook;
