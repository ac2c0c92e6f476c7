import type { Example } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

/** From the day a post was filled (Kreis Warendorf, Vorlage 231/2020) to the end of the year. */
const METHODS_COMPARED: readonly Example[] = [
  {
    de: "=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31))",
    en: "=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31))",
    result: [[4.19354838709677]],
    note: {
      de: "4 Monate und 6 von 31 Tagen des August; zum Vergleich die drei anderen Verfahren:",
      en: "4 months and 6 of 31 days of August; for comparison the three other methods:",
    },
  },
  {
    de: '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"VOLL")',
    en: '=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31),"FULL")',
    result: [[4]],
  },
  {
    de: '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"ANGEFANGEN")',
    en: '=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31),"STARTED")',
    result: [[5]],
  },
  {
    de: '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"TAGE")',
    en: '=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31),"DAYS")',
    result: [[4.19672131147541]],
    note: { de: "128 von 366 Tagen × 12", en: "128 of 366 days × 12" },
  },
];

export const months: FunctionTexts<"MONTHS"> = {
  title: { de: "Monate zählen", en: "Count months" },
  description: {
    de: "Zählt die Monate von Beginn bis Ende, beide Tage eingeschlossen. Angebrochene Monate zählen je nach Verfahren anteilig, gar nicht oder voll.",
    en: "Counts the months from start to end, both days included. Depending on the method, incomplete months count in part, not at all or in full.",
  },
  arguments: {
    start: {
      de: "Erster Tag, ein Datum; die Uhrzeit zählt nicht. Beginn und Ende leer: 0 Monate.",
      en: "First day, a date; the time of day does not count. Start and end blank: 0 months.",
    },
    end: { de: "Letzter Tag, ein Datum; er zählt mit.", en: "Last day, a date; it is included." },
    method: {
      de: 'Leer oder "KALENDER" ("CALENDAR"): Tage / Tage des Monats. "VOLL" ("FULL"): nur volle Kalendermonate. "ANGEFANGEN" ("STARTED"): jeder berührte Monat. "TAGE" ("DAYS"): Tage / Tage des Jahres × 12.',
      en: 'Blank or "CALENDAR" ("KALENDER"): days ÷ days of the month. "FULL" ("VOLL"): whole calendar months only. "STARTED" ("ANGEFANGEN"): each month touched. "DAYS" ("TAGE"): days ÷ days of the year × 12.',
    },
  },
  result: {
    de: "Die Zahl der Monate, nicht gerundet, in der Form von Beginn.",
    en: "The number of months, not rounded, in the shape of start.",
  },
  examples: [
    {
      de: "=KIM.MONTHS(DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.MONTHS(DATE(2021,11,1),DATE(2022,12,31))",
      result: [[14]],
    },
    ...METHODS_COMPARED,
  ],
};
