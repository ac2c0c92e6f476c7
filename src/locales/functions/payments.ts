import type { FunctionTexts } from "../textTypes";

export const payments: FunctionTexts<"PAYMENTS"> = {
  title: { de: "Zahlungsliste", en: "Payment list" },
  description: {
    de: "Listet alle Zahlungen nach Tagen auf: wer wem wann welche Rate zahlt.",
    en: "Lists all payments by day: who pays whom which instalment when.",
  },
  arguments: {
    bodies: {
      de: "Namen der Empfänger. Zeilen ohne Namen und Beträge werden übergangen; jede andere Zeile wird bezahlt, auch die zweite desselben Empfängers.",
      en: "Names of the bodies. Rows with neither name nor amounts are skipped; every other row is paid, also the second one of the same body.",
    },
    payers: {
      de: "Wer den Empfänger bezahlt. Leer: der Zuwendungsgeber.",
      en: "Who pays the body. Blank: the grantor.",
    },
    instalments: {
      de: "Je Empfänger eine Zeile, je Rate eine Spalte, in Euro und ganzen Cent, zum Beispiel das Ergebnis von KIM.INSTALMENTS. Ein negativer Betrag fließt vom Empfänger zurück an die zahlende Stelle. Leer oder 0: keine Zahlung.",
      en: "A row for each body, a column for each instalment, in euro and whole cents, such as the result of KIM.INSTALMENTS. A negative amount flows back from the body to its payer. Blank or 0: no payment.",
    },
    dates: {
      de: "Tage der Raten: eine Zeile oder Spalte für alle Empfänger oder je Empfänger eine Zeile. Leer nur, wo nichts zu zahlen ist.",
      en: "Days of the instalments: one row or column for all bodies, or a row for each. Blank only where nothing is paid.",
    },
    grantor: {
      de: "Name des Zuwendungsgebers, wo keine zahlende Stelle steht. Leer: „Land“.",
      en: "The name of the grantor where no payer is given. Blank: “Land”.",
    },
    granted: {
      de: "Was der Zuwendungsgeber selbst zahlt, wie es im Bescheid steht: eine Liste, in der ersten Spalte der Tag, in der letzten der Betrag. Sie tritt für den Empfänger ohne zahlende Stelle an die Stelle seiner Raten. Leer: Es gelten die Raten.",
      en: "What the grantor itself pays, as its notice says: a list, the day in its first column, the amount in its last. For the body without a payer it takes the place of its instalments. Blank: the instalments hold.",
    },
  },
  result: {
    de: "Je Zahlung eine Zeile: Tag, zahlende Stelle, Empfänger, Betrag in Euro, Nummer der Rate; sortiert nach Tagen, am selben Tag erst das Bewilligte, dann nach den Zeilen der Empfänger. Die erste Spalte bitte als Datum formatieren.",
    en: "A row for each payment: day, payer, body, amount in euro, number of the instalment; sorted by day, on the same day what is granted first, then in the order of the bodies. Please format the first column as a date.",
  },
  examples: [
    {
      de: '=KIM.PAYMENTS({"Kreis Unna";"Kamen"};{"";"Kreis Unna"};{110000.110000;27500.27500};{45017.45108})',
      en: '=KIM.PAYMENTS({"Kreis Unna";"Kamen"},{"";"Kreis Unna"},{110000,110000;27500,27500},{45017,45108})',
      result: [
        [45017, "Land", "Kreis Unna", 110000, 1],
        [45017, "Kreis Unna", "Kamen", 27500, 1],
        [45108, "Land", "Kreis Unna", 110000, 2],
        [45108, "Kreis Unna", "Kamen", 27500, 2],
      ],
      note: {
        de: "45017 und 45108 sind der 01.04. und der 01.07.2023 als Zahl.",
        en: "45017 and 45108 are 1 April and 1 July 2023 as numbers.",
      },
    },
    {
      de: '=KIM.PAYMENTS("Selm";"Kreis Unna";-1250;DATUM(2023;7;1))',
      en: '=KIM.PAYMENTS("Selm","Kreis Unna",-1250,DATE(2023,7,1))',
      result: [[45108, "Selm", "Kreis Unna", 1250, 1]],
      note: {
        de: "Bei der Refinanzierung zahlt die Stadt an den Kreis.",
        en: "With refinancing the town pays the Kreis.",
      },
    },
    {
      de: '=KIM.PAYMENTS({"Kreis Unna";"Kamen"};{"";"Kreis Unna"};{256666,67;55000};45108;;{45017.220000;45108.220000})',
      en: '=KIM.PAYMENTS({"Kreis Unna";"Kamen"},{"";"Kreis Unna"},{256666.67;55000},45108,,{45017,220000;45108,220000})',
      result: [
        [45017, "Land", "Kreis Unna", 220000, 1],
        [45108, "Land", "Kreis Unna", 220000, 2],
        [45108, "Kreis Unna", "Kamen", 55000, 1],
      ],
      note: {
        de: "Das Land zahlt, was im Bescheid steht, nicht, was verplant ist.",
        en: "The Land pays what its notice says, not what is planned.",
      },
    },
    {
      de: '=KIM.PAYMENTS("Selm";"Kreis Unna";0;DATUM(2023;7;1))',
      en: '=KIM.PAYMENTS("Selm","Kreis Unna",0,DATE(2023,7,1))',
      result: "#N/A",
      note: { de: "Es ist nichts zu zahlen.", en: "There is nothing to pay." },
    },
  ],
};
