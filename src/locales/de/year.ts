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
  choices: "Gewählt",
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
  row: (list: string, number: number) => `course.${list}, Zeile ${number}`,
  findings: {
    rowIncomplete: () =>
      "Die Zeile zählt nicht, weil eine Angabe fehlt oder falsch ist. Bitte Umfang und Tage ergänzen, bei einer Unterbrechung auch, ob sie zählt.",
    bodyUnknown: ({ received }: Told) =>
      `„${received}“ ist nicht unter den Beteiligten. Bitte den Namen wie dort schreiben.`,
    staffingUnknownPost: () =>
      "Diese Stelle gibt es nicht, die Besetzung zählt nicht. Bitte die Stelle anlegen oder den Namen berichtigen.",
    staffingOutsidePost: () =>
      "Die Besetzung geht über die Tage der Stelle hinaus; was außerhalb liegt, zählt nicht. Bitte die Tage prüfen.",
    postsDifferFromFte: ({ expected, received, day }: Told) =>
      `Am ${day} sind ${expected} VZÄ vereinbart, die benannten Stellen ergeben ${received}. Bitte die Stellen ergänzen oder berichtigen.`,
    monthsOpen: () =>
      "Wie Monate zählen, ist nicht gewählt, oder Stellen wechseln mitten in einem Monat. Bitte prorationMethod und, wenn ganze Monate zählen, sliceMonthRule mit Fundstelle wählen.",
    postVacant: ({ received }: Told) =>
      `Frei sind ${received} VZÄ-Monate. Bitte prüfen, ob sie zurückgegeben werden.`,
    postOverfilled: ({ received }: Told) =>
      `Zeitweise sind ${received} VZÄ besetzt, mehr als bewilligt; es zählt nur der bewilligte Teil.`,
    transferUndated: () => "Die Zahlung hat keinen Tag. Bitte den Tag der Buchung ergänzen.",
    paidBeforeReceived: ({ expected, received, day }: Told) =>
      `Bis zum ${day} sind ${received} Euro weitergegeben, aber nur ${expected} Euro eingegangen. Bitte die Tage und Beträge prüfen.`,
    proofStuckInChain: ({ received }: Told) =>
      `Weiter unten sind ${received} Euro nachgewiesen, zählen aber nicht, weil der eigene Nachweis fehlt. Bitte den Nachweis anfordern.`,
    entitlementOpen: ({ expected, received }: Told) =>
      `Je nach Regel werden insgesamt ${expected} oder ${received} Euro anerkannt. Bitte entitlementBasis und ceilingScope mit Fundstelle wählen.`,
    changedAfterClosing: ({ expected, received }: Told) =>
      `Abgeschlossen mit ${expected} Euro, jetzt sind es ${received} Euro. Bitte klären, was sich geändert hat.`,
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
