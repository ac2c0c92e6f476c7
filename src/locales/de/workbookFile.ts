const cells = (count: number, one: string, more: string): string =>
  count === 1 ? `Eine ${one}` : `${count} ${more}`;

/** What is said when a workbook becomes a file. */
export const workbookFile = {
  entry: "Speichern unter …",
  heading: "Arbeitsmappe speichern",
  name: "Dateiname",
  form: "Art der Datei",
  forms: {
    excel: {
      name: "Für Excel mit KIM",
      meaning: "Alle Formeln rechnen weiter, sobald Excel das Add-in geladen hat.",
    },
    values: {
      name: "Mit Werten",
      meaning:
        "Ergebnisse von KIM sind feste Werte, die Prüfungen rechnen weiter: für LibreOffice und für alle ohne das Add-in.",
    },
  },
  losses: "Nicht so in der Datei wie hier",
  noLosses: "Alles kommt so in die Datei, wie es hier ist.",
  save: "Speichern",
  cancel: "Abbrechen",
  saved: (file: string) => `${file} ist gespeichert.`,
  /** For each kind, with the number of cells where they are counted. */
  notKept: {
    formulas: (count: number) =>
      cells(count, "Formel steht als Wert in der Datei.", "Formeln stehen als Werte in der Datei."),
    errors: (count: number) =>
      count === 1
        ? "Ein Fehler, den eine Datei nicht kennt, steht als #WERT!."
        : `${count} Fehler, die eine Datei nicht kennt, stehen als #WERT!.`,
    merged: (count: number) =>
      cells(
        count,
        "Formel in verbundenen Zellen zeigt Excel vielleicht mit @.",
        "Formeln in verbundenen Zellen zeigt Excel vielleicht mit @.",
      ),
    conditionalFormat: () => "Einige bedingte Formatierungen fehlen (Farbskalen, Balken, Symbole).",
    validation: () => "Einige Gültigkeitsregeln fehlen, weil Excel sie nicht hat.",
    picture: () => "Bilder fehlen.",
    chart: () => "Einige Diagramme fehlen, deren Art nicht übernommen wird.",
    pivot: () => "Pivot-Tabellen stehen als Werte in der Datei.",
    link: () => "Links fehlen, ihr Text bleibt.",
    filter: () => "Gesetzte Filter fehlen, alle Zeilen sind sichtbar.",
    group: () => "Gruppierte Zeilen und Spalten sind nicht mehr gruppiert.",
    password: () => "Der Blattschutz bleibt, sein Kennwort nicht.",
    structure: () => "Der Schutz der Arbeitsmappe fehlt.",
    draft: () => "Der Entwurf des Assistenten fehlt.",
  },
};

/** German leads: the other languages have the same texts. */
export type WorkbookFileTexts = typeof workbookFile;
