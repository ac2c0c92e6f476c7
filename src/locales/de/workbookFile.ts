const cells = (count: number, one: string, more: string): string =>
  count === 1 ? `Eine ${one}` : `${count} ${more}`;

/** What is said when a workbook becomes a file. */
export const workbookFile = {
  entry: "Speichern unter …",
  open: "Öffnen …",
  opening: {
    missing: (file: string) => `Was von ${file} hier fehlt`,
    open: "Trotzdem öffnen",
    notTaken:
      "Der Browser nimmt die Mappe nicht an (kein Platz oder privates Fenster). Mit „kim check“ und „kim recalc“ lässt sie sich trotzdem prüfen und rechnen.",
  },
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
  /** Why a file is not opened; `part` is what is wrong inside it. */
  refused: {
    empty: () =>
      "Die Datei ist leer. Bitte noch einmal aus Excel speichern oder neu herunterladen.",
    text: () =>
      "Das ist keine Excel-Arbeitsmappe, sondern Text oder etwas anderes (.csv, .html?). Bitte in Excel öffnen und als .xlsx speichern.",
    oldExcel: () =>
      "Das ist eine Arbeitsmappe im alten Format .xls. Bitte in Excel öffnen und als .xlsx speichern.",
    encrypted: () =>
      "Die Datei ist mit einem Kennwort verschlüsselt. Bitte in Excel das Kennwort entfernen und neu speichern.",
    openDocument: () =>
      "Das ist eine OpenDocument-Datei (.ods). Bitte in LibreOffice oder Excel als .xlsx speichern.",
    binary: () =>
      "Das ist eine binäre Arbeitsmappe (.xlsb). Bitte in Excel öffnen und als .xlsx speichern.",
    otherPackage: () => "In der Datei ist keine Arbeitsmappe mit Tabellenblättern.",
    cut: () => "Der Datei fehlt das Ende. Bitte noch einmal kopieren oder herunterladen.",
    tooLarge: () =>
      "Die Datei ist ausgepackt größer als 256 MB und wird nicht gelesen. Bitte nicht benötigte Blätter löschen.",
    bomb: (part: string) =>
      `Die Datei gibt sich kleiner aus, als sie ist (${part}), und wird nicht gelesen. Woher stammt sie?`,
    damaged: (part: string) =>
      `Die Datei ist beschädigt${part === "" ? "" : ` (${part})`}. Bitte in Excel öffnen, reparieren lassen und neu speichern.`,
    entities: (part: string) =>
      `Die Datei enthält Definitionen, die in Arbeitsmappen nicht vorkommen (${part}), und wird nicht gelesen. Woher stammt sie?`,
    leadsOutside: (part: string) =>
      `Die Datei verweist auf etwas außerhalb ihrer selbst (${part}) und wird nicht gelesen. Woher stammt sie?`,
    partMissing: (part: string) =>
      `Der Datei fehlt ein Teil (${part}). Bitte in Excel öffnen, reparieren lassen und neu speichern.`,
    countsFrom1904: () =>
      "In dieser Mappe zählt Excel die Tage ab 1904; hier wären alle Tage andere. Bitte in Excel „1904-Datumswerte verwenden“ ausschalten und die Tage prüfen.",
  },
  /** What of a file that is opened is not there, by kinds; with the number of cells. */
  notRead: {
    externalLink: () =>
      "Verweise auf andere Arbeitsmappen sind gesperrt und werden nie abgerufen; es bleiben die letzten Werte.",
    webFunction: (count: number) =>
      `${cells(count, "Formel fragt", "Formeln fragen")} einen Server (WEBDIENST u. a.); das ist gesperrt, es bleibt der letzte Wert.`,
    macros: () => "Makros fehlen.",
    connection: () => "Datenverbindungen fehlen, es bleiben die letzten Werte.",
    otherAddIn: () => "Andere Add-ins der Arbeitsmappe fehlen.",
    structure: () => "Der Schutz der Arbeitsmappe fehlt.",
    customXml: () => "Eigene Daten anderer Programme in der Datei fehlen.",
    signature: () => "Die digitale Signatur fehlt.",
    sheetKind: () => "Blätter ohne Zellen fehlen (Diagramm-, Makro- und Dialogblätter).",
    oldArray: (count: number) =>
      `${cells(count, "Matrixformel", "Matrixformeln")} mit Strg+Umschalt+Eingabe werden dynamisch; ihre Werte bleiben.`,
    dataTable: () => "Datentabellen und Szenarien fehlen, ihre Werte bleiben.",
    richText: (count: number) =>
      cells(
        count,
        "Zelle verliert die Formatierung einzelner Wörter.",
        "Zellen verlieren die Formatierung einzelner Wörter.",
      ),
    errors: (count: number) =>
      cells(
        count,
        "Zelle mit unbekanntem Fehler zeigt #WERT!.",
        "Zellen mit unbekanntem Fehler zeigen #WERT!.",
      ),
    lookDetail: () =>
      "Einige Feinheiten des Aussehens fehlen (gedrehter Text, Muster, Verläufe, Diagonalen, Ansichten).",
    rowOrColumnLook: () => "Das Aussehen leerer Zellen ganzer Zeilen und Spalten fehlt.",
    conditionalFormat: () => "Einige bedingte Formatierungen fehlen (Farbskalen, Balken, Symbole).",
    validation: () => "Einige Gültigkeitsregeln fehlen.",
    link: () => "Links nach außen fehlen, ihr Text bleibt.",
    filter: () => "Filter fehlen; ausgeblendete Zeilen bleiben ausgeblendet.",
    group: () => "Gruppierte Zeilen und Spalten sind nicht mehr gruppiert.",
    pageBreak: () => "Von Hand gesetzte Seitenumbrüche fehlen.",
    headerVariants: () => "Eigene Kopf- und Fußzeilen erster und gerader Seiten fehlen.",
    printArea: () => "Ein Druckbereich aus mehreren Teilen fehlt.",
    password: () => "Der Blattschutz bleibt, sein Kennwort nicht.",
    protectionDetail: () => "Ausnahmen vom Blattschutz fehlen.",
    chart: () => "Einige Diagramme fehlen, deren Art nicht übernommen wird.",
    picture: () => "Bilder und Formen fehlen.",
    pivot: () => "Pivot-Tabellen und Datenschnitte fehlen, ihre Werte bleiben.",
    control: () => "Steuerelemente und eingebettete Objekte fehlen.",
    threadedComment: () => "Antworten in Kommentaren fehlen, ihr Text bleibt als Notiz.",
    sparkline: () => "Sparklines fehlen.",
    table: () => "Einige Tabellen sind gewöhnliche Zellen, ihre Inhalte bleiben.",
    merge: () => "Einige verbundene Zellen sind nicht mehr verbunden.",
    frozen: () => "Fixierte Zeilen und Spalten sind nicht mehr fixiert.",
    name: () => "Namen, die für keine Zellen stehen, fehlen.",
  },
};

/** German leads: the other languages have the same texts. */
export type WorkbookFileTexts = typeof workbookFile;
