/** The sheet that a body fills in (Rückmeldebogen), and what is said when it is taken back. */
export const reply = {
  sheet: (body: string, year: number, module: number) => `Rückmeldung ${body} ${year} B${module}`,
  title: (grantYear: string, body: string) => `${grantYear} – Rückmeldung: ${body}`,
  subtitle: (payer: string) =>
    `Bitte ergänzen und berichtigen Sie die gelben Felder, und senden Sie die Mappe zurück an: ${payer}.`,
  locked: "Alles andere ist gesperrt, ohne Kennwort. Was stimmt, bleibt stehen.",
  privacy: "Bitte keine Namen, keine Gründe einer Abwesenheit, keine Entgeltgruppen.",
  open: "offen",
  facts: (payer: string, amount: string, fte: string, start: string, end: string) =>
    `Für Ihre Stellen: ${amount} für ${fte} VZÄ, ${start} bis ${end}. Die Mittel kommen von: ${payer}.`,
  lists: {
    posts: "Ihre Stellen",
    staffing: "Wer ist wann da? Eine Zeile je Zeitraum",
    proofs: "Was haben die Stellen gekostet?",
  },
  columns: {
    post: "Stelle",
    role: "bewilligt als",
    granted: "VZÄ",
    status: "Zustand",
    share: "besetzte VZÄ",
    from: "ab",
    until: "bis",
    costPerMonth: "Kosten im Monat, geplant",
    counts: "zählt bei Unterbrechung",
    checked: "schon geprüft",
    checkedUntil: "geprüft bis",
    cost: "weitere Kosten, förderfähig",
    nonEligible: "nicht förderfähig",
    provenUntil: "bis einschließlich",
  },
  hints: {
    staffing:
      "Unbesetzte Zeiten tragen Sie nicht ein, sie ergeben sich. Ohne „bis“ gilt eine Zeile bis zum Ende der Stelle.",
    proofs: "Weitere Kosten: alles, was über das schon Geprüfte hinaus angefallen ist, in Euro.",
  },
  answer: {
    heading: "Bestätigung",
    fields: {
      isRight: "Die Angaben stimmen",
      date: "bestätigt am",
      reference: "Aktenzeichen",
      remark: "Anmerkung",
    },
  },
  alert: "Diese Zelle",
  confirmation: (body: string, day: string) => `Rückmeldung ${body} vom ${day}`,
  refused: {
    notAReply: () =>
      "In dieser Datei steht kein Rückmeldebogen. Bitte wählen Sie die Mappe, die aus dem Bogen entstanden ist.",
    schemaUnknown: (version: string) =>
      `Der Bogen ist von einer anderen Fassung von KIM (${version}) und wird nicht gelesen. Bitte senden Sie einen neuen.`,
    otherYear: (received: string, expected: string) =>
      `Der Bogen gehört zu ${received}, offen ist ${expected}. Bitte lesen Sie ihn dort ein.`,
    bodyUnknown: (body: string) =>
      `Der Bogen ist für ${body}; in diesem Förderjahr gibt es diesen Namen nicht. Bitte prüfen Sie, ob er geändert wurde.`,
    outdated: (body: string) =>
      `Seit der Bogen für ${body} erstellt wurde, haben sich diese Angaben im Förderjahr geändert. Bitte senden Sie einen neuen Bogen, oder tragen Sie die Rückmeldung von Hand ein.`,
  },
  problems: {
    unreadable: (what: string, received: string) =>
      `${what}: „${received}“ ist nicht lesbar. Bitte in der Mappe berichtigen.`,
    lockedChanged: (what: string, received: string, expected: string) =>
      `${what}: Dort stand „${expected}“, jetzt „${received}“. Diese Zelle ist nicht zum Ausfüllen; bitte zurücksetzen.`,
    missing: (what: string) =>
      `${what}: Die Angabe fehlt. Bitte ergänzen, oder die ganze Zeile leeren.`,
    postUnknown: (what: string, received: string) =>
      `${what}: „${received}“ ist keine Stelle dieses Bogens. Bitte eine aus der Liste wählen.`,
    rowLost: (what: string) =>
      `${what}: Diese Zeile des Bogens fehlt. Bitte lassen Sie einen neuen ausfüllen.`,
    rowTwice: () =>
      "Diese Zeile ist eine Kopie einer anderen und wird nicht gelesen. Bitte löschen und eine leere Zeile des Bogens nehmen.",
    contentBeside: (received: string) =>
      `Hier steht „${received}“, wo der Bogen nichts erwartet. Bitte in ein gelbes Feld übertragen.`,
  },
  cell: (address: string) => `Zelle ${address}`,
  row: (number: string) => `Zeile ${number}`,
  added: (post: string, list: string, entry: string) => `${post}, neu (${list}): ${entry}`,
  removed: (post: string, list: string, entry: string) => `${post}, entfällt (${list}): ${entry}`,
  listNames: { posts: "Stellen", staffing: "Besetzung", proofs: "Kosten" },
  noChanges: "Die Rückmeldung ändert nichts an den Angaben.",
  confirmed: (day: string) => `Die Angaben sind bestätigt, am ${day}.`,
  notConfirmed:
    "Die Angaben sind nicht bestätigt: „Die Angaben stimmen“ oder der Tag fehlt. Übernommen wird, was geändert wurde; ein Schriftstück entsteht nicht.",
  denied: "„Die Angaben stimmen“ ist mit nein beantwortet. Bitte klären Sie, was nicht stimmt.",
  remark: (text: string) => `Anmerkung: ${text}`,
  otherSheets: (names: string) => `Nicht gelesen: weitere Blätter der Mappe (${names}).`,
};

/** German leads: the other languages have the same texts. */
export type ReplyTexts = typeof reply;
