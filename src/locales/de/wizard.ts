import { desk } from "./wizardDesk";
import { forwarding } from "./wizardForwarding";

export const wizard = {
  steps: {
    notice: "Bescheid",
    bodies: "Beteiligte",
    posts: "Stellen",
    forwarding: "Weiterleitung",
    review: "Prüfen und anlegen",
  },
  /** What the steps of the other desks are called. */
  stepsOf: {
    GRANTEE: {},
    LEAD: { notice: "Vertrag" },
    LAST: {
      notice: "Vertrag",
      bodies: "Ihre Stelle",
      forwarding: "Eigenanteil",
    },
  },
  desk,
  progress: (step: number, of: number, name: string) => `Schritt ${step} von ${of}: ${name}`,
  next: "Weiter",
  nextAnyway: "Trotzdem weiter",
  back: "Zurück",
  cancel: "Abbrechen",
  discardQuestion: "Die Eingaben verwerfen? In der Mappe ist noch nichts angelegt.",
  discard: "Verwerfen",
  keep: "Weiterbearbeiten",
  notKept:
    "Diese Mappe kann den Entwurf nicht aufbewahren. Beim Schließen gehen die Eingaben verloren.",
  resumed: "Ihr Entwurf von vorhin. Sie können weitermachen, wo Sie aufgehört haben.",
  draftUnreadable:
    "In dieser Mappe liegt ein angefangener Entwurf, der sich nicht lesen lässt. Soll er verworfen werden?",
  draftDamaged:
    "Ein Teil Ihres Entwurfs war nicht lesbar und fehlt. Bitte sehen Sie die Seiten durch.",
  refused: (count: number) =>
    count === 1 ? "Hier ist noch etwas zu klären:" : `Hier ist noch ${count} mal etwas zu klären:`,
  removeRows: (count: number) => `Diese ${count} Zeilen entfernen`,
  mayStay: "Sie können das auch so lassen; es steht dann auf der letzten Seite und im Blatt.",
  notes: (count: number) =>
    count === 1 ? "1 Hinweis zu dieser Seite" : `${count} Hinweise zu dieser Seite`,
  none: "keine",
  choose: "Bitte auswählen",
  dayHint: "TT.MM.JJJJ",
  remove: "Entfernen",
  removeEntry: (name: string) => `${name} entfernen`,
  details: (name: string) => `Mehr zu ${name}`,
  unnamed: "Ohne Namen",
  fte: (amount: string) => `${amount} VZÄ`,
  choices: {
    noticeKind: {
      FIRST: "Zuwendungsbescheid",
      AMENDMENT: "Änderungsbescheid",
      FOLLOW_ON: "Anschlussbescheid",
    },
    bodyKind: { KREIS: "Kreis", STADT: "Stadt", GEMEINDE: "Gemeinde", TRAEGER: "Träger" },
    model: {
      FORWARDING: "Weiterleitung",
      REFINANCING: "Refinanzierung",
    },
    rateSource: { RULES: "Wie veröffentlicht", NOTICE: "Aus dem Bescheid" },
    prorationMethod: {
      CALENDAR: "Tagesanteil des Kalendermonats",
      FULL: "Nur volle Kalendermonate",
      STARTED: "Jeder angefangene Monat voll",
      DAYS: "Tage des Jahres ÷ 365 (366)",
    },
    apportionment: {
      CLOSEST: "Nächste zulässige Verteilung",
      HAMILTON: "Hare/Niemeyer",
      SAINTELAGUE: "Sainte-Laguë",
      DHONDT: "d’Hondt",
      ROUNDED: "Runden mit Rundungsausgleich",
    },
  },
  notice: {
    programmes: {
      KIM: "KIM: Integrationsmanagement",
      "KI-GRUNDFOERDERUNG": "KI: Grundförderung",
      "KOMM-AN-1": "KOMM-AN NRW: Programmteil I",
    },
    module: (module: number, name: string) => `${module} – ${name}`,
    notice: (position: number) => (position === 1 ? "Bescheid" : `${position}. Bescheid`),
    add: "Weiteren Bescheid eintragen",
    rate: (rate: string) => `${rate} je VZÄ und Jahr`,
    assistantRate: (rate: string) => `Assistenz: ${rate} je VZÄ und Jahr`,
    matches: (product: string, amount: string) =>
      `${product} = ${amount}: stimmt mit dem Bescheid überein.`,
    differs: (product: string, expected: string, amount: string) =>
      `${product} = ${expected}. Der Bescheid nennt ${amount}.`,
    assistantsIncluded: "Die Stellen des Bescheids enthalten die der Assistenz.",
    items: (amount: string) => `${amount} Sachkosten und Maßnahmen`,
    itemsLater: (page: string) => `Sachkosten und Maßnahmen kommen auf der Seite „${page}“ dazu.`,
    instalments: "Raten",
    instalmentsHint:
      "Wann das Geld kommt. Das Gewicht sagt, wie geteilt wird: 1 und 1 sind zwei Hälften. Steht kein Haushaltsjahr da, gilt das Jahr des Tages.",
    addInstalment: "Rate eintragen",
    takeInstalments: "Raten wie veröffentlicht übernehmen",
    instalment: (position: number) => `${position}. Rate`,
  },
  bodies: {
    list: "Beteiligte",
    recipient: "Empfänger",
    add: "Beteiligte hinzufügen",
    land: "Land (Empfänger des Bescheids)",
    regions: "Regionen",
    regionsHint:
      "Städte und Gemeinden, die ihre Stellenanteile zusammenlegen. Ohne Regionen bleibt dieser Teil leer.",
    modelHint: {
      FORWARDING: "Die Gemeinden beschäftigen und erhalten das Geld.",
      REFINANCING:
        "Der Kreis beschäftigt und behält das Geld; die Gemeinden tragen die übrigen Kosten.",
    },
    addRegion: "Region hinzufügen",
    members: (count: number) => (count === 1 ? "1 Mitglied" : `${count} Mitglieder`),
    sum: (sum: string) => `Summe des Schlüssels: ${sum}`,
    sharesOrKey:
      "Sind das Stellenanteile aus der Vorlage oder ein Schlüssel, nach dem geteilt wird?",
    sharesAreOn: (page: string) =>
      `Die Stellenanteile laut Vorlage stehen auf der Seite „${page}“ unter jedem Namen.`,
    areShares: "Stellenanteile",
    areKey: "Schlüssel",
    takeOver: "Aus einer Tabelle übernehmen",
    takeOverHint:
      "Aus Excel, Word oder einer Liste. Erst sehen Sie, welche Spalte was ist und was wegbleibt; dann übernehmen Sie.",
    pasteLabel: "Tabelle hier einfügen",
    selection: "Markierten Bereich ansehen",
    recipientRow: "Empfänger des Bescheids",
    noRecipientRow: "keine dieser Zeilen",
    recipientFigure:
      "Seine Zahl wird nicht übernommen: Der Empfänger nimmt am Schlüssel nicht teil.",
    taken: (count: number) => (count === 1 ? "1 Zeile übernommen." : `${count} Zeilen übernommen.`),
    nothing: "Im markierten Bereich steht nichts.",
  },
  posts: {
    hint: "Der Vorschlag liegt so nah wie möglich an den rechnerischen Anteilen und hält Schrittweite und Mindestanteil ein. Stellenanteil, Verzicht und vereinbarte Stellen stehen unter jedem Namen: bitte aufklappen.",
    raw: "rechnerisch",
    final: "Vorschlag",
    open: "offen",
    change: (raw: string, final: string) => `${raw} → ${final}`,
    gains: (by: string) => `gewinnt ${by}`,
    loses: (by: string) => `gibt ${by} ab`,
    same: "unverändert",
    others: "Ohne Region",
    employs: (recipient: string) => `${recipient} beschäftigt für diese Region.`,
    rules: "Andere Regeln vereinbart",
    usual: "Wie veröffentlicht",
    noMinimum: "Kein Mindestanteil",
    nothingToGoBy: (page: string) =>
      `Noch lässt sich nichts verteilen: Bitte auf der Seite „${page}“ einen Schlüssel eintragen oder unter jedem Namen den Stellenanteil laut Vorlage.`,
    handedOut: (fte: string, posts: string) => `Vergeben ${fte} von ${posts}.`,
    kept: (name: string, posts: string) => `Bei ${name} bleiben ${posts}.`,
    atRecipient: "Alle Stellen bleiben beim Empfänger des Bescheids.",
    items: "Sachkosten und Maßnahmen",
    limitOf: (limit: string) => `höchstens ${limit}`,
    limitPer: { FTE_YEAR: " je Stelle", DAY: " je Tag" },
    limitIs: (limit: string) => `Obergrenze: ${limit}`,
    noLimit: "keine veröffentlichte Obergrenze",
    accepted: (amount: string) => `anerkannt ${amount}`,
    source: (citation: string) => `Fundstelle: ${citation}`,
    ownLimit: "Der Bescheid nennt eine andere Obergrenze",
  },
  forwarding,
  startFrom: {
    title: "Jahreswechsel",
    hint: "Beteiligte, Schlüssel, Vereinbarungen und Kosten aus einem Jahr dieser Mappe; nur der neue Bescheid ist einzutragen.",
    sheet: "Blatt des Vorjahres",
    year: "Neues Jahr",
    action: "Daraus beginnen",
    movedDays: (year: number) =>
      `Die Zahlungstage sind die von ${year}, in das neue Jahr verschoben. Bitte mit Bescheid und Vertrag vergleichen.`,
    daysAreRight: "Die Tage stimmen",
  },
  oldShares: {
    question: (year: number) =>
      `Die Stellenanteile von ${year} ergeben nicht die Stellen, die jetzt zu verteilen sind. Was soll aus ihnen werden?`,
    choices: {
      KEY: "Als Schlüssel verwenden",
      SCALE: "Auf die neuen Stellen umrechnen",
      CLEAR: "Löschen",
    },
  },
  review: {
    totals: "Summen",
    findings: "Befunde",
    severities: { error: "Fehler", warning: "Warnungen", hint: "Hinweise" },
    noFindings: "Keine Befunde.",
    changes: (year: number) => `Was sich gegenüber ${year} ändert`,
    changedInputs: (count: number) => `Geänderte Angaben (${count})`,
    movedFigures: (count: number) => `Geänderte Ergebnisse (${count})`,
    change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
    figures: {
      fte: "Stellen",
      amount: "Betrag",
      chainAmount: "Vertragssumme",
      ownShare: "Eigenanteil",
    },
    preview: "Das wird angelegt",
    previewHint:
      "Blätter, die Ihnen gehören: lesbar, änderbar, mit Formeln, die weiterrechnen, und druckfertig.",
    calculationSheets: (count: number) =>
      `${count} ${count === 1 ? "Blatt" : "Blätter"} „Rechnung …“ mit den Schritten dazwischen`,
    nothingOverwritten: "Vorhandene Blätter werden nicht überschrieben.",
    undoIsOurs:
      "Zurück geht es nachher mit „Rückgängig machen“ auf dieser Seite. Excels eigenes Rückgängig (Strg+Z) nimmt die Blätter nicht zuverlässig zurück; was Sie vorher getan haben, lässt sich danach womöglich nicht mehr zurücknehmen.",
  },
  write: {
    action: (sheets: number, year: number, errors: number) =>
      [
        `${sheets} Blätter für ${year}`,
        errors === 0 ? "" : errors === 1 ? " trotz 1 Fehler" : ` trotz ${errors} Fehlern`,
        " anlegen",
      ].join(""),
    busy: "Wird angelegt …",
    progress: (step: number) =>
      `${step} von 4: ${["Die Mappe wird angesehen", "Es wird geprüft, ob Excel KIM kennt", "Die Blätter werden geschrieben", "Die Blätter werden eingerichtet und gezeigt"][step - 1]!} …`,
    removing: "Wird zurückgenommen …",
    done: (first: string, sheets: number) =>
      `„${first}“ und ${sheets - 1} weitere Blätter sind angelegt.`,
    calculating: "Excel rechnet noch.",
    waitsForUser: "Ob alle Prüfungen erfüllt sind, zeigt sich nach dem Berechnen.",
    calculatesLong:
      "Excel rechnet ungewöhnlich lange. Ob alle Prüfungen erfüllt sind, steht dann oben auf jedem Blatt.",
    notChecked: (words: string) =>
      `Ob alle Prüfungen erfüllt sind, steht oben auf jedem Blatt; hier ließ es sich nicht lesen (${words}).`,
    undo: "Rückgängig machen",
    undone: "Rückgängig gemacht. Die Mappe ist wie vorher.",
    edited: (sheets: string) =>
      `Seit dem Anlegen wurde geändert: ${sheets}. Soll trotzdem alles entfernt werden?`,
    undoEdited: "Trotzdem entfernen",
    again: "Weiteres Förderjahr beginnen",
    exists: (sheets: string) =>
      `Dieses Förderjahr gibt es hier schon: ${sheets}. Die vorhandenen Blätter bleiben, wie sie sind; das neue Jahr kann als Variante daneben stehen.`,
    asVariant: "Als Variante anlegen",
    workbookProtected:
      "Die Struktur dieser Mappe ist geschützt. Heben Sie den Schutz auf (Register „Überprüfen“) und versuchen Sie es erneut.",
    functionsUnknown:
      "Excel kennt die KIM-Funktionen noch nicht; auf den Blättern stünde #NAME?. Warten Sie einen Augenblick und versuchen Sie es erneut. Hilft das nicht, schließen Sie Excel und öffnen die Mappe neu. Was Sie trotzdem anlegen, lässt sich später in der Übersicht neu eingeben. Die Mappe ist wie vorher.",
    evenUnknown: "Trotzdem anlegen",
    dates1904:
      "In dieser Mappe zählt Excel die Tage ab 1904; jedes Datum wäre um vier Jahre und einen Tag falsch. Schalten Sie „1904-Datumswerte verwenden“ aus (Datei, Optionen, Erweitert; am Mac Excel, Einstellungen, Berechnung) oder nehmen Sie eine neue Mappe. Die Mappe ist wie vorher.",
    /** „A“, „B“ und 3 weitere Blätter */
    onSheets: (sheets: readonly string[]) =>
      sheets.length > 3
        ? `„${sheets[0]!}“ und ${sheets.length - 1} weitere Blätter`
        : sheets.map((sheet) => `„${sheet}“`).join(", "),
    refused: {
      aside: (where: string) =>
        `${where}: Das bisherige Blatt steht noch da; sein Name beginnt mit „~“. Sie können es löschen, es enthält nur Formeln.`,
      height: (where: string) =>
        `${where}: Zeilenhöhen ließen sich nicht setzen. Markieren Sie das ganze Blatt und passen Sie sie im Register „Start“ unter „Format“ automatisch an.`,
      condition: (where: string) =>
        `${where}: Hervorhebungen fehlen. Lesen Sie die Ergebnisse der Prüfungen an den Wörtern ab.`,
      link: (where: string) =>
        `${where}: Verweise auf andere Blätter fehlen. Wählen Sie das Blatt unten in der Leiste.`,
      tab: (where: string) =>
        `${where}: Farbe des Registers und Gitternetz ließen sich nicht setzen. Die Zahlen betrifft das nicht; Sie müssen nichts tun.`,
      width: (where: string) =>
        `${where}: Spaltenbreiten ließen sich nicht setzen. Markieren Sie das ganze Blatt und passen Sie sie im Register „Start“ unter „Format“ automatisch an.`,
      validation: (where: string) =>
        `${where}: Einige Eingabezellen prüft Excel nicht. Achten Sie dort selbst auf Zahlen, Daten und die richtigen Wörter.`,
      chart: (where: string, title: string) =>
        `${where}: Das Diagramm „${title}“ fehlt. Markieren Sie die Spalten dafür und nehmen Sie „Einfügen“, „Empfohlene Diagramme“.`,
      freeze: (where: string) =>
        `${where}: Die Überschriften ließen sich nicht fixieren. Das geht im Register „Ansicht“ unter „Fenster fixieren“.`,
      page: (where: string) =>
        `${where}: Die Seite ließ sich nicht einrichten, meist weil kein Drucker da ist. Wählen Sie vor dem Drucken Querformat und „Blatt auf einer Seite darstellen“ (Register „Seitenlayout“).`,
      show: (where: string) =>
        `${where}: Das Blatt ließ sich nicht zeigen. Wählen Sie es unten in der Leiste der Blätter.`,
    },
    failed: (words: string) => `Excel hat das Anlegen abgelehnt (${words}).`,
    unchanged: "Die Mappe ist wie vorher.",
    leftOver: (what: string) => `Nicht alles ließ sich zurücknehmen. Übrig ist: ${what}.`,
    foundLeftOver: (what: string) =>
      `Ein früheres Anlegen wurde unterbrochen. Davon ist übrig: ${what}.`,
    cellNames: (count: number) =>
      count === 1 ? "1 Name im Namens-Manager" : `${count} Namen im Namens-Manager`,
    clean: "Aufräumen",
    cleaned: "Aufgeräumt. Die Mappe ist wie vorher.",
    cleanedUp: "Aufgeräumt.",
    obstacles: "Erst ist das hier zu klären:",
    needsExcel:
      "Diese Seite ist nicht mit Excel verbunden. Zum Anlegen öffnen Sie KIM in Excel, Register „Start“.",
  },
};

/** German leads: the other languages have the same texts. */
export type WizardTexts = typeof wizard;
