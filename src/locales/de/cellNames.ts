/** What single cells are called in the workbook, before the year and the module. */
export const cellNames = {
  since: "Vergleichstag",
  asOf: "Stichtag",
  checksPage: "Kontrolle",
  overview: "Übersicht",
  calculation: "Rechnung",
  schema: "Aufbau",
  months: "Monate",
  yearly: "Jahresförderung",
  checks: "Prüfung",
  worstError: "Prüfung_Fehler",
  worstHint: "Prüfung_Hinweis",
  items: "Positionen_anerkannt",
  grantor: "Geldgeber",
  recipient: "Empfänger",
  grantedPosts: "Bewilligte_Stellen",
  granted: "Bewilligt",
  planned: "Vorgesehen",
  ownShares: "Eigenanteile",
  noticeDate: "Bescheid_vom",
  lineNames: "Zeilen_Beteiligte",
  lineContracts: "Zeilen_Vertrag",
  linePosts: "Zeilen_Stellen",
  lineMoney: "Zeilen_Landesmittel",
  lineOwnShares: "Zeilen_Eigenanteil",
};

/** German leads: the other languages have the same texts. */
export type CellNameTexts = typeof cellNames;
