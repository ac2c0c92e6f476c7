/** What is written on the sheets over all grant years of a workbook. */
export const summary = {
  sheets: { years: "KIM", bodies: "KIM Beteiligte" },
  /** If the user has a sheet of that name already. */
  otherwise: { years: "KIM Förderjahre", bodies: "KIM Verteilung" },
  names: { years: "KIM_Förderjahre", bodies: "KIM_Verteilung" },
  yearsTitle: "KIM, alle Förderjahre – ",
  yearsSubtitle:
    "Alle Förderjahre und Bausteine dieser Mappe, eine Zeile je Förderjahr. Ein Klick auf das Ergebnis öffnet die Übersicht.",
  yearsNote:
    "Summen über Förderjahre werden nicht gebildet: Ein Rest eines Jahres deckt kein anderes, eine Variante ist keine weitere Bewilligung. KIM schreibt dieses Blatt neu, sobald ein Förderjahr hinzukommt.",
  columns: {
    year: "Jahr",
    module: "Baustein",
    date: "Bescheid vom",
    posts: "Stellen (VZÄ)",
    granted: "bewilligt",
    planned: "vorgesehen in der Laufzeit",
    passedOn: "davon weitergeleitet",
    ownShares: "Eigenanteile",
    result: "Ergebnis",
    body: "Beteiligte",
    fte: "VZÄ",
    money: "Landesmittel",
    ownShare: "Eigenanteil",
  },
  variant: (variant: number) => `, Variante ${variant}`,
  module: (module: number) => `Baustein ${module}`,
  allRight: "✔ In jedem Förderjahr ist alles belegt und ohne Fehler.",
  /** Around two counts. */
  wrong: {
    ...{ before: "✖ Bei ", of: " von " },
    years: " Förderjahren ist etwas falsch oder nicht belegt; siehe „Ergebnis“.",
  },
  missing: "fehlt",
  sheetsMissing: "✖ Blätter fehlen",
  bodiesTitle: (programme: string, year: number) =>
    `${programme} ${year} – Verteilung der Mittel aus allen Bausteinen`,
  bodiesSubtitle:
    "Landesmittel für eigene Stellen in der Laufzeit, je Baustein; Eigenanteile aus allen zusammen.",
  bodiesNote:
    "Weitergegebenes zählt nur bei dem, der es einsetzt. Varianten zählen nicht. „offen“: Personalkosten nicht angegeben.",
  bodiesRight: "✔ Jede Summe stimmt mit der Übersicht ihres Bausteins überein.",
  bodiesWrong: "✖ Die Zeilen ergeben nicht die Summen der Übersichten.",
  total: "zusammen",
  open: "offen",
  asFarAsKnown: "€ (soweit bekannt)",
};

/** German leads: the other languages have the same texts. */
export type SummaryTexts = typeof summary;
