/** What is said about a table before it is taken. */
export const table = {
  title: "So wird die Tabelle übernommen",
  summary: (taken: number, leftOut: number) =>
    [
      taken === 1 ? "1 Zeile wird übernommen" : `${taken} Zeilen werden übernommen`,
      leftOut === 0 ? "" : `, ${leftOut} nicht`,
      ".",
    ].join(""),
  column: (position: number, heading: string) =>
    heading === "" ? `${position}. Spalte` : `${position}. Spalte „${heading}“`,
  examples: (cells: readonly string[]) => `zum Beispiel ${cells.join(" · ")}`,
  leaveOut: "nicht übernehmen",
  choose: "Bitte auswählen",
  mustChoose: "Bitte wählen Sie, was in dieser Spalte steht.",
  usedTwice: "Zwei Spalten sind dasselbe: Bitte wählen Sie nur eine.",
  missing: (name: string) => `Keine Spalte ist „${name}“.`,
  columnReasons: {
    numbering: "laufende Nummer",
    officialKey: "amtliche Kennziffer",
    hidden: "auf dem Blatt ausgeblendet",
    unknown: "Überschrift unbekannt",
  },
  rowReasons: {
    heading: "Überschrift",
    sum: "Summe",
    source: "Quelle oder Anmerkung",
    hidden: "auf dem Blatt ausgeblendet",
    group: "Überschrift der Zeilen darunter",
  },
  doubts: {
    sumPerhaps: "so groß wie andere Zeilen zusammen: eine Summe?",
    nameless: "ohne Namen",
    twice: "steht schon weiter oben",
  },
  notTaken: (reason: string) => `nicht übernommen: ${reason}`,
  notChosen: "nicht übernommen",
  filled: "wie darüber",
  unreadable: (name: string) => `${name} ist nicht lesbar und bleibt, wie es ist`,
  completed: (name: string) => `${name}: das Jahr fehlte und ist ergänzt`,
  row: (position: number) => `Zeile ${position}`,
  numbered: "Die Nummern vor den Namen werden weggelassen.",
  fill: (name: string) => `Leere Zellen in „${name}“ sind wie darüber`,
  more: (count: number) =>
    count === 1 ? "1 weitere Zeile zeigen" : `${count} weitere Zeilen zeigen`,
  take: "Tabelle übernehmen",
  noRows: "Darin steht keine Zeile, die sich übernehmen lässt.",
};

export type TableTexts = typeof table;
