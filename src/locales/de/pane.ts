export const pane = {
  pages: {
    label: "Seiten",
    overview: "Übersicht",
    wizard: "Neues Förderjahr",
    explanation: "Rechenweg",
    functions: "Funktionen",
    inspection: "Mappe prüfen",
    selfTest: "Installation prüfen",
    versions: "Fassungen",
    staffing: "Besetzung",
    reassignment: "Umverteilung",
    payments: "Zahlungen",
    reply: "Rückmeldung",
    settlement: "Abrechnung",
    deadlines: "Fristen",
  },
  functions: {
    heading: "KIM-Funktionen",
    search: "Funktion suchen",
    searchHint: "z. B. Schlüssel, Raten",
    found: (count: number) => `${count} Treffer`,
    nothingFound: (query: string) =>
      `Keine Funktion passt zu „${query}“. Versuchen Sie es mit einem anderen Wort.`,
    groups: {
      split: "Aufteilen und vergeben",
      forward: "Weiterleiten",
      settle: "Eigenanteil und Abrechnung",
      lookUp: "Nachschlagen",
    },
    arguments: "Angaben",
    optional: "freiwillig",
    result: "Ergebnis",
    example: "Beispiel",
    gives: (values: string) => `ergibt ${values}`,
  },
  insert: {
    action: "In die markierte Zelle einfügen",
    busy: "Wird eingefügt …",
    waiting: "Excel wartet. Ist noch eine Zelle geöffnet? Dann schließen Sie die Eingabe ab.",
    done: (address: string) => `Eingefügt in ${address}.`,
    occupied: (address: string) => `In ${address} steht schon etwas. Soll es ersetzt werden?`,
    overwrite: "Ersetzen",
    insideTable: (table: string) =>
      `Die Zelle liegt in der Tabelle „${table}“. Dort kann ein Ergebnis nicht über mehrere Zellen gehen. Diese Form holt je Zeile einen Teil:`,
    singleCell: "Diese Form einfügen",
    besideTableData: (table: string) =>
      `Die Zelle gehört zur Kopf- oder Ergebniszeile der Tabelle „${table}“. Markieren Sie eine Zelle mit Daten oder eine Zelle außerhalb.`,
    tableInTheWay: (table: string, address: string) =>
      `Das Ergebnis braucht ${address} und würde in die Tabelle „${table}“ reichen. Markieren Sie eine andere Zelle.`,
    cancel: "Abbrechen",
    needsExcel:
      "Diese Seite ist nicht mit Excel verbunden. Zum Einfügen öffnen Sie KIM in Excel, Register „Start“.",
  },
  excelErrors: {
    protected:
      "Das Blatt oder die Zelle ist geschützt. Heben Sie den Blattschutz auf (Register „Überprüfen“) oder markieren Sie eine andere Zelle.",
    cellOpen:
      "In einer Zelle wird noch geschrieben. Schließen Sie die Eingabe mit der Eingabetaste ab und versuchen Sie es erneut.",
    noSingleCell:
      "Es ist keine einzelne Zelle markiert. Markieren Sie genau eine Zelle und versuchen Sie es erneut.",
    cellGone: "Die Zelle gibt es nicht mehr. Markieren Sie eine Zelle und versuchen Sie es erneut.",
    noRoom:
      "Bis zum Rand des Blatts ist nicht genug Platz für das Ergebnis. Markieren Sie eine andere Zelle.",
    merged:
      "Hier sind Zellen verbunden. Heben Sie die Verbindung auf oder markieren Sie eine andere Zelle.",
    pivotTable: "Hier liegt eine PivotTable. Markieren Sie eine andere Zelle.",
    filtered:
      "Ein Filter blendet Zellen aus. Heben Sie den Filter auf oder markieren Sie eine andere Zelle.",
    noCells: "Dieses Blatt hat keine Zellen. Wechseln Sie zu einem Tabellenblatt.",
    tooOld:
      "Dieses Excel kennt einen nötigen Befehl nicht. Die Formel lässt sich von Hand eingeben; KIM braucht Excel 2021 oder neuer.",
    other: (words: string) =>
      `Excel hat das Einfügen abgelehnt (${words}). Die Mappe ist unverändert.`,
  },
  failure: {
    what: "In KIM ist ein Fehler aufgetreten. Die Formeln rechnen weiter, Ihre Mappe ist unverändert. Bitte nennen Sie diese Meldung, wenn Sie den Fehler melden:",
    notLoaded:
      "Ein Teil von KIM ließ sich nicht laden. Vielleicht ist das Netz unterbrochen, oder auf dem Server liegt eine neuere Version. Die Formeln rechnen weiter, Ihre Mappe ist unverändert.",
    reload: "Neu laden",
  },
  loading: "Die Seite wird geladen …",
  manual: {
    what: "Excel rechnet in dieser Mappe nur auf Anforderung (Register „Formeln“, „Berechnungsoptionen“, „Manuell“). Was hier und auf den Blättern steht, kann veraltet sein.",
    calculate: "Jetzt berechnen",
    refused: (words: string) => `Excel hat das Berechnen abgelehnt (${words}).`,
  },
  privacy: "Ihre Daten bleiben in der Arbeitsmappe.",
  help: "Hilfe",
};

/** German leads: the other languages have the same texts. */
export type PaneTexts = typeof pane;
