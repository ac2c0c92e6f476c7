/** What the sheets of a desk say that gets its money by a contract, in place of a notice. */
export const contractBook = {
  sheets: { notice: "Vertrag", noticeCalculation: "Rechnung Vertrag" },
  titles: { notice: "Vertrag und Regeln", noticeCalculation: "Rechnung des Vertrags" },
  subtitles: {
    noticeCalculation: "Was der Vertrag gibt, nach Haushaltsjahren.",
    payments:
      "Vom Geldgeber: wie im Vertrag. Weitergeleitet: nach Haushaltsjahren, dann nach Zahltagen.",
  },
  columns: { granted: "vereinbart", noticeKind: "Vertrag" },
  facts: { posts: "Stellen zu verteilen", recipient: "Empfänger" },
  overview: { notice: "Vertrag", granted: "vereinbart" },
  verdicts: {
    granted: "Alle vorgesehenen Mittel sind in ihrem Haushaltsjahr vereinbart.",
    notGranted:
      "sind vorgesehen und im Haushaltsjahr nicht vereinbart. Ein Rest anderer Jahre deckt sie nicht.",
  },
  budget: {
    notGranted: "nicht vereinbart",
    income: "Ertrag: Mittel laut Vertrag",
    noNotice: ["! Der Vertrag nennt keinen Betrag: ", " € sind nicht belegt."],
  },
  payments: {
    instalment: ". Rate laut Vertrag",
    byNotice: "✔ Vertrag",
    granted: "✔ vereinbart",
    notGranted: "✖ nicht vereinbart",
    noNotice: "kein Betrag",
  },
  sections: { instalments: "Raten laut Vertrag" },
  sentences: {
    byRule: "Vertrag = Stellen × Pauschale × Monate ÷ 12",
    yearPlanned: "{0}: vorgesehen ist, was vereinbart ist",
    inTotal: "Laufzeit: vorgesehen ist höchstens, was vereinbart ist",
    noticeStart: "Beginn liegt nicht vor dem Zeitraum des Vertrags",
    noticeEnd: "Ende liegt nicht nach dem Zeitraum des Vertrags",
    noticePosts: "Eingetragene Stellen wie im Vertrag (VZÄ)",
    allPosts: "Alle Stellen des Vertrags sind vergeben (VZÄ)",
    chain: "Verträge mit anderen = deren Landesmittel",
    landInstalments: "Raten des Geldgebers = Vertrag",
    ahead: "{0}: Weiterleitung höchstens, was vereinbart ist",
    firstDay: "Zahltage vor der ersten Rate des Geldgebers (Anzahl)",
  },
  actions: {
    enterNotice: "Betrag des Vertrags eintragen",
    noNotice: ["Der Vertrag gibt dafür nichts;", "€ sind nicht belegt"],
    days: "Zeitraum anpassen oder Vertrag ergänzen",
    noticePosts: "Stellen laut Vertrag eintragen",
    instalments: "Raten laut Vertrag eintragen",
    amounts: "Beträge der Raten laut Vertrag eintragen",
    firstDay: "Zahltage nach Eingang der Mittel legen",
  },
};
