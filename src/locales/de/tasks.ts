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
    missing: "Bitte eintragen: Ohne diese Angabe zählt die Zeile nicht.",
  },
  write: {
    action: "Auf die Blätter schreiben",
    discard: "Verwerfen",
    discarded: "Ihr Entwurf ist verworfen.",
    restore: "Zurückholen",
    writing: "Die Blätter werden geschrieben …",
    removing: "Wird zurückgenommen …",
    obstacles: "Erst berichtigen, was sich nicht lesen lässt.",
    done: (added: readonly string[], calculations: number) => {
      const rest =
        calculations === 0
          ? []
          : [calculations === 1 ? "1 Rechenblatt" : `${calculations} Rechenblätter`];
      const all = [...added, ...rest];
      return all.length === 0
        ? "Die Blätter sind geändert."
        : `Die Blätter sind geändert. Neu: ${all.join(", ")}.`;
    },
    refused: "Excel hat einen Teil der Gestaltung abgelehnt; die Inhalte sind vollständig.",
    undo: "Rückgängig machen",
    undoLast: "Letztes Schreiben rückgängig machen",
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
  versions: {
    notices: "Bescheide",
    noNotices: "Noch kein Bescheid eingetragen.",
    addNotice: "Bescheid hinzufügen",
    newNotice: "Neuer Bescheid",
    documents: "Schriftstücke",
    noDocuments: "Noch keine Schriftstücke eingetragen.",
    addDocument: "Schriftstück hinzufügen",
    newDocument: "Neues Schriftstück",
    clauses: "Geänderte Klauseln",
    noClauses: "Noch keine geänderten Klauseln eingetragen.",
    addClause: "Klausel hinzufügen",
    newClause: "Neue Klausel",
    synopsis: "Synopse",
    since: "Stand am Ende dieses Tages",
    until: "verglichen mit dem Stand am",
    untilHint: "Ohne Tag: die letzte Fassung.",
    nothing: "Zwischen diesen Tagen hat sich nichts geändert.",
    follows: (numbers: string) => `folgt aus ${numbers}`,
    closes: (sum: string) => `Die Unterschiede gehen auf: ${sum} für alle zusammen.`,
    planOn: (day: string) => `Plan am Ende des ${day}`,
    outdated: "Anzupassende Verträge",
    amend: "Was ein Schriftstück ändert",
    amendHint:
      "Ein neuer Bescheid oder eine Vertragsänderung? Tragen Sie erst das Schriftstück ein, dann, was es ändert. Die Wirkung ist vor dem Schreiben zu sehen.",
    amendedBy: "Schriftstück, das es sagt",
    documentFirst: "Bitte zuerst oben das Schriftstück hinzufügen.",
    addChange: "Änderung hinzufügen",
    change: (number: number) => `${number}. Änderung`,
    removeChange: (number: number) => `${number}. Änderung entfernen`,
    field: "Was sich ändert",
    ofBody: (field: string) => `Beteiligte: ${field}`,
    body: "Beteiligte",
    value: "Neuer Wert",
    now: (value: string) => `bisher: ${value}`,
    effective: "Die Änderung gilt ab",
    effectiveHint: "Ohne Tag gilt sie für den ganzen Zeitraum.",
    effect: "So wäre es danach",
    obstacles: {
      noDocument: "Bitte das Schriftstück wählen, das die Änderung sagt.",
      documentUndated:
        "Das Schriftstück hat noch keinen Tag: Bitte oben eintragen. Von diesem Tag an ist die Änderung bekannt.",
      effectiveUnreadable: "Bitte erst den Tag berichtigen, ab dem die Änderung gilt.",
      changeIncomplete: "Bitte jede Änderung vollständig eintragen oder entfernen.",
      valueUnreadable: "Bitte erst den neuen Wert berichtigen.",
    },
    unsliced:
      "Diese Änderung können die Blätter von diesem Tag an nicht rechnen. Sie rechnen Zeitscheiben, wenn Stellen je Beteiligte vereinbart sind und das Förderjahr in einem Haushaltsjahr liegt. Bitte den Tag weglassen oder mit kim plan rechnen.",
  },
  staffing: {
    effect: "Was daraus folgt",
    granted: "Bewilligt (VZÄ-Monate)",
    filled: "Besetzt (VZÄ-Monate)",
    vacant: "Frei (VZÄ-Monate)",
    vacantMoney: "Geld für freie Stellen",
    lost: "Davon entfällt",
    open: "offen",
    euro: (amount: string) => `${amount} €`,
    moves: (before: string, after: string) => `${before} → ${after}`,
    basisOpen: (amount: string) =>
      `Ob die ${amount} entfallen, ist offen: Nach Vertrag bleiben sie, nach Besetzung nicht. Bitte im Vertrag nachsehen, woraus der Höchstbetrag folgt.`,
    notKnown:
      "Was daraus folgt, steht fest, sobald Umfang und Tage aller Stellen bekannt sind und gewählt ist, wie Monate zählen.",
    byMethod: {
      title: "Je nach Zählung der Monate",
      hint: "So viel ist nach der Besetzung höchstens anzuerkennen. Wie Monate zählen, sagt der Vertrag; gewählt wird es auf dem Blatt „Bescheid“ unter „Angefangene Monate“.",
      chosen: (method: string) => `${method} (gewählt)`,
    },
    posts: "Stellen",
    propose: "Eine Stelle je Beteiligte vorschlagen",
    noPosts: "Noch keine Stellen benannt.",
    addPost: "Stelle hinzufügen",
    newPost: "Neue Stelle",
    ofPost: (filled: string, vacant: string, money: string) =>
      `besetzt ${filled}, frei ${vacant} VZÄ-Monate · nach Besetzung ${money}`,
    unknown: "Noch nicht vollständig.",
    rows: "Wer wann besetzt",
    noRows: "Noch keine Besetzung eingetragen: Alle Stellen sind frei.",
    addRow: "Besetzung hinzufügen",
    newRow: "Neue Besetzung",
    fte: (share: string) => `${share} VZÄ`,
    days: (from: string, until: string) => `${from} bis ${until}`,
    toTheEnd: "Ende der Stelle",
    privacy:
      "Bitte keine Namen, keine Gründe einer Abwesenheit und keine Entgeltgruppen eintragen.",
  },
  reassignment: {
    lists: {
      releases: {
        title: "Wer gibt zurück",
        none: "Niemand gibt Stellen zurück.",
        add: "Rückgabe hinzufügen",
        fresh: "Neue Rückgabe",
      },
      takers: {
        title: "Wer möchte sie",
        none: "Niemand hat Interesse angemeldet.",
        add: "Interesse hinzufügen",
        fresh: "Neues Interesse",
      },
    },
    body: "Beteiligte",
    released: "VZÄ",
    day: "ab",
    key: "Schlüssel, wenn nicht der eigene",
    lot: "Gezogenes Los",
    byKey: (key: string) => `Schlüssel ${key}`,
    since: (day: string) => `ab ${day}`,
    from: (day: string) => `So wäre es ab ${day}`,
    fte: (fte: string) => `${fte} VZÄ`,
    months: "Monate bis zum Ende",
    amount: "Betrag bisher",
    amountAfter: "Betrag danach",
    contract: "Vertrag ±",
    sumOfPosts: "Summe der Unterschiede, Stellen",
    sumOfMoney: "Summe der Unterschiede, Geld",
    accept: "Annehmen",
    acceptHint:
      "Das ist eine Vorschau. Sie gilt, sobald ein Dokument sie als Änderung einträgt: Vereinbarte Stellen der Beteiligten, mit Tag und Dokument auf dem Blatt Fassungen.",
    reference: "Dokument, das es sagt",
    date: "Tag des Dokuments",
    othersMove:
      "So lässt es sich nicht annehmen: Auch andere Stellen oder Beträge würden neu verteilt. Bitte vereinbaren Sie zuerst die Stellen aller Beteiligten.",
  },
  settlement: {
    effect: "Was daraus folgt, von unten nach oben",
    against: (body: string, payer: string) => `${body} gegenüber ${payer}`,
    open: "offen",
    accepted: (amount: string) => `anerkannt ${amount}`,
    bears: (amount: string) => `trägt selbst ${amount}`,
    repays: (amount: string) => `zahlt ${amount} zurück`,
    gets: (amount: string) => `erhält noch ${amount}`,
    even: "nichts zurück, nichts offen",
    topUpBack: (amount: string) => `vom Zuschuss zurück ${amount}`,
    refundBack: (amount: string) => `Refinanzierung zu erstatten ${amount}`,
    refundMore: (amount: string) => `Refinanzierung nachzuzahlen ${amount}`,
    before: (text: string) => `Auf den Blättern: ${text}`,
    questions: "Was offen ist und das Ergebnis ändert",
    questionsHint: "Nichts ist vorbelegt. Bitte im Vertrag oder Bescheid nachsehen.",
    place: {
      section: (rule: string) => `${rule}: Fundstelle, zum Beispiel § 4`,
      document: (rule: string) => `${rule}: Schriftstück`,
    },
    noPosts: "Noch keine Stellen benannt. Bitte zuerst auf der Seite „Besetzung“ eintragen.",
    allProven: "Jede Stelle hat einen geprüften Nachweis.",
    missing: (count: number) =>
      count === 1 ? "1 Stelle ohne geprüften Nachweis" : `${count} Stellen ohne geprüften Nachweis`,
    isReceived: "eingegangen, noch nicht geprüft",
    isMissing: "fehlt",
    addMissing: (count: number) =>
      count === 1 ? "Eine Zeile dafür anlegen" : `${count} Zeilen dafür anlegen`,
    proofs: "Nachweise",
    noProofs: "Noch keine Nachweise eingetragen.",
    addProof: "Nachweis hinzufügen",
    newProof: "Neuer Nachweis",
    itemProofs: "Nachweise der Positionen",
    noItemProofs: "Noch keine Belege für Positionen eingetragen.",
    addItemProof: "Beleg hinzufügen",
    newItemProof: "Neuer Beleg",
    choices: "Festlegungen",
    noChoices: "Noch nichts festgelegt.",
    addChoice: "Festlegung hinzufügen",
    newChoice: "Neue Festlegung",
    noPlace: "ohne Fundstelle",
    points: (rule: string) => `${rule} (Prozentpunkte)`,
    claims: "Zinsen",
    claimsHint:
      "Den ersten Tag nennt der Bescheid oder der Vertrag. Ohne Tag der Zahlung wird bis zum Stichtag der Seite „Fristen“ gerechnet, ohne Betrag mit der Rückzahlung.",
    noClaims: "Keine Forderung trägt Zinsen.",
    addClaim: "Forderung hinzufügen",
    newClaim: (number: number) => `Neue Forderung ${number}`,
    bearing: (amount: string) => `auf ${amount}`,
    interest: (amount: string) => `Zinsen ${amount}`,
    interestOpen: "Zinsen offen",
    closings: "Abschluss",
    closeLater: "Abschließen geht, sobald die Abrechnung aller Beteiligten feststeht.",
    closedOn: "Abgeschlossen am",
    closedBy: "Schriftstück",
    close: (count: number) =>
      count === 1 ? "1 Beteiligten abschließen" : `${count} Beteiligte abschließen`,
    closed: (count: number) =>
      `Mit den Beträgen von jetzt abgeschlossen: ${count}. Geschrieben wird erst unten.`,
    noClosings: "Noch nichts abgeschlossen.",
    addClosing: "Abschluss von Hand hinzufügen",
    newClosing: "Neuer Abschluss",
    repaid: (amount: string) => `Rückzahlung ${amount}`,
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
