import { row } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const byYear: FunctionTexts<"BYYEAR"> = {
  title: { de: "Auf Haushaltsjahre verteilen", en: "Split by budget year" },
  description: {
    de: "Verteilt Beträge auf Haushaltsjahre, nach den Monaten jedes Jahres: je Betrag eine Zeile, je Kalenderjahr eine Spalte. Jede Zeile ergibt genau ihren Betrag.",
    en: "Splits amounts over budget years by the months of each year: a row per amount, a column per calendar year. Each row adds up to its amount exactly.",
  },
  arguments: {
    amount: {
      de: "Beträge in Euro, in ganzen Cent. Leer: 0.",
      en: "Amounts in euro, whole cents. Blank: 0.",
    },
    start: {
      de: "Erster Tag des Zeitraums, ein Datum: eines für alle Beträge oder je Betrag eines. Das früheste bestimmt die erste Spalte.",
      en: "First day of the period, a date: one for all amounts or one per amount. The earliest decides the first column.",
    },
    end: {
      de: "Letzter Tag des Zeitraums, ein Datum; er zählt mit. Das späteste bestimmt die letzte Spalte.",
      en: "Last day of the period, a date; it is included. The latest decides the last column.",
    },
    method: {
      de: 'Wie Monate gezählt werden. Leer oder "KALENDER" ("CALENDAR"): taggenau im Kalendermonat. "VOLL" ("FULL"), "ANGEFANGEN" ("STARTED"), "TAGE" ("DAYS"): siehe KIM.MONTHS.',
      en: 'How months are counted. Blank or "CALENDAR" ("KALENDER"): by days of the calendar month. "FULL" ("VOLL"), "STARTED" ("ANGEFANGEN"), "DAYS" ("TAGE"): see KIM.MONTHS.',
    },
  },
  result: {
    de: "Je Betrag eine Zeile, je Kalenderjahr vom ersten bis zum letzten eine Spalte, in Euro.",
    en: "A row per amount, a column per calendar year from the first to the last, in euro.",
  },
  examples: [
    {
      de: "=KIM.BYYEAR(160416,67;DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.BYYEAR(160416.67,DATE(2021,11,1),DATE(2022,12,31))",
      result: row(22916.67, 137500),
      note: { de: "Haushaltsjahre 2021 und 2022", en: "Budget years 2021 and 2022" },
    },
    {
      de: "=KIM.BYYEAR({64166,67;32083,33};DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.BYYEAR({64166.67;32083.33},DATE(2021,11,1),DATE(2022,12,31))",
      result: [
        [9166.67, 55000],
        [4583.33, 27500],
      ],
    },
  ],
};
