export const overview = {
  heading: "Übersicht",
  reading: "Die Mappe wird gelesen …",
  found: (count: number) =>
    count === 1 ? "1 Förderjahr in dieser Mappe" : `${count} Förderjahre in dieser Mappe`,
  readAgain: "Neu einlesen",
  failed: (words: string) =>
    `Excel hat das Lesen der Mappe abgelehnt (${words}). Ihre Daten sind unverändert.`,
  retry: "Erneut versuchen",
  needsExcel:
    "Diese Seite ist nicht mit Excel verbunden. In Excel stehen hier die Förderjahre der Arbeitsmappe mit Summen und Befunden; öffnen Sie dazu KIM im Register „Start“.",
  empty: {
    title: "Noch kein Förderjahr",
    text: "In fünf Schritten vom Bescheid oder Vertrag zu fertigen Blättern: Stellen und Beträge aller Beteiligten, Verträge, Raten und Eigenanteile. Danach stehen hier die Summen und was noch zu klären ist.",
    action: "Neues Förderjahr anlegen",
    ownTables:
      "Tabellen, die Sie selbst mit KIM-Funktionen gebaut haben, rechnen wie bisher. Hier erscheinen nur Blätter, die über „Neues Förderjahr“ angelegt wurden.",
    functions: "Funktionen nachschlagen",
  },
  unreadable: (sheet: string, words: string) =>
    `Das Blatt „${sheet}“ lässt sich nicht lesen (${words}). Seine Zellen sind unverändert.`,
  outdated: (sheet: string) =>
    `Das Blatt „${sheet}“ hat KIM 0.1 geschrieben; diese Version liest es nicht mehr. Bitte legen Sie das Förderjahr neu an.`,
  title: (programme: string, year: number, module: number) =>
    `${programme} ${year}, Baustein ${module}`,
  showSheet: (sheet: string) => `Blatt „${sheet}“ zeigen`,
  tasks: "Im Lauf des Jahres",
  nextYear: (year: number) => `Förderjahr ${year} daraus beginnen`,
  gone: "Das Blatt oder diese Zellen gibt es nicht mehr. Lesen Sie die Mappe neu ein.",
  calculating: "Excel rechnet noch. Dann wird das Blatt mit den Angaben verglichen.",
  calculatesLong:
    "Excel rechnet ungewöhnlich lange. Ob die Zahlen auf dem Blatt stimmen, steht hier, sobald es fertig ist.",
  waitsForUser: "Excel rechnet in dieser Mappe nur auf Anforderung; verglichen wird danach.",
  noFindings: "Keine Befunde.",
  counts: {
    error: (count: number) => `${count} Fehler`,
    warning: (count: number) => (count === 1 ? "1 Warnung" : `${count} Warnungen`),
    hint: (count: number) => (count === 1 ? "1 Hinweis" : `${count} Hinweise`),
  },
  chart: "Geld je Beteiligte",
  landMoney: "Landesmittel",
  own: "Eigenanteil",
  showAll: (count: number) => `Alle ${count} zeigen`,
  showLargest: "Nur die größten zeigen",
  sheetFindings: {
    columnMissing: (table: string, column: string) =>
      `In der Tabelle „${table}“ fehlt die Spalte „${column}“; sie wird gelesen, als wäre sie leer. Bitte die Spalte mit dieser Überschrift wieder einfügen.`,
    cellsMissing: "Diese Zellen fehlen auf dem Blatt; sie gelten als leer.",
    wordAssumed: (word: string) => `Nicht angegeben; angenommen wird „${word}“.`,
    amendmentAdapted:
      "Die Zelle wurde nach dieser Änderung noch einmal geändert. Es gilt, was jetzt in ihr steht.",
    amendmentWithoutBody: (name: string) =>
      `„${name}“ steht nicht unter den Beteiligten; die Änderung bleibt außer Betracht.`,
    supplementWithoutBody: (name: string) =>
      `„${name}“ steht unter „Ergänzungen“, aber nicht unter den Beteiligten; diese Zeile bleibt außer Betracht.`,
    nameElsewhere: (sheet: string) =>
      `Der Name dieser Zelle zeigt auf das Blatt „${sheet}“; gerechnet wird mit der Zelle dort. Bitte berichtigen Sie ihn im Namens-Manager (Register „Formeln“).`,
    figureDiffers: (expected: string, received: string) =>
      `Auf dem Blatt steht ${received}, richtig ist ${expected}. Vielleicht wurde eine Formel überschrieben oder eine Zeile unterhalb der Tabelle angefügt.`,
    dates1904:
      "In dieser Mappe zählt Excel die Tage ab 1904; jedes Datum auf dem Blatt erscheint um vier Jahre und einen Tag zu spät. Schalten Sie „1904-Datumswerte verwenden“ aus (Datei, Optionen, Erweitert; am Mac Excel, Einstellungen, Berechnung). Daten, die Sie seither eingegeben haben, sind danach zu berichtigen.",
    schemaNewer:
      "Das Blatt stammt aus einer neueren Version von KIM. Was diese Version nicht kennt, fehlt hier.",
  },
  handOver: "Weitergeben und drucken",
  inspect: "Mappe prüfen",
  /** Formulas that Excel does not tie to the functions. */
  unknown: {
    what: (count: number) =>
      count === 1
        ? "1 Formel mit KIM zeigt #NAME?: Sie wurde eingegeben, als Excel die KIM-Funktionen noch nicht kannte."
        : `${count} Formeln mit KIM zeigen #NAME?: Sie wurden eingegeben, als Excel die KIM-Funktionen noch nicht kannte.`,
    preview: "Was neu eingegeben wird",
    action: "Neu eingeben",
    done: (count: number) =>
      count === 1 ? "1 Formel ist neu eingegeben." : `${count} Formeln sind neu eingegeben.`,
    still: (count: number) =>
      `Neu eingegeben, aber Excel kennt die KIM-Funktionen immer noch nicht (${count} × #NAME?). Schließen Sie Excel und öffnen Sie die Mappe neu; hilft das nicht, ist das Add-in nicht eingerichtet.`,
    undo: "Rückgängig machen",
    undone: "Die Formeln stehen wieder da wie vorher.",
  },
  nothing: "nichts",
};

/** German leads: the other languages have the same texts. */
export type OverviewTexts = typeof overview;
