import { column } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const coFinance: FunctionTexts<"COFINANCE"> = {
  title: { de: "Eigenanteil", en: "Own share" },
  description: {
    de: "Eigenanteil: Kosten minus Förderung, Zeile für Zeile und nie unter 0. Mit Schlüssel wird die Summe der Eigenanteile auf die Beteiligten aufgeteilt.",
    en: "Own share: cost minus funding, row by row and never below 0. With weights, the sum of the own shares is split among those who bear it.",
  },
  arguments: {
    cost: {
      de: "Kosten in Euro, zum Beispiel Personalkosten je Stelle. Leer: 0.",
      en: "Cost in euro, for example personnel cost per post. Blank: 0.",
    },
    funding: {
      de: "Förderung in Euro, Zeile für Zeile neben den Kosten; ein Einzelwert nur neben einem Einzelwert. Leer: 0.",
      en: "Funding in euro, row by row beside the cost; a single value only beside a single value. Blank: 0.",
    },
    weights: {
      de: "Gewicht je Beteiligtem, 0 oder mehr. Weggelassen: Eigenanteil je Zeile. Angegeben: die Summe aller Eigenanteile, aufgeteilt wie mit KIM.SHARE.",
      en: "Weight of each body, 0 or more. Left out: own share row by row. Given: the sum of all own shares, split as by KIM.SHARE.",
    },
    groups: {
      de: "Gruppe jeder Zeile des Schlüssels, zum Beispiel die Region; der Eigenanteil jeder Gruppe wird für sich aufgeteilt. Kosten und Förderung sind dann Listen mit denselben Gruppen in der ersten und dem Betrag in der letzten Spalte.",
      en: "Group of each row of the weights, such as the region; the own share of each group is split alone. Cost and funding are then lists with the same groups in the first and the amount in the last column.",
    },
  },
  result: {
    de: "Der Eigenanteil in Euro und Cent, in der Form der Kosten oder, falls angegeben, des Schlüssels.",
    en: "The own share in euro and cents, in the shape of the cost or, if given, of the weights.",
  },
  examples: [
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
    {
      de: '=KIM.COFINANCE({"Nord".70000;"Süd".60000};{"Süd".55000;"Nord".55000};{1;2;1};{"Nord";"Nord";"Süd"})',
      en: '=KIM.COFINANCE({"Nord",70000;"Süd",60000},{"Süd",55000;"Nord",55000},{1;2;1},{"Nord";"Nord";"Süd"})',
      result: column(5000, 10000, 5000),
      note: {
        de: "Jede Region trägt ihren Eigenanteil selbst: 15.000 € im Norden, 5.000 € im Süden.",
        en: "Each region bears its own share itself: 15,000 € in the north, 5,000 € in the south.",
      },
    },
  ],
};
