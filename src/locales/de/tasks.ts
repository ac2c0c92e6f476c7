/** What the pages of the year say: one for each task after the contracts. */
export const tasks = {
  back: "← Übersicht",
  needsExcel:
    "Diese Seite ist nicht mit Excel verbunden. Öffnen Sie KIM in Excel im Register „Start“.",
  reading: "Die Mappe wird gelesen …",
  gone: "Das Förderjahr steht nicht mehr in dieser Mappe. Bitte öffnen Sie die Seite aus der Übersicht.",
  failed: (words: string) =>
    `Excel hat das Lesen der Mappe abgelehnt (${words}). Ihre Daten sind unverändert.`,
  retry: "Erneut versuchen",
  cellGone: "Diese Zeile steht nicht mehr auf dem Blatt.",
  row: {
    edit: (name: string) => `${name} ändern`,
    change: "Ändern",
    close: "Fertig",
    remove: "Zeile entfernen",
    show: "Auf dem Blatt zeigen",
    showRow: (name: string) => `${name} auf dem Blatt zeigen`,
    choose: "Bitte auswählen",
    nothing: "–",
    number: "Das ist keine Zahl. Bitte zum Beispiel 0,5 oder 4.500 eintragen.",
    day: "Das ist kein Tag. Bitte zum Beispiel 31.03.2024 eintragen.",
  },
  write: {
    action: "Auf die Blätter schreiben",
    discard: "Verwerfen",
    writing: "Die Blätter werden geschrieben …",
    removing: "Wird zurückgenommen …",
    obstacles: "Erst berichtigen, was sich nicht lesen lässt.",
    done: (added: readonly string[]) =>
      added.length === 0
        ? "Die Blätter sind geändert."
        : `Die Blätter sind geändert. Neu: ${added.join(", ")}.`,
    refused: "Excel hat einen Teil der Gestaltung abgelehnt; die Inhalte sind vollständig.",
    undo: "Rückgängig machen",
    undone: "Die Mappe ist wieder wie vorher.",
    nothing: "Das steht schon so auf den Blättern.",
    cancel: "Abbrechen",
    typedOver: (sheets: string) =>
      `Auf ${sheets} stehen eigene Eingaben, wo KIM neu schreiben muss. „Rückgängig machen“ bringt sie wieder. Trotzdem schreiben?`,
    writeOver: "Trotzdem schreiben",
    editedSince:
      "Auf den Blättern wurde seither etwas eingegeben; das geht mit verloren. Trotzdem zurücknehmen?",
    undoEdited: "Trotzdem zurücknehmen",
    workbookProtected:
      "Geschrieben ist nichts: Die Mappe ist geschützt. Bitte heben Sie den Schutz auf (Register „Überprüfen“).",
    stale:
      "Geschrieben ist nichts: Die Blätter haben sich seit dem Lesen geändert. Bitte verwerfen Sie Ihre Änderungen hier und beginnen Sie neu.",
    sheetExists: (sheets: string) =>
      `Geschrieben ist nichts: Es gibt schon ein Blatt ${sheets}. Bitte benennen Sie es um.`,
    sheetMissing: (sheets: string) =>
      `Geschrieben ist nichts: Das Blatt ${sheets} fehlt. Bitte machen Sie das Löschen rückgängig oder legen Sie das Förderjahr neu an.`,
    failed: (words: string, left: string) =>
      left === ""
        ? `Excel hat das Schreiben abgelehnt (${words}). Die Mappe ist wie vorher.`
        : `Excel hat das Schreiben abgelehnt (${words}). Nicht alles ließ sich zurücknehmen; bitte prüfen Sie: ${left}.`,
    notUndone: (left: string) => `Nicht alles ließ sich zurücknehmen; bitte prüfen Sie: ${left}.`,
  },
  deadlines: {
    asOf: "Stand am",
    asOfHint: "Ohne Tag ist nicht zu sehen, was versäumt ist.",
    none: "Noch keine Fristen eingetragen.",
    add: "Frist hinzufügen",
    newOne: "Neue Frist",
    count: {
      PASSED: "versäumt",
      NEAR: "bald fällig",
      OPEN: "offen",
      DONE: "erledigt",
      UNDATED: "ohne Tag",
    },
    left: (days: number) => {
      const count = Math.abs(days) === 1 ? "1 Tag" : `${Math.abs(days)} Tage`;
      if (days === 0) return "heute";
      return days > 0 ? `noch ${count}` : `seit ${count}${days < -1 ? "n" : ""}`;
    },
  },
};

export type TaskTexts = typeof tasks;
