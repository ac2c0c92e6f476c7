/** What is handed to one town: in the register of a council paper. */
export const handover = {
  sheet: (body: string, year: number, module: number) => `${body} ${year} B${module}`,
  title: (grantYear: string, body: string) => `${grantYear} – Mein Anteil: ${body}`,
  subtitle: (from: string, chain: string) => `Erstellt von: ${from}  ·  Weg der Mittel: ${chain}`,
  covered: "✔ Für alle Haushaltsjahre reicht, was bewilligt ist.",
  notGranted: (amounts: string) =>
    `✖ Nicht durch einen Bescheid belegt: ${amounts}. Mittel eines anderen Jahres decken das nicht.`,
  grantedLess: (amounts: string) =>
    `✖ Weniger bewilligt als insgesamt vorgesehen in: ${amounts}. Ob dieser Betrag gedeckt ist, steht nicht fest.`,
  coverageOpen: "! Ob der Betrag bewilligt ist, geht aus den Angaben nicht hervor.",
  ofYear: (amount: string, year: number) => `${amount} für ${year}`,
  open: "offen",
  posts: (count: string, isOne: boolean) => (isOne ? `${count} Stelle` : `${count} Stellen`),
  noPosts: "Keine eigene Stelle",
  fromShare: (share: string) => `rechnerischer Anteil ${share} VZÄ`,
  fromPayer: (payer: string, months: string) => `von: ${payer}, ${months} Monate`,
  employedBy: (body: string) => `die Stellen führt: ${body}`,
  ownShare: (amount: string) => `${amount} Eigenanteil`,
  ownShareOpen: "Eigenanteil offen",
  costMissing: "Personalkosten fehlen",
  inPeriod: "im ganzen Zeitraum",
  budget: {
    heading: "Haushalt",
    together: "zusammen",
    income: (payer: string) => `Ertrag: von ${payer}`,
    passedOn: "Aufwand: Weiterleitung an andere",
    own: "Für eigene Stellen",
    ownShare: "Eigenanteil",
  },
  payments: {
    heading: "Zahlungen",
    day: "Tag",
    amount: "Betrag",
    from: (payer: string, year: string) => `von ${payer}${year}`,
    to: (body: string, year: string) => `an ${body}${year}`,
    forYear: (year: number) => `, für ${year}`,
    sum: (payer: string) => `zusammen von ${payer}`,
  },
  steps: {
    heading: "So ist gerechnet",
    passedOn: (received: string, passed: string, kept: string) =>
      `Erhalten ${received} − weitergeleitet ${passed} = ${kept} für eigene Stellen.`,
    ownShare: (cost: string, money: string, own: string) =>
      `Personalkosten ${cost} − Landesmittel ${money} = ${own} Eigenanteil.`,
    byKey: (own: string) => `Eigenanteil nach Schlüssel: ${own}.`,
    byYears: (parts: string, sum: string) => `Nach Haushaltsjahren: ${parts} = ${sum}.`,
  },
  sources: {
    heading: "Grundlagen und Herkunft",
    contract: "Fundstelle im Vertrag",
    notStated: "Herkunft nicht angegeben",
  },
  findings: "Zu klären",
  tasks: {
    heading: "Zu veranlassen",
    contract: (payer: string) => `Vertrag mit ${payer}: Betrag und Zeitraum vergleichen.`,
    cost: "Personalkosten je Stelle und Jahr melden; ohne sie steht der Eigenanteil nicht fest.",
    deadline: (what: string, day: string, section: string) =>
      `${what} bis ${day}${section === "" ? "" : ` (${section})`}`,
    dates: "Die offenen Zahlungstage vereinbaren.",
  },
  footer: (version: string) => `KIM ${version}`,
  page: {
    about:
      "Eine neue Mappe mit einem Blatt für eine Kommune: Stellen, Beträge, Zahlungen, Eigenanteil, Herkunft und Rechenschritte. Nur Werte; sie ist ohne KIM lesbar und enthält keine Angaben, die nur andere betreffen.",
    body: "Für",
    action: "Neue Mappe öffnen",
    opened: (body: string) => `Die Mappe für ${body} ist geöffnet. Bitte speichern Sie sie.`,
    downloaded: (file: string) => `Die Mappe liegt als „${file}“ unter den Downloads.`,
  },
  prints: "Ausdrucke zum Unterschreiben",
  sheets: {
    title: "Gewählte Blätter weitergeben",
    about:
      "Eine neue Mappe mit gewählten Blättern dieses Förderjahrs, ohne KIM lesbar: Alles, was KIM oder andere Blätter rechnen, steht als Wert darin; Summen innerhalb eines Blatts rechnen weiter. Auswahllisten und Links zu anderen Blättern entfallen.",
    reading: "Die Mappe wird gelesen …",
    receiver: "Empfänger",
    everyone: "Rat, Kämmerei oder Prüfung",
    choice: "Blätter",
    names: (bodies: string) => `nennt auch: ${bodies}`,
    andMore: (names: string, count: number) => `${names} und ${count} weitere`,
    hidden: "enthält ausgeblendete Zeilen oder Spalten",
    staying: "Diese Blätter bleiben hier",
    entries: (sheet: string, bodies: string) =>
      `${sheet}: Eingaben, die auch andere betreffen (${bodies}).`,
    broken: (sheet: string, cells: string) =>
      `${sheet}: Fehler oder nicht gerechnet (${cells}). Bitte erst rechnen lassen oder „Mappe prüfen“ öffnen.`,
    needs: (sheet: string, needs: string) =>
      `${sheet}: Das Diagramm kommt nur mit, wenn auch „${needs}“ gewählt ist.`,
    lost: {
      chart: (sheet: string) => `${sheet}: Ein Diagramm fehlt, dessen Zahlen nicht mitkommen.`,
      condition: (sheet: string) =>
        `${sheet}: Farben fehlen, die von anderen Blättern oder von Namen abhängen.`,
    },
    missing: "Nicht so in der neuen Mappe wie hier",
    action: (count: number) =>
      count === 1 ? "Neue Mappe mit 1 Blatt öffnen" : `Neue Mappe mit ${count} Blättern öffnen`,
    none: "Bitte mindestens ein Blatt wählen.",
    changed: "Die Mappe hat sich inzwischen geändert. Bitte die Blätter noch einmal ansehen.",
    opened: "Die Mappe ist geöffnet. Bitte speichern Sie sie.",
    fileName: (grantYear: string) => `${grantYear} Auszug.xlsx`,
    refused: (words: string) =>
      `Dieses Excel gibt die Mappe nicht heraus (${words}). Bitte eine Kopie als .xlsx speichern und hier wählen.`,
    copy: "Gespeicherte Kopie",
    noSheet: "In der Mappe ist kein sichtbares Blatt dieses Förderjahrs.",
  },
};

/** German leads: the other languages have the same texts. */
export type HandoverTexts = typeof handover;
