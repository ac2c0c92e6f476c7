/** What the command `kim` says. */
export const kimCommand = {
  usage: [
    "kim new FÖRDERJAHR.json -o DATEI.xlsx [--form excel|values] [--lang de|en] [--store ART[=ORT]]",
    "kim plan [--jsonl] [--since JJJJ-MM-TT [--until JJJJ-MM-TT]] [--lang de|en] FÖRDERJAHR.json …",
    "kim check [--json] [--lang de|en] DATEI.xlsx …",
    "kim export --csv|--json [--lang de|en] DATEI.xlsx",
    "kim recalc|values [--lang de|en] DATEI.xlsx -o AUSGABE.xlsx",
    "kim ask FÖRDERJAHR.json --body NAME -o BOGEN.xlsx [--lang de|en]",
    "kim reply [--received JJJJ-MM-TT] FÖRDERJAHR.json BOGEN.xlsx [-o NEU.json] [--lang de|en]",
    "",
    "new   schreibt die berechnete Arbeitsmappe eines Förderjahres.",
    "      --form excel: für Excel mit dem Add-in; values: Ergebnisse von KIM als Werte, Prüfungen rechnen",
    "      --store: woher Excel das Add-in bekommt: ExCatalog (Admin Center), FileSystem=\\\\Server\\Freigabe,",
    "      SPCatalog=Adresse, OMEX=de-DE, Registry",
    "plan  zeigt Beteiligte, Summen und Befunde, aus course auch Besetzung, Zahlungen,",
    "      Abrechnung und Fristen; mit --since auch, was sich seit dem Tag geändert hat (bis --until);",
    "      mit --jsonl eine Zeile JSON je Datei, ohne course.",
    "check liest Arbeitsmappen und nennt die Befunde aller Förderjahre darin; endet mit 1, wenn ein Fehler",
    "      dabei ist oder eine Datei nicht zu lesen war. --json: alles als ein JSON-Objekt",
    "export gibt die Zahlungen aller Förderjahre einer Arbeitsmappe aus (Tag, von, an, Betrag, Jahr, Zweck):",
    "      --csv: Semikolon und Komma für die Kasse; --json: Tag und Betrag, wie Programme sie lesen",
    "recalc rechnet eine Arbeitsmappe neu und schreibt sie für Excel mit dem Add-in; values schreibt sie mit",
    "      Ergebnissen von KIM als Werten. Was dabei verloren geht, wird genannt.",
    "ask   schreibt den Rückmeldebogen für eine Kommune oder einen Träger: Besetzung, Kosten, Bestätigung.",
    "reply liest ihn zurück und nennt jeden Unterschied; mit -o schreibt es das Förderjahr damit.",
    "      --received: Tag, an dem er einging. Bögen anderer Förderjahre werden abgelehnt.",
  ].join("\n"),
  option: (reason: string) => `Der Aufruf ist nicht zu verstehen: ${reason}`,
  noCommand: "Es fehlt, was zu tun ist, zum Beispiel: kim check DATEI.xlsx",
  noFile: "Es fehlt der Name einer Datei.",
  oneFile: (count: number) => `Erwartet wird eine Datei, genannt sind ${count}.`,
  noOutput: "Es fehlt -o mit dem Namen der Arbeitsmappe, die geschrieben werden soll.",
  noSpreadsheet:
    "Dafür fehlt die Tabelle o-spreadsheet. Im Ordner des Pakets „npm install“ aufrufen.",
  reply: {
    noBody: "Es fehlt --body mit dem Namen der Kommune oder des Trägers.",
    twoFiles: (count: number) =>
      `Erwartet werden zwei Dateien, das Förderjahr und der Bogen; genannt sind ${count}.`,
    bodyUnknown: (body: string) =>
      `„${body}“ steht nicht im Förderjahr. Ist der Name richtig geschrieben?`,
  },
  /** By the code of the system. */
  fileReasons: {
    ENOENT: "eine Datei oder einen Ordner dieses Namens gibt es nicht",
    EISDIR: "es ist ein Ordner",
    EACCES: "der Zugriff ist nicht erlaubt",
    EPERM: "der Zugriff ist nicht erlaubt",
    EBUSY: "ein anderes Programm hält die Datei offen",
  },
  notReadable: (reason: string) => `Die Datei lässt sich nicht lesen (${reason}).`,
  notWritable: (file: string, reason: string) =>
    `${file} lässt sich nicht schreiben (${reason}). Ist die Datei in Excel geöffnet?`,
  written: (file: string, sheet: string) => `${file}: Blatt „${sheet}“.`,
  saved: (file: string) => `${file} ist geschrieben.`,
  notOnSheets: "Dafür haben die Blätter noch keinen Platz. kim plan rechnet damit.",
  notJson: (reason: string) => `Das ist kein JSON: ${reason}`,
  root: "Förderjahr",
  notAnObject: "Erwartet wird ein Objekt { … }.",
  notAList: "Erwartet wird eine Liste [ … ]; auch eine leere muss da sein.",
  missing: "Die Angabe fehlt.",
  unknown: "Diese Angabe gibt es nicht. Ist der Name richtig geschrieben?",
  version: (received: string) => `Erwartet wird 1, gelesen ist ${received}.`,
  programme: (received: string, known: string) =>
    `Dieses Programm ist nicht bekannt: ${received}. Bekannt sind ${known}.`,
  whole: (received: string) => `Erwartet wird eine ganze Zahl ab 1, gelesen ist ${received}.`,
  kinds: {
    number: (received: string) =>
      `Erwartet wird eine Zahl ab 0 und unter 1 Milliarde, gelesen ist ${received}.`,
    fteOrNone: (received: string) =>
      `Erwartet wird eine Zahl ab 0 oder "NONE", gelesen ist ${received}.`,
    day: (received: string) => `Erwartet wird ein Tag wie "2023-01-31", gelesen ist ${received}.`,
    text: (received: string) =>
      `Erwartet wird ein Text in Anführungszeichen, gelesen ist ${received}.`,
    scalar: (received: string) => `Erwartet wird ein Text oder eine Zahl, gelesen ist ${received}.`,
  },
  words: (words: string, received: string) => `Erwartet wird ${words}, gelesen ist ${received}.`,
  columns: {
    body: "Beteiligte",
    share: "Anteil",
    fte: "VZÄ",
    amount: "Förderung",
    contract: "Vertrag",
    ownShare: "Eigenanteil",
  },
  year: (programme: string, year: number, module: number) =>
    `${programme} ${year}, Baustein ${module}`,
  findings: "Befunde",
  noFindings: "Keine Befunde.",
  severities: { error: "Fehler", warning: "Warnung", hint: "Hinweis" },
  export: {
    form: "Erwartet wird entweder --csv oder --json.",
    purposes: {
      GRANT: "Förderung",
      FORWARDING: "Weiterleitung",
      REFINANCING: "Refinanzierung",
    },
    doubtful: (sheet: string) =>
      `Das Förderjahr auf „${sheet}“ hat Fehler; vor der Zahlung bitte mit kim check prüfen.`,
  },
  check: {
    /** What is wrong with a file as a whole. */
    findings: {
      savedWithoutAddIn: () =>
        "Die Mappe wurde ohne das Add-in gespeichert, ihre KIM-Formeln zeigen #NAME?. Die Eingaben sind gelesen; bitte in Excel mit KIM öffnen, rechnen lassen und neu speichern.",
      outdated: (sheet: string) =>
        `Das Blatt „${sheet}“ hat eine Fassung, die nicht mehr gelesen wird. Bitte legen Sie das Förderjahr neu an.`,
      copied: (sheet: string) =>
        `Das Blatt „${sheet}“ ist eine Kopie; seine Angaben zählen in keinem Förderjahr.`,
      noGrantYear: () => "In der Mappe ist kein Förderjahr von KIM.",
    },
    brokenOff: "Beim Lesen dieser Datei ist das Programm abgebrochen.",
    totals: (counted: {
      readonly files: number;
      readonly grantYears: number;
      readonly unread: number;
      readonly error: number;
      readonly warning: number;
      readonly hint: number;
    }) =>
      `Dateien: ${counted.files}, davon nicht lesbar: ${counted.unread}. Förderjahre: ${counted.grantYears}. Fehler: ${counted.error}, Warnungen: ${counted.warning}, Hinweise: ${counted.hint}.`,
  },
};

/** German leads: the other languages have the same texts. */
export type KimCommandTexts = typeof kimCommand;
