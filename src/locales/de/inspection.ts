/** As German Excel calls its errors; the others it calls as they are called here. */
const ERRORS: Readonly<Record<string, string>> = {
  "#VALUE!": "#WERT!",
  "#N/A": "#NV",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
};
const error = (code: string): string => ERRORS[code] ?? code;

export const inspection = {
  heading: "Mappe prüfen",
  needsExcel:
    "Diese Seite ist nicht mit Excel verbunden. In Excel steht hier, was in der Mappe nicht stimmt; öffnen Sie dazu KIM im Register „Start“.",
  reading: "Die Mappe wird geprüft …",
  again: "Neu prüfen",
  failed: (words: string) =>
    `Excel hat das Lesen der Mappe abgelehnt (${words}). Ihre Daten sind unverändert.`,
  calculating: "Excel rechnet noch. Was dann noch nicht stimmt, steht danach hier.",
  scope: (sheets: number, grantYears: number) =>
    `Geprüft: ${grantYears === 1 ? "1 Förderjahr" : `${grantYears} Förderjahre`} und alle Zellen mit KIM-Formeln auf ${sheets === 1 ? "1 Blatt" : `${sheets} Blättern`}.`,
  nothing: "Keine Befunde.",
  preview: "Was geändert wird",
  line: (cell: string, before: string, after: string) => `${cell}: ${before} → ${after}`,
  blank: "leer",
  actions: {
    enter: "Neu eingeben",
    restore: "Formel einsetzen",
    extend: "Bereich verlängern",
  },
  toCause: (cell: string) => `Zu ${cell}`,
  done: (count: number) =>
    count === 1 ? "1 Zelle ist geändert." : `${count} Zellen sind geändert.`,
  undo: "Rückgängig machen",
  undone: "Die Zellen stehen wieder da wie vorher.",
  sentences: {
    notRecognised: () =>
      "Excel kennt die KIM-Funktion dieser Formel nicht (#NAME?). Sie wurde eingegeben oder gespeichert, als KIM nicht geladen war. Bitte geben Sie sie neu ein. Bleibt #NAME? danach stehen, schließen Sie Excel und öffnen Sie die Mappe neu; hilft das nicht, ist das Add-in nicht eingerichtet.",
    functionUnknown: (name: string) =>
      `Eine Funktion KIM.${name} gibt es nicht. Bitte berichtigen Sie den Namen; alle Funktionen stehen auf der Seite „Funktionen“.`,
    nameMissing: (name: string) =>
      `Den Namen „${name}“ gibt es in dieser Mappe nicht. Bitte legen Sie ihn im Namens-Manager (Register „Formeln“) an oder nennen Sie die Zellen selbst.`,
    nameBroken: (name: string) =>
      `Der Name „${name}“ zeigt auf Zellen, die es nicht mehr gibt. Bitte berichtigen Sie ihn im Namens-Manager (Register „Formeln“).`,
    referenceLost: () =>
      "Die Formel bezieht sich auf Zellen, die gelöscht wurden (#BEZUG!). Bitte nennen Sie die richtigen Zellen.",
    spillBlocked: (cells: string) =>
      cells === ""
        ? "Das Ergebnis hat keinen Platz (#ÜBERLAUF!): Neben oder unter der Formel steht etwas. Bitte machen Sie diese Zellen frei."
        : `Das Ergebnis hat keinen Platz (#ÜBERLAUF!): In ${cells} steht schon etwas. Bitte schaffen Sie dort Platz.`,
    errorInherited: (code: string, at: string) =>
      `Der Fehler ${error(code)} kommt aus Zelle ${at}. Bitte berichtigen Sie sie.`,
    errorValue: (reason: string) =>
      reason.startsWith("#")
        ? `Excel meldet ${error(reason)}. Bitte prüfen Sie die Zellen, aus denen das Ergebnis kommt; die Seite „Rechenweg“ nennt sie.`
        : reason,
    onlyFirst: () =>
      "Das @ vor der Funktion lässt nur den ersten Wert zu; die übrigen fehlen. Bitte geben Sie die Formel ohne @ ein.",
    formulaAsText: () =>
      "Die Formel steht als Text in der Zelle und rechnet nicht. Bitte geben Sie der Zelle das Format „Standard“ und die Formel neu ein.",
    typedOver: () =>
      "Hier steht ein Wert, wo in den übrigen Zeilen KIM rechnet. Bitte setzen Sie die Formel ein, oder schreiben Sie den Grund daneben.",
    formulaLost: () =>
      "Hier fehlt eine Formel des Blattes: Sie wurde überschrieben oder gelöscht. Bitte setzen Sie sie wieder ein.",
    rangeTooShort: (range: string, at: string) =>
      `Die Formel nennt ${range}, die Liste geht aber in ${at} weiter. Bitte verlängern Sie den Bereich.`,
    dateMissing: (amount: string) =>
      `Hier fehlt das Datum zu den Stellen oder dem Betrag in ${amount}. Bitte tragen Sie es ein.`,
    stale: () =>
      "Die Zelle zeigt etwas anderes, als KIM zuletzt errechnet hat. Bitte berechnen Sie die Mappe neu (Strg+Alt+F9).",
  },
};

/** German leads: the other languages have the same texts. */
export type InspectionTexts = typeof inspection;
