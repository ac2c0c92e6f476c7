/** What is said of sheets that the user has copied. */
export const copies = {
  /** `original`: the first sheet of the grant year that they are copies of, if that is known. */
  what: (sheets: readonly string[], original?: string) => {
    const names = sheets.map((sheet) => `„${sheet}“`).join(", ");
    const are = sheets.length === 1 ? "ist eine Kopie" : "sind Kopien";
    const of = original === undefined ? "" : ` aus „${original}“`;
    return `${names} ${are}${of}. Was dort geändert wird, zählt in keinem Förderjahr.`;
  },
  action: "Als Variante anlegen",
  busy: "Die Blätter werden angelegt …",
  done: (sheet: string) =>
    `Angelegt ist „${sheet}“ mit den Angaben der Kopien. Die Kopien sind unverändert; Sie können sie löschen.`,
  incomplete:
    "Angelegt ist nichts: In den Kopien fehlen Eingaben, und das Original ist nicht mehr vollständig. Bitte legen Sie das Förderjahr neu an.",
  notNow:
    "Angelegt ist nichts: Die Mappe ist geschützt oder Excel kennt die Funktionen von KIM hier nicht. Bitte heben Sie den Schutz auf oder öffnen Sie die Mappe neu.",
};

export type CopiesTexts = typeof copies;
