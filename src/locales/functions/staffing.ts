import { row } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const staffing: FunctionTexts<"STAFFING"> = {
  title: { de: "Besetzung nach Monaten", en: "Staffing by month" },
  description: {
    de: "Besetzte VZÄ je Kommune oder Stelle und Kalendermonat: besetzte Tage × VZÄ / Tage des Monats.",
    en: "FTE filled by body or post and calendar month: days filled × FTE ÷ days of the month.",
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
      de: "Besetzte VZÄ der Zeile. Leer oder 0: Die Zeile wird übergangen.",
      en: "FTE filled in the row. Blank or 0: the row is skipped.",
    },
    from: { de: "Erster besetzter Tag, ein Datum.", en: "First day filled, a date." },
    until: {
      de: "Letzter besetzter Tag, ein Datum; er zählt mit.",
      en: "Last day filled, a date; it is included.",
    },
    start: {
      de: "Ein Tag des ersten Monats; der Monat zählt ganz.",
      en: "A day of the first month; the whole month counts.",
    },
    end: {
      de: "Ein Tag des letzten Monats; der Monat zählt ganz.",
      en: "A day of the last month; the whole month counts.",
    },
    cap: {
      de: "Wie viele VZÄ je Kommune oder Stelle an einem Tag höchstens zählen. Leer oder 0: alle.",
      en: "The most FTE that count for a body or post on any day. Blank or 0: all of them.",
    },
  },
  result: {
    de: "Je Zeile der Liste eine Zeile, je Kalendermonat eine Spalte.",
    en: "A row for each row of the list, a column per calendar month.",
  },
  examples: [
    {
      de: '=KIM.STAFFING("Kamen 1";"Kamen 1";1;DATUM(2023;4;16);DATUM(2023;6;30);DATUM(2023;4;1);DATUM(2023;7;31))',
      en: '=KIM.STAFFING("Kamen 1","Kamen 1",1,DATE(2023,4,16),DATE(2023,6,30),DATE(2023,4,1),DATE(2023,7,31))',
      result: row(0.5, 1, 1, 0),
      note: {
        de: "April bis Juli 2023; im April 15 von 30 Tagen",
        en: "April to July 2023; in April 15 of 30 days",
      },
    },
  ],
};
