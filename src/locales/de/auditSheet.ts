/** The sheet on which one amount is checked and signed: in the register of an audit. */
export const auditSheet = {
  sheet: (body: string) => `Prüfblatt ${body}`,
  title: (grantYear: string, body: string, amount: string) =>
    `${grantYear} – Prüfblatt ${body}: ${amount}`,
  subtitle: "Ein Betrag mit allem, was zu ihm führt. Zum Abhaken und Unterschreiben.",
  columns: ["Nr.", "Angabe", "Wert", "Rechenweg oder Wortlaut", "Quelle", "geprüft"],
  posts: (body: string) => `Stellen von ${body}`,
  share: "Rechnerischer Anteil",
  agreed: "Von Hand festgelegt: Stellen",
  lot: "Gleichstand: gezogenes Los",
  rules: "Von Hand festgelegt: Regel der Verteilung",
  months: "Monate",
  amount: "Betrag für eigene Stellen",
  ownShare: "Eigenanteil",
  byChain: "Gegenprobe: Vertragssumme − weitergeleitet",
  byYears: "Gegenprobe: Haushaltsjahre",
  byPayments: "Gegenprobe: Zahlungen",
  uncovered: (year: number) => `Nicht bewilligt für ${year}`,
  differs: (expected: string, how: string) => `✖ weicht ab von ${expected}: ${how}`,
  computed: "gerechnet",
  finding: "Befund",
  versions: "Fassung von Add-in und Regeln",
  signatures: [
    "Sachlich richtig (Datum, Unterschrift)",
    "Rechnerisch richtig (Datum, Unterschrift)",
  ],
  action: "Prüfblatt öffnen",
  putHere: "Prüfblatt in diese Mappe legen",
  isHere: (sheet: string) =>
    `Das Blatt „${sheet}“ liegt hinter den anderen. Es enthält nur Werte: Ändert sich etwas, löschen Sie es und legen Sie es neu an.`,
};

/** German leads: the other languages have the same texts. */
export type AuditSheetTexts = typeof auditSheet;
