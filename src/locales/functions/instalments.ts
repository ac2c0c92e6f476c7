import { row } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const instalments: FunctionTexts<"INSTALMENTS"> = {
  title: { de: "In Raten teilen", en: "Split into instalments" },
  description: {
    de: "Teilt Beträge in Raten: je Betrag eine Zeile, je Rate eine Spalte. Jede Rate wird auf den Cent abgerundet, die letzte gleicht die Summe aus.",
    en: "Splits amounts into instalments: a row per amount, a column per instalment. Each instalment is rounded down to the cent, the last one closes the sum.",
  },
  arguments: {
    amount: {
      de: "Beträge in Euro, in ganzen Cent. Leer: 0.",
      en: "Amounts in euro, whole cents. Blank: 0.",
    },
    parts: {
      de: "Anzahl der Raten oder ein Bereich mit dem Gewicht jeder Rate, zum Beispiel {50;30;20}. Leer: 2 gleiche Raten.",
      en: "Number of instalments, or a range with the weight of each, such as {50;30;20}. Blank: 2 equal instalments.",
    },
    columns: {
      de: "Je Rate die Nummer der Spalte von „Betrag“, die sie auszahlt, zum Beispiel des Haushaltsjahres im Ergebnis von KIM.BYYEAR: 1 für die erste. Die Raten einer Spalte teilen deren Betrag. Eine Spalte ohne Rate wird nicht ausgezahlt.",
      en: "For each instalment the number of the column of “amount” that it pays out, such as the budget year in the result of KIM.BYYEAR: 1 for the first. The instalments of a column divide its amount. A column without an instalment is not paid out.",
    },
  },
  result: {
    de: "Je Betrag eine Zeile, je Rate eine Spalte, in Euro.",
    en: "A row per amount, a column per instalment, in euro.",
  },
  examples: [
    {
      de: "=KIM.INSTALMENTS(112500)",
      en: "=KIM.INSTALMENTS(112500)",
      result: row(56250, 56250),
    },
    {
      de: "=KIM.INSTALMENTS(100;3)",
      en: "=KIM.INSTALMENTS(100,3)",
      result: row(33.33, 33.33, 33.34),
      note: { de: "Die letzte Rate gleicht aus.", en: "The last instalment closes the sum." },
    },
    {
      de: "=KIM.INSTALMENTS({1000;500};{50;30;20})",
      en: "=KIM.INSTALMENTS({1000;500},{50;30;20})",
      result: [
        [500, 300, 200],
        [250, 150, 100],
      ],
      note: { de: "Raten nach Gewicht", en: "Instalments by weight" },
    },
    {
      de: "=KIM.INSTALMENTS({22916,67.137500};{1;50;50};{1;2;2})",
      en: "=KIM.INSTALMENTS({22916.67,137500},{1;50;50},{1;2;2})",
      result: row(22916.67, 68750, 68750),
      note: {
        de: "2021 in einer Rate, 2022 in zwei Hälften",
        en: "2021 in one instalment, 2022 in two halves",
      },
    },
  ],
};
