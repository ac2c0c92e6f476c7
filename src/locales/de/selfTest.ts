export const selfTest = {
  heading: "Installation prüfen",
  intro:
    "KIM probiert in diesem Excel aus, was es braucht: Funktionen, Formeln, Tabellen, Diagramme, Druck. Das dauert meist weniger als eine Minute.",
  effects:
    "Dazu entstehen kurz leere Blätter, die KIM wieder löscht. Ihre eigenen Blätter bleiben, wie sie sind. Was Sie vorher getan haben, nimmt Strg+Z danach nicht mehr zurück; am besten prüfen Sie in einer neuen Mappe.",
  begin: "Prüfung beginnen",
  again: "Erneut prüfen",
  progress: (title: string, step: number, of: number) => `Schritt ${step} von ${of}: ${title}`,
  workbookProtected:
    "Die Struktur dieser Mappe ist geschützt. Öffnen Sie eine neue, leere Mappe und prüfen Sie dort.",
  failed: (words: string) =>
    `Die Prüfung brach ab (${words}). Schließen Sie eine offene Zelle mit der Eingabetaste ab und prüfen Sie erneut.`,
  allPassed: (count: number) => `Alle ${count} Punkte sind in Ordnung. KIM ist einsatzbereit.`,
  somePassed: (passed: number, count: number) =>
    `${passed} von ${count} Punkten sind in Ordnung. Bei den anderen steht, was zu tun ist.`,
  passedPoints: "Was in Ordnung ist",
  kinds: {
    passed: "In Ordnung",
    differs: "Anders als erwartet",
    refused: "Hier nicht möglich",
    skipped: "Nicht geprüft",
  },
  difference: (what: string, expected: string, received: string) =>
    `${what}: erwartet ${expected}, erhalten ${received}`,
  more: (count: number) => `und ${count} weitere; der Bericht nennt alle.`,
  refused: (words: string) => `Excel lehnt es ab: ${words}`,
  skipped: "Erst wenn Excel die Funktionen von KIM kennt, lässt sich das prüfen.",
  measured: (bodies: number, entered: number, changed: number) =>
    `${bodies} Beteiligte: ${entered} ms nach der Eingabe, ${changed} ms nach einer Änderung`,
  report: "Bericht",
  reportHint: "Er enthält nichts aus Ihrer Mappe und kann in eine Mail kopiert werden.",
  copy: "Bericht kopieren",
  copied: "Der Bericht ist kopiert.",
  notCopied: "Der Bericht ist markiert. Kopieren Sie ihn mit Strg+C.",
  facts: {
    excel: "Excel",
    languages: "Sprache der Menüs, der Eingabe, Zahlen",
    calculation: "Berechnung",
    when: "Geprüft",
  },
  points: {
    requirements: {
      title: "Fassung von Excel",
      passed: "Excel hat alles, was KIM voraussetzt.",
      advice:
        "Dieses Excel ist älter, als KIM es braucht. Installieren Sie Updates; nötig ist Excel 2021 oder Microsoft 365.",
    },
    functions: {
      title: "Funktionen von KIM",
      passed: "Excel kennt die Funktionen und nutzt dieselbe Fassung wie dieser Bereich.",
      advice:
        "#NAME?: Excel kennt die Funktionen nicht. Schließen Sie alle Excel-Fenster und öffnen Sie Excel neu; hilft das nicht, muss die IT das Add-in neu einrichten. Eine andere Fassung: Excel hat noch alte Dateien gespeichert; leeren Sie den Office-Cache.",
    },
    calculation: {
      title: "Berechnung",
      passed: "Excel rechnet von selbst.",
      advice:
        "Excel rechnet nur auf Anforderung. Stellen Sie im Register „Formeln“ die Berechnungsoptionen auf „Automatisch“.",
    },
    dates: {
      title: "Datumswerte",
      passed: "Die Tage zählen ab 1900.",
      advice:
        "Diese Mappe zählt die Tage ab 1904: Jedes Datum wäre um vier Jahre verschoben. Schalten Sie „1904-Datumswerte verwenden“ aus (Datei, Optionen, Erweitert) oder nehmen Sie eine neue Mappe.",
    },
    examples: {
      title: "Beispiele des Handbuchs",
      passed:
        "Alle Beispiele ergeben, was im Handbuch steht, auch über mehrere Zellen und bei Fehlern.",
      advice:
        "Beispiele rechnen in diesem Excel anders. Verwenden Sie KIM hier noch nicht und melden Sie den Bericht.",
    },
    notation: {
      title: "Schreibweise der Formeln",
      passed: "Excel liest Formeln so, wie der Bereich und das Handbuch sie zeigen.",
      advice:
        "Excel schreibt Formeln anders, als dieser Bereich sie zeigt. Einfügen aus dem Bereich geht trotzdem; beim Eintippen gelten die Namen und Trennzeichen Ihres Excel.",
    },
    messages: {
      title: "Meldungen bei Fehlern",
      passed:
        'Fehler haben Code und Satz. Ob Excel den Satz zeigt, sehen nur Sie: Geben Sie =KIM.SHARE(50000;{39;"?"}) ein und zeigen Sie auf das Warnzeichen.',
      advice:
        "Excel gibt Fehler von KIM nicht so weiter, wie sie gemeint sind: Sätze dazu können fehlen. Die Regeln stehen im Handbuch; melden Sie den Bericht.",
    },
    recalculation: {
      title: "Rechnen nach Änderungen",
      passed: "Formeln folgen einer Änderung, auch wenn sie aufeinander aufbauen.",
      advice:
        "Formeln folgen einer Änderung nicht oder sehr langsam. Drücken Sie nach Änderungen Strg+Alt+F9 und melden Sie den Bericht.",
    },
    blockedSpill: {
      title: "Ergebnisse ohne Platz",
      passed: "Excel sagt #ÜBERLAUF!, wenn kein Platz ist, und rechnet, sobald es welchen gibt.",
      advice:
        "Ergebnisse über mehrere Zellen erscheinen hier anders. Lassen Sie unter Formeln von KIM genug Zellen frei und melden Sie den Bericht.",
    },
    spillReferences: {
      title: "Bezüge auf ganze Ergebnisse (A1#)",
      passed: "Formeln können ein Ergebnis über mehrere Zellen mit einem Bezug aufnehmen.",
      advice:
        "Excel versteht den Bezug A1# nicht. Die Blätter von KIM rechnen hier nicht; installieren Sie Updates.",
    },
    names: {
      title: "Namen für Zellen",
      passed: "Namen lassen sich anlegen, finden und in Formeln verwenden.",
      advice:
        "Namen wirken hier anders. KIM findet seine Blätter dann nicht wieder; melden Sie den Bericht.",
    },
    tables: {
      title: "Tabellen",
      passed: "Formeln nennen Spalten einer Tabelle und folgen neuen Zeilen.",
      advice:
        "Formeln folgen einer Tabelle hier nicht. Prüfen Sie nach neuen Zeilen, ob sie mitrechnen, und melden Sie den Bericht.",
    },
    copiedSheet: {
      title: "Kopierte Blätter",
      passed: "Ein kopiertes Blatt rechnet weiter und hat eigene Namen.",
      advice:
        "Kopierte Blätter verhalten sich anders. Legen Sie ein Förderjahr neu an, statt sein Blatt zu kopieren.",
    },
    explanation: {
      title: "Rechenweg",
      passed: "KIM kann zu einer Zelle sagen, wie ihr Ergebnis entstand und woraus.",
      advice:
        "Excel sagt nicht, von welcher Zelle aus es eine Funktion aufruft: Die Seite „Rechenweg“ zeigt dann keine Schritte. Mit KIM.STEPS stehen sie auf dem Blatt; melden Sie den Bericht.",
    },
    inspection: {
      title: "Mappe prüfen",
      passed: "KIM liest alle Zellen der Mappe und findet, was an seinen Formeln nicht stimmt.",
      advice:
        "Die Seite „Mappe prüfen“ übersieht hier vielleicht Fehler. Prüfen Sie die Mappe mit „kim check“; melden Sie den Bericht.",
    },
    events: {
      title: "Nachrichten von Excel",
      passed: "Excel sagt dem Bereich, wenn sich Zellen ändern und wenn fertig gerechnet ist.",
      advice:
        "Excel meldet Änderungen nicht. Die Übersicht merkt sie dann nicht von selbst: Wählen Sie dort „Neu einlesen“.",
    },
    excelFunctions: {
      title: "Excels eigene Funktionen",
      passed: "Excels eigene Funktionen, die KIM nutzt, sind da und rechnen wie erwartet.",
      advice:
        "Eine von Excels eigenen Funktionen fehlt oder rechnet anders. Kontrollsummen können dann Fehler zeigen; installieren Sie Updates.",
    },
    formats: {
      title: "Texte, Beträge und Tage",
      passed: "Texte bleiben Texte; Beträge und Tage sehen aus wie vorgesehen.",
      advice:
        "Texte, Beträge oder Tage sehen hier anders aus. Die Zahlen stimmen trotzdem; prüfen Sie vor dem Drucken die Darstellung.",
    },
    conditionalFormats: {
      title: "Bedingte Formate",
      passed: "Excel nimmt Formate an, die von einer Formel abhängen.",
      advice: "Farbige Hinweise fehlen hier auf den Blättern. Die Zahlen stimmen trotzdem.",
    },
    validation: {
      title: "Prüfung der Eingaben",
      passed: "Excel prüft Eingaben und bietet Wörter zur Auswahl an.",
      advice:
        "Excel prüft Eingaben hier nicht. Achten Sie selbst auf Zahlen und Schreibweisen; die Übersicht meldet, was nicht passt.",
    },
    freeze: {
      title: "Feste Überschriften",
      passed: "Überschriften lassen sich fixieren.",
      advice: "Überschriften bleiben beim Blättern nicht stehen. Die Zahlen stimmen trotzdem.",
    },
    charts: {
      title: "Diagramme",
      passed: "Diagramme lassen sich anlegen.",
      advice: "Diagramme fehlen hier oder haben falsche Reihen. Die Zahlen stimmen trotzdem.",
    },
    page: {
      title: "Seite und Druck",
      passed: "Die Seite lässt sich einrichten.",
      advice:
        "Die Seite lässt sich nicht einrichten. Ist ein Drucker eingerichtet? Sonst stellen Sie vor dem Drucken Querformat und „1 Seite breit“ selbst ein.",
    },
    cleanUp: {
      title: "Aufräumen",
      passed: "Von der Prüfung ist nichts geblieben.",
      advice: "Von der Prüfung ist etwas geblieben. Bitte löschen Sie selbst, was hier steht:",
    },
  },
};

/** German leads: the other languages have the same texts. */
export type SelfTestTexts = typeof selfTest;
