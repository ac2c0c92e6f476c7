/** What is said of a column that was calculated by hand. */
export const handColumn = {
  heading: "Von Hand gerechnete Spalte",
  about:
    "Markieren Sie auf dem Blatt eine Spalte mit Beträgen oder Stellen, die eingetippt oder von Hand gerundet sind. KIM zeigt, was es daraus machen würde, und setzt seine Formel auf Wunsch in eine freie Spalte. Ihre Spalte bleibt, wie sie ist.",
  look: "Markierte Spalte ansehen",
  column: (heading: string, cells: string, count: number) =>
    `„${heading}“, ${cells}: ${count} Werte`,
  hiddenRows: (count: number) =>
    count === 1
      ? "1 Zeile ist ausgeblendet; sie zählt mit."
      : `${count} Zeilen sind ausgeblendet; sie zählen mit.`,
  days1904:
    "Diese Mappe zählt Tage ab 1904; mit den Tagen neben der Spalte kann KIM nicht rechnen. Bitte schalten Sie „1904-Datumswerte verwenden“ aus (Datei, Optionen, Erweitert) und prüfen Sie danach alle Tage.",
  nothingFits:
    "Aus dem, was daneben steht, ergeben sich diese Werte nicht. KIM erkennt Beträge nach einem Schlüssel, gerundete Stellen und Stellen mal Pauschale. Bitte stellen Sie Schlüssel, Anteile oder Stellen in dieselben Zeilen und den Gesamtbetrag oder die Pauschale auf dasselbe Blatt.",
  which: "Wie ist gerechnet?",
  severalFit: "Mehreres passt; was gilt, wissen nur Sie.",
  choose: "Bitte wählen",
  ways: {
    share: (total: string, key: string, unit: string) => `${total} nach „${key}“, ${unit}`,
    posts: (total: string, key: string) =>
      `${total} Stellen nach „${key}“, in halben Stellen, je mindestens 0,5`,
    forward: (posts: string, rate: string, isPeriod: boolean) =>
      `„${posts}“ mal Pauschale ${rate}, ${isPeriod ? "von Tag bis Tag" : "ganzes Jahr"}`,
  },
  units: {
    cent: "auf den Cent",
    euro: "in vollen Euro",
    other: (unit: string) => `in Schritten von ${unit}`,
  },
  inCell: (value: string, cell: string) => `${value} (${cell})`,
  inColumn: (heading: string) => `laut „${heading}“`,
  ownSum:
    "Einen Gesamtbetrag hat KIM auf dem Blatt nicht gefunden; es nimmt die Summe Ihrer Spalte.",
  ownRate:
    "Die Pauschale steht nicht auf dem Blatt; KIM nimmt, was Ihre Beträge je Stelle ergeben.",
  same: "KIM kommt in allen Zeilen auf dasselbe.",
  different: (count: number, rows: number) => `KIM rechnet in ${count} von ${rows} Zeilen anders.`,
  tooLittle: (sum: string, due: string, missing: string) =>
    `Ihre Spalte ergibt ${sum} statt ${due}: Es fehlen ${missing}.`,
  tooMuch: (sum: string, due: string, tooMuch: string) =>
    `Ihre Spalte ergibt ${sum} statt ${due}: ${tooMuch} zu viel.`,
  belowMinimum: (names: string) =>
    `Unter 0,5 VZÄ: ${names}. Förderfähig sind nur Stellenanteile von mindestens 0,5 VZÄ (Stadt Kamen, Vorlage 141/2021).`,
  table: { name: "Wer", byHand: "von Hand", byKim: "KIM", difference: "Unterschied" },
  more: (count: number) => `Weitere Zeilen mit Unterschied: ${count}.`,
  insert: (column: string) => `Formel in Spalte ${column} einfügen`,
  notFree: (column: string, free: string) =>
    `In Spalte ${column} daneben ist kein Platz; frei ist Spalte ${free}.`,
  noLongerFree: (column: string) =>
    `In Spalte ${column} steht inzwischen etwas. Nichts ist geändert. Bitte sehen Sie die Spalte neu an.`,
  inserted: (cell: string) => `Die Formel steht in ${cell}. Ihre Spalte ist unverändert.`,
  undone: "Die Formel ist wieder weg.",
  notUndone: (cell: string) => `In ${cell} steht die Formel nicht mehr. Nichts ist geändert.`,
  failed: (words: string) =>
    `Excel hat das Lesen der Spalte abgelehnt (${words}). Ist mehr als ein Bereich markiert? Bitte markieren Sie eine Spalte.`,
  refused: {
    pending: (cell: string) =>
      `Excel rechnet noch (${cell}). Bitte sehen Sie die Spalte gleich noch einmal an.`,
    notOneColumn: () =>
      "Mehrere Spalten sind markiert. Bitte markieren Sie eine Spalte mit Werten.",
    noNumbers: () =>
      "In der Markierung stehen keine Zahlen. Bitte markieren Sie die Spalte mit den Werten.",
    tooFew: () => "Das ist nur ein Wert. Bitte markieren Sie mindestens zwei Zeilen einer Liste.",
    tooLong: () => "Die Liste ist länger als 2.000 Zeilen. Bitte markieren Sie einen Teil davon.",
    notANumber: (cell: string) =>
      `In ${cell} steht ein Text, keine Zahl. Bitte geben Sie dort eine Zahl ein, oder markieren Sie nur die Zeilen mit Zahlen.`,
    isError: (cell: string) => `In ${cell} steht ein Fehler. Bitte berichtigen Sie diese Zelle.`,
    negative: (cell: string) =>
      `Der Wert in ${cell} ist kleiner als 0. Bitte markieren Sie eine Spalte mit Beträgen oder Stellen ab 0.`,
    subtotal: (cell: string) =>
      `In ${cell} steht eine Zwischensumme. Bitte markieren Sie nur die Zeilen eines Abschnitts.`,
    callsKim: (cell: string) =>
      `In ${cell} rechnet schon KIM. Woher der Wert kommt, zeigt die Seite „Rechenweg“; bitte markieren Sie eine andere Spalte.`,
  },
};

/** German leads: the other languages have the same texts. */
export type HandColumnTexts = typeof handColumn;
