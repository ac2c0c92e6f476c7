/** What follows from the course of a year, as `kim plan` prints it. */
export const year = {
  staffing: {
    title: "Besetzung",
    columns: [
      "Stelle",
      "Beteiligte",
      "VZÄ",
      "VZÄ-Monate",
      "besetzt",
      "frei",
      "Höchstbetrag besetzt",
    ],
  },
  ledger: {
    title: "Zahlungen",
    columns: [
      "Beteiligte",
      "erhalten",
      "zurückgezahlt",
      "weitergegeben",
      "für eigene Stellen",
      "nach Plan",
    ],
  },
  settlement: {
    title: "Abrechnung",
    columns: [
      "Beteiligte",
      "Kosten",
      "anerkannt",
      "Rückzahlung",
      "noch zu erhalten",
      "Eigenanteil",
    ],
  },
  items: {
    title: "Abrechnung der Positionen",
    columns: [
      "Position",
      "bewilligt",
      "ausgegeben",
      "davon nicht zuwendungsfähig",
      "anerkannt",
      "Eigenanteil",
    ],
  },
  reassignment: {
    title: (day: string) => `Umverteilung zum ${day} (Vorschau)`,
    columns: ["Beteiligte", "bisher", "dazu", "Monate", "Betrag bisher", "neu", "Vertrag ±"],
  },
  regions: {
    title: (region: string) => `Refinanzierung: ${region}`,
    columns: ["Beteiligte", "bezahlt", "zu tragen", "zurück", "nachzuzahlen"],
    sums: (cost: string, accepted: string) =>
      `Kosten ${cost}\u00a0€, davon Landesmittel ${accepted}\u00a0€`,
  },
  topUps: {
    title: "Freiwillige Aufstockung",
    columns: ["Beteiligte", "erhalten", "behalten", "zurück", "Eigenanteil danach"],
  },
  carryOver: {
    title: "Übertragung",
    back: "an das Land zurück",
    carried: "in die nächste Bewilligung",
  },
  claims: {
    title: "Zinsen",
    columns: ["Beteiligte", "Art", "ab", "bis", "Betrag", "Zinsen", "Fundstelle"],
    kinds: {
      REPAYMENT: "Erstattungszinsen",
      INTERIM: "Zwischenzinsen",
      CONTRACT: "laut Vertrag",
    },
  },
  forecast: {
    title: (day: string) => `Prognose am ${day}`,
    columns: [
      "Beteiligte",
      "Kosten",
      "anerkannt",
      "Rückzahlung",
      "Eigenanteil",
      "bis zur Grenze",
      "noch vergebbar",
      "verfallen",
    ],
  },
  choices: "Gewählt",
  points: (number: string) => `${number} Prozentpunkte`,
  synopsis: {
    title: (since: string) => `Synopse: was sich seit dem ${since} geändert hat`,
    columns: [
      ...["Nr.", "Dokument", "§", "Was", "Beteiligte", "bisher", "neu", "Unterschied"],
      ...["gilt ab", "eigene ±", "Vertrag ±", "folgt aus"],
    ],
    granted: "Bewilligung",
    contract: (payer: string, body: string) => `Vertrag ${payer} – ${body}`,
    land: "Land",
    unchanged: (documents: string) => `Alle übrigen Regelungen bleiben: ${documents}.`,
    nothing: "Es hat sich nichts geändert.",
    closes: (distributed: string) =>
      `Die Unterschiede gehen auf: ${distributed}\u00a0€ für alle zusammen.`,
    left: (granted: string, left: string) =>
      `Die Bewilligung ändert sich um ${granted}\u00a0€; davon sind ${left}\u00a0€ nicht verteilt.`,
    subjects: {
      AMOUNT: "Beträge",
      PERIOD: "Zeitraum",
      FOLLOW_ON: "Anschlussbescheid",
      PROOF_DEADLINE: "Nachweisfrist",
      PRORATION: "Anteilige Monate",
      CEILING: "Höchstbetrag",
      INTEREST: "Zinsen",
      REPAYMENT: "Rückzahlung",
      REPORTING: "Berichte",
      OTHER: "Sonstiges",
    },
  },
  deadlines: {
    title: (day: string) => `Fristen am ${day}`,
    untimed: "Fristen (ohne Stichtag)",
    columns: ["Frist", "Beteiligte", "Tag", "Fundstelle", "Stand"],
    kinds: {
      PROOF: "Nachweis",
      CONFIRMATION: "Bestätigung",
      REPAYMENT: "Rückzahlung",
      DRAWDOWN: "Mittelabruf",
      REPORT: "Bericht",
    },
    states: {
      DONE: "erledigt",
      PASSED: "versäumt",
      NEAR: "bald",
      OPEN: "offen",
      UNDATED: "ohne Tag",
    },
  },
  findingsOf: "Befunde zum Jahreslauf",
  /** The list a row is in, by number. */
  row: (list: string, number: number) => `${list}, Zeile ${number}`,
  findings: {
    notANumber: ({ received }: Told) =>
      `„${received}“ ist keine Zahl und zählt nicht. Bitte Betrag oder Umfang als Zahl eintragen.`,
    choiceInvalid: ({ received }: Told) =>
      `„${received}“ ist hier keine Antwort und zählt nicht. Bitte eine der Antworten aus der Anleitung wählen, beim Zuschlag eine Zahl unter 10.`,
    choiceTwice: () =>
      "Diese Regel ist schon weiter oben gewählt; die zweite Zeile zählt nicht. Bitte eine der Zeilen löschen.",
    choiceWithoutSource: () =>
      "Die Wahl nennt keine Fundstelle. Bitte Paragraf oder Dokument ergänzen.",
    rowIncomplete: () =>
      "Die Zeile zählt nicht, weil eine Angabe fehlt, falsch ist oder schon in einer anderen Zeile steht. Bitte Umfang, Betrag und Tage ergänzen, bei einer Unterbrechung auch, ob sie zählt.",
    bodyUnknown: ({ received }: Told) =>
      received === ""
        ? "Es fehlt, um wen es geht. Bitte den Namen wählen oder wie bei den Beteiligten schreiben."
        : `„${received}“ ist nicht unter den Beteiligten. Bitte den Namen wie dort schreiben.`,
    staffingUnknownPost: () =>
      "Diese Stelle gibt es nicht, die Besetzung zählt nicht. Bitte die Stelle anlegen oder den Namen berichtigen.",
    staffingOutsidePost: () =>
      "Die Besetzung geht über die Tage der Stelle hinaus; was außerhalb liegt, zählt nicht. Bitte die Tage prüfen.",
    postsDifferFromFte: ({ expected, received, day }: Told) =>
      `Am ${day} sind ${expected} VZÄ vereinbart, die benannten Stellen ergeben ${received}. Bitte die Stellen ergänzen oder berichtigen.`,
    monthsOpen: () =>
      "Wie Monate zählen, ist nicht gewählt, oder Stellen wechseln mitten in einem Monat. Bitte mit Fundstelle wählen, wie Monate zählen („Angefangene Monate“) und, wenn ganze Monate zählen, für wen ein geteilter Monat zählt („Wechsel im Monat“).",
    postVacant: ({ received }: Told) =>
      `Frei sind ${received} VZÄ-Monate. Bitte prüfen, ob sie zurückgegeben werden.`,
    postOverfilled: ({ received }: Told) =>
      `Zeitweise sind ${received} VZÄ besetzt, mehr als bewilligt; es zählt nur der bewilligte Teil.`,
    releaseAboveVacant: ({ expected, received, day }: Told) =>
      `Zurückgegeben werden ${received} VZÄ, am ${day} sind aber nur ${expected} frei; nur diese werden vergeben. Bitte Besetzung oder Umfang prüfen.`,
    releaseWithoutTaker: ({ received, day }: Told) =>
      `Ab ${day} sind ${received} VZÄ zurückgegeben, und niemand möchte sie. Bitte Interessierte eintragen.`,
    releaseTied: ({ received, day }: Told) =>
      `Wer ab ${day} Stellen dazubekommt, muss das Los entscheiden: ${received}. Bitte losen und die Nummern eintragen.`,
    releaseIndivisible: ({ received, day }: Told) =>
      `Die ${received} VZÄ, die ab ${day} frei sind, lassen sich nicht nach den Regeln verteilen. Bitte Umfang, Schritt und Mindestanteil prüfen.`,
    filledBelowMinimum: ({ expected, received }: Told) =>
      `Zeitweise sind nur ${received} VZÄ besetzt, weniger als der Mindestanteil von ${expected}. Bitte prüfen, ob das förderfähig ist, und mit Fundstelle wählen, woran der Mindestanteil gemessen wird („Mindestanteil“).`,
    doubleFunding: ({ received }: Told) =>
      `Für diese Stelle zahlt auch ein anderes Programm: ${received}. Bitte prüfen, ob beides zusammen erlaubt ist (§ 9 Absatz 4 TIntG).`,
    costImplausible: ({ expected, received }: Told) =>
      `Nachgewiesen sind ${received}\u00a0€, geplant waren für diese Tage ${expected}\u00a0€. Bitte Kosten und Besetzung prüfen.`,
    evidenceMissing: ({ day }: Told) =>
      `Der Nachweis war bis ${day} fällig und liegt nicht geprüft bis zum letzten Tag der Stelle vor. Bitte anfordern oder prüfen.`,
    evidencePending: ({ day }: Told) =>
      `Der Nachweis steht noch aus, fällig am ${day}. Bitte rechtzeitig anfordern.`,
    releaseTooLate: ({ day }: Told) =>
      `Die Stelle ist seit ${day} frei und noch nicht neu vergeben; das Geld bis zum laufenden Monat ist verloren. Bitte jetzt vergeben.`,
    receivedDiffersFromNotice: ({ expected, received }: Told) =>
      `Das Land hat ${expected}\u00a0€ bewilligt und ${received}\u00a0€ gezahlt. Bitte Bescheide und Zahlungen abgleichen.`,
    payoutMoved: ({ expected, day }: Told) =>
      `Am ${day} ist das Geld dafür noch nicht da; frühester Tag: ${expected}. Bitte den Tag verschieben oder vorstrecken.`,
    notUsedWithinTwoMonths: ({ expected, received, day }: Told) =>
      `Von dieser Zahlung sind ${received}\u00a0€ nicht verwendet; die zwei Monate dafür endeten am ${day}. Zwischenzinsen bis zum Stichtag: ${expected === "–" ? "offen, weil Zuschlag oder Basiszinssatz fehlt" : `${expected}\u00a0€`}. Bitte verwenden oder zurückzahlen, sonst Nachweise ergänzen.`,
    returnedAboveRepayment: ({ expected, received }: Told) =>
      `Zurückgezahlt sind ${received}\u00a0€, zurückzuzahlen waren nur ${expected}\u00a0€. Bitte die Zahlungen prüfen.`,
    costAboveCeiling: ({ expected, received }: Told) =>
      `Die Kosten liegen über dem Höchstbetrag; selbst zu tragen sind ${received}\u00a0€${expected === "" ? "" : `, beschlossen sind ${expected}\u00a0€`}. Bitte prüfen, ob der Beschluss reicht.`,
    repaymentOpen: ({ received, day }: Told) =>
      `Die Rückzahlung war am ${day} fällig; ${received}\u00a0€ sind noch offen. Bitte anmahnen oder die Zahlung eintragen.`,
    transferUndated: () => "Die Zahlung hat keinen Tag. Bitte den Tag der Buchung ergänzen.",
    paidBeforeReceived: ({ expected, received, day }: Told) =>
      `Bis zum ${day} sind ${received}\u00a0€ weitergegeben, aber nur ${expected}\u00a0€ eingegangen. Bitte die Tage und Beträge prüfen.`,
    paidAboveEntitlement: ({ expected, received }: Told) =>
      `Gezahlt sind ${received}\u00a0€, der Vertrag sieht nur ${expected}\u00a0€ vor. Bitte die Überzahlung zurückfordern oder die Zahlung berichtigen.`,
    refinancingElsewhere: ({ received }: Told) =>
      `${received}\u00a0€ Refinanzierung zählen nirgends: Keiner der beiden ist in einer Region, die refinanziert. Bitte Namen und Art der Zahlung prüfen.`,
    proofStuckInChain: ({ received }: Told) =>
      `Weiter unten sind ${received}\u00a0€ nachgewiesen, zählen aber nicht, weil der eigene Nachweis fehlt. Bitte den Nachweis anfordern.`,
    entitlementOpen: ({ expected, received }: Told) =>
      `Je nach Regel werden insgesamt ${expected} oder ${received}\u00a0€ anerkannt. Bitte mit Fundstelle wählen, woraus der Höchstbetrag folgt („Höchstbetrag“) und wofür er gilt („Höchstbetrag gilt“).`,
    itemProofUnknown: () =>
      "Diese Position ist nicht geplant; was für sie nachgewiesen ist, zählt nicht. Bitte die Position berichtigen oder planen.",
    nonEligibleAboveCost: ({ expected, received }: Told) =>
      `Nicht zuwendungsfähig sind ${received}\u00a0€, ausgegeben nur ${expected}\u00a0€. Bitte beide Beträge prüfen.`,
    itemScopeOpen: ({ expected, received }: Told) =>
      `Für alle Positionen zusammen werden ${expected} oder ${received}\u00a0€ anerkannt. Bitte mit Fundstelle wählen, ob Einsparungen bei einer Position Mehrkosten einer anderen decken („Einsparungen bei Positionen“).`,
    changedAfterClosing: ({ expected, received }: Told) =>
      `Abgeschlossen mit ${expected}\u00a0€, jetzt sind es ${received}\u00a0€. Bitte klären, was sich geändert hat.`,
    topUpOpen: ({ expected, received }: Told) =>
      `Von der Aufstockung bleiben ${expected} oder ${received}\u00a0€. Bitte mit Fundstelle wählen, ob sie pauschal ist oder nach Kosten abgerechnet wird („Aufstockung“).`,
    carryOverOpen: ({ received }: Told) =>
      `${received}\u00a0€ sind nicht verbraucht. Bitte mit Fundstelle wählen, ob sie zurückgehen oder übertragen werden („Übertragung“).`,
    carryOverWithoutDocument: ({ received }: Told) =>
      `${received}\u00a0€ sollen übertragen werden, aber kein Dokument sagt es. Bitte den Haushaltsvermerk eintragen.`,
    interestOpen: () =>
      "Ob Zinsen verlangt werden, ist nicht gewählt. Bitte mit Fundstelle wählen („Zinsen auf Rückzahlungen“, dazu „Zwischenzinsen“).",
    surchargeOpen: () =>
      "Der Zuschlag zum Basiszinssatz ist nicht gewählt. Bitte mit Fundstelle eintragen („Zuschlag zum Basiszinssatz“), zum Beispiel 3 Prozentpunkte nach § 49a Absatz 3 VwVfG NRW.",
    baseRateStale: ({ received, day }: Told) =>
      `Ab ${day} ist kein Basiszinssatz bekannt; bis dahin sind es ${received}\u00a0€. Bitte den Zinssatz bei der Bundesbank nachsehen und mit KIM.INTEREST rechnen.`,
    costPerMonthMissing: () =>
      "Ohne geplante Kosten je Monat gibt es keine Prognose. Bitte eintragen.",
    childContractOutdated: ({ expected, received }: Told) =>
      `Der Vertrag ist vom ${received}; wer zahlt, hat seit dem ${expected} einen geänderten Vertrag. Bitte den Vertrag nachziehen und das Dokument eintragen.`,
    followOnOpen: ({ expected, received }: Told) =>
      `Der Vertrag ist vom ${received}, der Bescheid vom ${expected}. Bitte mit Fundstelle wählen, ob Verträge einem neuen Bescheid von selbst folgen („Anschlussbescheid“).`,
    clauseUnchangedButFigureMoved: ({ expected, received }: Told) =>
      `Die Vertragssumme ändert sich an diesem Tag von ${expected} auf ${received}\u00a0€, das Dokument ändert aber keine Regelung zu Beträgen. Bitte die Klausel ergänzen oder die Änderung prüfen.`,
    amendmentWithoutEffective: ({ received, day }: Told) =>
      `„${received}“ ändert sich am ${day} und zählt für den ganzen Zeitraum, weil kein Tag genannt ist, ab dem es gilt. Bitte „gilt ab“ eintragen.`,
    differenceNotZero: () =>
      "Die Unterschiede gehen nicht auf. Bitte ergänzen, was in einer der Fassungen fehlt.",
    deadlineUndated: () => "Die Frist hat keinen Tag. Bitte den Tag aus dem Vertrag eintragen.",
    deadlinePassed: ({ day }: Told) =>
      `Die Frist war der ${day} und ist versäumt. Bitte nachholen oder den Tag der Erledigung eintragen.`,
    deadlineNear: ({ day }: Told) => `Die Frist endet bald, am ${day}. Bitte erledigen.`,
    childDeadlineAfterParent: ({ expected, day }: Told) =>
      `Fällig am ${day}, aber wer zahlt, muss selbst schon am ${expected} nachweisen. Bitte einen früheren Tag vereinbaren.`,
  },
};

/** Figures and days of a finding, as text. */
export interface Told {
  readonly expected: string;
  readonly received: string;
  readonly day: string;
}

/** German leads: the other languages have the same texts. */
export type YearTexts = typeof year;
