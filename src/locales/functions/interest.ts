import type { FunctionTexts } from "../textTypes";

export const interest: FunctionTexts<"INTEREST"> = {
  title: { de: "Zinsen", en: "Interest" },
  description: {
    de: "Zinsen auf eine Rückforderung, vom Beginn bis zum Tag vor dem Ende: Betrag × (Basiszinssatz + Zuschlag) × Tage / Tage des Kalenderjahres, einmal auf den Cent gerundet. Was zurückgezahlt ist, senkt den Betrag.",
    en: "Interest on a repayment, from start to the day before end: amount × (base rate + surcharge) × days ÷ days of the calendar year, rounded once to the cent. What was returned lowers the amount.",
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
      de: 'Basiszinssatz als Prozentwert: 3,62 % (nicht 3,62). Oder ein Bereich mit zwei Spalten: gültig ab, Basiszinssatz. "OHNE" ("NONE"): 0 %. Leer: die veröffentlichten Sätze der Regeldaten.',
      en: 'Base rate as a percentage: 3.62 % (not 3.62). Or a range of two columns: valid from, base rate. "NONE" ("OHNE"): 0 %. Blank: the published rates of the rule data.',
    },
    surcharge: {
      de: 'Zuschlag als Prozentwert: 3 % oder 5 %, wie es in Bescheid, Gesetz oder Vertrag steht. "OHNE" ("NONE"): kein Zuschlag. Leer oder 0: #NV, denn es gibt keinen üblichen.',
      en: 'Added to the base rate, as a percentage: 3 % or 5 %, as notice, law or contract say. "NONE" ("OHNE"): nothing. Blank or 0: #N/A, for there is no usual one.',
    },
    debtors: {
      de: "Wer den Betrag schuldet. Nur nötig, wenn etwas davon zurückgezahlt ist.",
      en: "Who owes the amount. Only needed if some of it was returned.",
    },
    returnedBy: {
      de: "Wer vor dem Ende etwas zurückgezahlt hat, eine Zeile je Zahlung; jeder muss unter „wer schuldet“ stehen.",
      en: "Who returned something before the end, a row per payment; each must be among the debtors.",
    },
    returnedOn: {
      de: "Tag der Zahlung, ein Datum; von ihm an trägt das Gezahlte keine Zinsen mehr.",
      en: "Day of the payment, a date; from it on what was paid bears no interest any more.",
    },
    returned: {
      de: "Was zurückgezahlt ist, in Euro, ohne Zinsen. Es senkt jeden Betrag dessen, der zahlt. Leer: 0.",
      en: "What was returned in euro, without interest. It lowers each amount of who pays. Blank: 0.",
    },
  },
  result: {
    de: "Die Zinsen in Euro und Cent, in der Form des Betrags.",
    en: "The interest in euro and cents, in the shape of the amount.",
  },
  examples: [
    {
      de: "=KIM.INTEREST(10000;DATUM(2023;1;1);DATUM(2024;1;1);3,12%;5%)",
      en: "=KIM.INTEREST(10000,DATE(2023,1,1),DATE(2024,1,1),3.12%,5%)",
      result: [[812]],
      note: {
        de: "365 Tage zu 3,12 % + 5 %; der 01.01.2024 zählt nicht mehr.",
        en: "365 days at 3.12 % + 5 %; 1 January 2024 does not count any more.",
      },
    },
    {
      de: "=KIM.INTEREST(16500;DATUM(2024;10;1);DATUM(2025;3;1);;3%)",
      en: "=KIM.INTEREST(16500,DATE(2024,10,1),DATE(2025,3,1),,3%)",
      result: [[404.76]],
      note: {
        de: "Mit den veröffentlichten Basiszinssätzen: 92 Tage zu 6,37 %, 59 Tage zu 5,27 %",
        en: "With the published base rates: 92 days at 6.37 %, 59 days at 5.27 %",
      },
    },
    {
      de: '=KIM.INTEREST(16500;DATUM(2024;10;1);DATUM(2025;3;1);;3%;"Kamen";"Kamen";DATUM(2024;12;15);6500)',
      en: '=KIM.INTEREST(16500,DATE(2024,10,1),DATE(2025,3,1),,3%,"Kamen","Kamen",DATE(2024,12,15),6500)',
      result: [[330.15]],
      note: {
        de: "6.500 € kamen am 15.12.2024 zurück: 75 Tage auf 16.500 €, 17 und 59 Tage auf 10.000 €",
        en: "€6,500 came back on 15 December 2024: 75 days on €16,500, 17 and 59 days on €10,000",
      },
    },
    {
      de: "=KIM.INTEREST(10000;DATUM(2023;1;1);DATUM(2024;1;1);3,12%)",
      en: "=KIM.INTEREST(10000,DATE(2023,1,1),DATE(2024,1,1),3.12%)",
      result: "#N/A",
      note: {
        de: 'Der Zuschlag fehlt: 3 %, 5 % oder "OHNE".',
        en: 'The surcharge is missing: 3 %, 5 % or "NONE".',
      },
    },
    {
      de: '=KIM.INTEREST(203447;DATUM(2002;4;4);DATUM(2006;10;25);3%;"OHNE")',
      en: '=KIM.INTEREST(203447,DATE(2002,4,4),DATE(2006,10,25),3%,"NONE")',
      result: [[27824.86]],
      note: { de: "Fester Satz ohne Zuschlag", en: "A fixed rate without a surcharge" },
    },
    {
      de: "=KIM.INTEREST(10000;DATUM(2023;1;1);DATUM(2024;1;1);3,12;5%)",
      en: "=KIM.INTEREST(10000,DATE(2023,1,1),DATE(2024,1,1),3.12,5%)",
      result: "#VALUE!",
      note: {
        de: "312 % je Jahr: Gemeint ist 3,12 %.",
        en: "312 % a year: 3.12 % is meant.",
      },
    },
  ],
};
