/** What the page around spreadsheet and pane says. */
export const workbench = {
  title: "KIM – Werkbank",
  subtitle: "Tabelle und Add-in ohne Excel",
  loading: "Die Tabelle wird geladen …",
  pane: "KIM öffnen",
  closePane: "Bereich schließen",
  width: "Breite",
  colours: "Farben",
  light: "Hell",
  dark: "Dunkel",
  language: "Sprache",
  spreadsheet: "Tabelle",
  keyboard: "F6: Tabelle, Bereich, Leiste",
  licence: "Tabelle: o-spreadsheet (LGPL-3.0)",
  notLoaded: "Die KIM-Funktionen sind noch nicht geladen.",
  caused: (address: string) => `Ursache: Zelle ${address}.`,
  leadsNowhere:
    "Die verknüpfte Stelle gibt es nicht, oder ihr Blatt ist ausgeblendet. Prüfen Sie, ob das Blatt umbenannt wurde.",
  refused: (problem: string) => `Die Formel wurde nicht übernommen. ${problem}`,
  unknownTrait: (name: string, word: string, words: string) =>
    `Adresse: „${name}=${word}“ gibt es nicht. Möglich sind: ${words}.`,
  examples: "Beispielmappen",
  emptyWorkbook: "Leere Mappe",
  notOpened: (authority: string) =>
    `Die Beispielmappe „${authority}“ lässt sich nicht öffnen; warum, steht dort, wo „npm start“ läuft. Diese Mappe ist leer.`,
  unsaved:
    "Was Sie in dieser Mappe geändert haben, ist nicht gespeichert und geht verloren. Andere Mappe trotzdem öffnen?",
  left: {
    isThere: (when: string) => `Nicht gespeicherte Arbeit vom ${when} ist noch da.`,
    goOn: "Weiterarbeiten",
    discard: "Verwerfen",
    question: (when: string) => `Nicht gespeicherte Arbeit vom ${when} endgültig verwerfen?`,
    refused:
      "Der Browser hebt diese Mappe nicht auf (kein Platz oder privates Fenster). Speichern Sie sie, bevor Sie die Seite schließen.",
  },
  ok: "OK",
  cancel: "Abbrechen",
};

/** German leads: the other languages have the same texts. */
export type WorkbenchTexts = typeof workbench;
