/** What the sheets say of the course of a year: names of sheets and tables, titles, headings. */
export const courseSheets = {
  namedPosts: "Stellenplan",
  staffing: "Stellenbesetzung",
  occupancy: "Besetzung",
  staffingCalculation: "Rechnung Besetzung",
  monthCalculation: "Rechnung Monate",
};

export const courseTables = {
  namedPosts: "Stellenplan",
  staffing: "Stellenbesetzung",
};

export const courseTitles = {
  namedPosts: "Stellenplan",
  staffing: "Stellenbesetzung",
  occupancy: "Besetzung – Nachweis des geförderten Personals",
  staffingCalculation: "Rechnung der Besetzung",
  monthCalculation: "Rechnung der Monate",
};

export const courseColumns = {
  post: "Stelle",
  role: "bewilligt als",
  postFte: "VZÄ",
  otherProgramme: "auch gefördert durch",
  staffingStatus: "Zustand",
  staffedFte: "besetzte VZÄ",
  costPerMonth: "Kosten im Monat",
  countsAsFilled: "zählt",
  grantedMonths: "VZÄ-Monate",
  grantedMoney: "Obergrenze laut Vertrag",
  filledMonths: "besetzt",
  vacantMonths: "unbesetzt",
  filledMoney: "Obergrenze nach Besetzung",
  firstDayOfPost: "Stelle ab",
  lastDayOfPost: "Stelle bis",
  firstMonth: "erster Monat",
  lastMonth: "letzter Monat",
  monthGrid: "besetzt je Monat",
  monthSpan: "Monate der Stelle",
  isTerm: "mit Summen",
};

/** The page that shows who filled which post when. */
export const occupancy = {
  months: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
  term: "Laufzeit",
  fteMonths: "VZÄ-Monate",
  allFilled: "Alle benannten Stellen sind durchgehend besetzt.",
  vacant: "VZÄ-Monate sind unbesetzt. Wer sie nicht mehr besetzt, gibt sie zurück.",
};
