import type { FunctionTexts } from "../textTypes";

export const slices: FunctionTexts<"SLICES"> = {
  title: { de: "Zeitscheiben", en: "Time slices" },
  description: {
    de: "Rechnet Zeitscheiben je Kommune oder Stelle zusammen: VZÄ × Pauschale × Monate / 12, genau addiert und einmal gerundet, dazu die VZÄ-Monate.",
    en: "Adds up time slices by body or post: FTE × rate × months ÷ 12, added exactly and rounded once, and the FTE-months.",
  },
  arguments: {
    keys: {
      de: "Kommunen oder Stellen, je eine Zeile des Ergebnisses. Keine darf zweimal vorkommen; leere Zeilen ergeben 0.",
      en: "Bodies or posts, a row of the result for each. None may stand there twice; blank rows give 0.",
    },
    rowKeys: {
      de: "Zu wem die Zeile gehört, wie in der Liste geschrieben.",
      en: "To which of them a row belongs, as written in the list.",
    },
    fte: {
      de: "VZÄ der Zeile. Leer oder 0: Die Zeile wird übergangen.",
      en: "FTE of the row. Blank or 0: the row is skipped.",
    },
    rate: {
      de: "Pauschale in Euro je VZÄ und Jahr; ein Einzelwert gilt für alle Zeilen.",
      en: "Rate in euro per FTE and year; a single value holds for all rows.",
    },
    from: { de: "Erster Tag der Zeile, ein Datum.", en: "First day of the row, a date." },
    until: {
      de: "Letzter Tag der Zeile, ein Datum; er zählt mit.",
      en: "Last day of the row, a date; it is included.",
    },
    method: {
      de: 'Wie Monate gezählt werden. Leer oder "KALENDER" ("CALENDAR"): taggenau im Kalendermonat. "VOLL" ("FULL"), "ANGEFANGEN" ("STARTED"), "TAGE" ("DAYS"): siehe KIM.MONTHS.',
      en: 'How months are counted. Blank or "CALENDAR" ("KALENDER"): by days of the calendar month. "FULL" ("VOLL"), "STARTED" ("ANGEFANGEN"), "DAYS" ("TAGE"): see KIM.MONTHS.',
    },
    monthRule: {
      de: 'Nur bei VOLL und ANGEFANGEN, wenn sich VZÄ oder Pauschale im Monat ändern: "ERSTERTAG" ("FIRSTDAY"), "LETZTERTAG" ("LASTDAY") oder "ÜBERWIEGEND" ("MAJORITY"). Leer: dann #NV.',
      en: 'For FULL and STARTED only, where FTE or rate change within a month: "FIRSTDAY" ("ERSTERTAG"), "LASTDAY" ("LETZTERTAG") or "MAJORITY" ("ÜBERWIEGEND"). Blank: #N/A there.',
    },
    cap: {
      de: "Wie viele VZÄ je Kommune oder Stelle an einem Tag höchstens zählen. Leer oder 0: alle.",
      en: "The most FTE that count for a body or post on any day. Blank or 0: all of them.",
    },
    contracts: {
      de: "Vertrag je Zeile der Liste: Beträge mit derselben Bezeichnung werden zusammen einmal gerundet und wieder aufgeteilt. Leer: jeder Betrag für sich.",
      en: "Contract of each row of the list: amounts with the same label are rounded once together and split again. Blank: each amount by itself.",
    },
  },
  result: {
    de: "Je Zeile der Liste zwei Spalten: Euro und Cent, VZÄ-Monate.",
    en: "Two columns for each row of the list: euro and cents, FTE-months.",
  },
  examples: [
    {
      de: '=KIM.SLICES("Kamen";"Kamen";{1;1,5};57000;{44927;45108};{45107;45291})',
      en: '=KIM.SLICES("Kamen","Kamen",{1;1.5},57000,{44927;45108},{45107;45291})',
      result: [[71250, 15]],
      note: {
        de: "Ab dem 01.07.2023 eine halbe Stelle mehr: 1,0 × 6 Monate und 1,5 × 6 Monate",
        en: "Half a post more from 1 July 2023: 1.0 × 6 months and 1.5 × 6 months",
      },
    },
    {
      de: '=KIM.SLICES("Kamen 1";"Kamen 1";{1;1;0,5;1};57000;{44927;45047;45078;45139};{45046;45138;45138;45291};;;1)',
      en: '=KIM.SLICES("Kamen 1","Kamen 1",{1;1;0.5;1},57000,{44927;45047;45078;45139},{45046;45138;45138;45291},,,1)',
      result: [[57000, 12]],
      note: {
        de: "Vertretung neben der Unterbrechung: höchstens 1,0 VZÄ an einem Tag",
        en: "A stand-in beside the interruption: 1.0 FTE on a day at most",
      },
    },
    {
      de: '=KIM.SLICES("Kamen";"Kamen";{1;1,5};57000;{44927;45123};{45122;45291};"VOLL")',
      en: '=KIM.SLICES("Kamen","Kamen",{1;1.5},57000,{44927;45123},{45122;45291},"FULL")',
      result: "#N/A",
      note: {
        de: "Der Juli ist voll, aber mit zwei verschiedenen Anteilen: Monatsregel angeben.",
        en: "July is full, but with two different shares: enter a month rule.",
      },
    },
  ],
};
