/** The words of docs/unterstuetzte-excel-api.md. */
export const supportedExcelApi = {
  title: "Unterstützte Excel-API der Werkbank",
  intro: [
    "Die Werkbank und die Tests führen das Add-in ohne Excel aus: Microsofts eigene Excel-Bibliothek spricht dabei mit einem eingebetteten Tabellenblatt. Diese Seite nennt alles, was es beantwortet; sie wird mit `npm run manual` aus dem Programm gedruckt. Jeder andere Aufruf ergibt `ApiNotFound` mit dem Namen des Mitglieds.",
    "Die Zahl nennt die Anforderungsgruppe von ExcelApi, mit der Excel das Mitglied eingeführt hat. Das Add-in darf höchstens 1.14 voraussetzen (Excel LTSC 2021).",
    "Daneben gibt es von `Office`: `onReady`, `context` (Sprachen, `requirements`, `officeTheme`, `diagnostics`, `document.settings`), `actions.associate`, `addin.showAsTaskpane`, `addin.hide` und `addin.setStartupBehavior`; von `CustomFunctions`: `associate`, `Error` und `ErrorCode`.",
  ],
  limits: "Wo die Werkbank von Excel abweicht",
  limitLines: [
    "Namen stehen für Zellbereiche, nicht für Konstanten oder Formeln.",
    "Werden einzelne Zellen statt ganzer Zeilen oder Spalten eingefügt oder gelöscht, so wachsen und schrumpfen Bezüge über sie nicht mit.",
    "Ein Blattschutz hält das Add-in auf, nicht aber, wer im Tabellenblatt der Werkbank tippt.",
    "Spalten und Zeilen einer Tabelle kommen nur an ihrem Ende hinzu; strukturierte Verweise gibt es nicht.",
    "Diagramme: Säulen, Balken, Linien, Torte und Ring. Eine Farbe gilt je Datenreihe, Werte werden an allen Reihen angeschrieben oder an keiner.",
    "Rahmen: durchgezogen, gestrichelt, gepunktet, in drei Stärken; keine Diagonalen.",
    "Eine Gültigkeitsregel für ganze Zahlen prüft beim Tippen nur die Grenzen.",
    "Seitenlayout, Kopf- und Fußzeilen werden mit der Mappe gespeichert, aber nicht gedruckt.",
    "Ein Bereich aus einer Zelle wird in Formeln zur Zelle: `=SUM(B2:B2)` liest sich als `=SUM(B2)`.",
    "Eine Zelle, in die eine Formel überläuft, nennt als `formulas` ihren Wert.",
    "Zahlenformate mit Farben oder Platzhaltern für Ränder behalten ihren Text, zeigen aber beides nicht.",
  ],
  columns: ["Mitglied", "Art", "ExcelApi"],
  kinds: {
    readOnly: "Eigenschaft, nur lesen",
    readWrite: "Eigenschaft, lesen und setzen",
    method: "Methode",
    event: "Ereignis",
  },
} as const;
