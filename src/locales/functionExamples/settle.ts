import { column, type Example, row } from "./example";

export const settleExamples = {
  COFINANCE: [
    {
      de: "=KIM.COFINANCE({70000;50000};{55000;55000})",
      en: "=KIM.COFINANCE({70000;50000},{55000;55000})",
      result: column(15000, 0),
      note: {
        de: "Was bei der zweiten Stelle übrig bleibt, deckt die erste nicht.",
        en: "What the second post leaves over does not cover the first.",
      },
    },
    {
      de: "=KIM.COFINANCE(187500;137500;{39;35;14;12})",
      en: "=KIM.COFINANCE(187500,137500,{39;35;14;12})",
      result: column(19500, 17500, 7000, 6000),
      note: {
        de: "Kreis Unna, Region Süd 2021: 50.000 € nach Kostenschlüssel (Kosten und Schlüssel zurückgerechnet)",
        en: "Kreis Unna, southern region 2021: 50,000 € by a cost key (cost and key calculated back)",
      },
    },
  ],
  SETTLE: [
    {
      de: "=KIM.SETTLE(49000;55000;55000)",
      en: "=KIM.SETTLE(49000,55000,55000)",
      result: row(49000, 6000, 0, 0),
      note: { de: "6.000 € sind zurückzuzahlen.", en: "6,000 € are to be repaid." },
    },
    {
      de: "=KIM.SETTLE(60000;55000;50000)",
      en: "=KIM.SETTLE(60000,55000,50000)",
      result: row(55000, 0, 5000, 5000),
      note: {
        de: "Nachzuzahlen sind 5.000 €; weitere 5.000 € sind Eigenanteil.",
        en: "5,000 € are still to be paid, 5,000 € are the own share.",
      },
    },
    {
      de: "=KIM.SETTLE(0;55000;27500)",
      en: "=KIM.SETTLE(0,55000,27500)",
      result: row(0, 27500, 0, 0),
      note: {
        de: "Nichts nachgewiesen: Alles geht zurück.",
        en: "Nothing proven: everything goes back.",
      },
    },
  ],
  INTEREST: [
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
} as const satisfies Readonly<Record<string, readonly Example[]>>;
