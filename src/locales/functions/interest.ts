import type { FunctionTexts } from "../textTypes";

export const interest: FunctionTexts<"INTEREST"> = {
  title: { de: "Zinsen", en: "Interest" },
  description: {
    de: "Zinsen auf eine Rückforderung, vom Beginn bis zum Tag vor dem Ende: Betrag × (Basiszinssatz + Zuschlag) × Tage / Tage des Kalenderjahres, einmal auf den Cent gerundet.",
    en: "Interest on a repayment, from start to the day before end: amount × (base rate + surcharge) × days ÷ days of the calendar year, rounded once to the cent.",
  },
  arguments: {
    amount: {
      de: "Zu erstattender Betrag in Euro. Leer: 0.",
      en: "Amount to be repaid in euro. Blank: 0.",
    },
    start: {
      de: "Erster Tag, für den Zinsen anfallen, ein Datum.",
      en: "First day that bears interest, a date.",
    },
    end: {
      de: "Tag der Rückzahlung, ein Datum; für ihn fallen keine Zinsen mehr an.",
      en: "Day of the repayment, a date; it bears no interest any more.",
    },
    baseRate: {
      de: "Basiszinssatz je Jahr als Prozentwert: 3,62 % (nicht 3,62). Oder ein Bereich mit zwei Spalten: gültig ab, Basiszinssatz.",
      en: "Base rate per year as a percentage: 3.62 % (not 3.62). Or a range of two columns: valid from, base rate.",
    },
    surcharge: {
      de: "Zuschlag zum Basiszinssatz als Prozentwert. Leer: 5 %.",
      en: "Added to the base rate, as a percentage. Blank: 5 %.",
    },
  },
  result: {
    de: "Die Zinsen in Euro und Cent, in der Form des Betrags.",
    en: "The interest in euro and cents, in the shape of the amount.",
  },
  examples: [
    {
      de: "=KIM.INTEREST(10000;DATUM(2023;1;1);DATUM(2024;1;1);3,12%)",
      en: "=KIM.INTEREST(10000,DATE(2023,1,1),DATE(2024,1,1),3.12%)",
      result: [[812]],
      note: {
        de: "365 Tage zu 3,12 % + 5 %; der 01.01.2024 zählt nicht mehr.",
        en: "365 days at 3.12 % + 5 %; 1 January 2024 does not count any more.",
      },
    },
    {
      de: "=KIM.INTEREST(10000;DATUM(2023;1;1);DATUM(2024;1;1);3,12)",
      en: "=KIM.INTEREST(10000,DATE(2023,1,1),DATE(2024,1,1),3.12)",
      result: "#VALUE!",
      note: {
        de: "312 % je Jahr: Gemeint ist 3,12 %.",
        en: "312 % a year: 3.12 % is meant.",
      },
    },
  ],
};
