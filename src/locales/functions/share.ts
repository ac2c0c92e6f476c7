import { column, type Example } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

/** The same 11 posts by each method, so that the methods can be compared. */
const METHODS_COMPARED: readonly Example[] = [
  {
    de: "=KIM.SHARE(11;{43;14;3};1)",
    en: "=KIM.SHARE(11,{43;14;3},1)",
    result: column(8, 3, 0),
    note: {
      de: "11 ganze Stellen nach HAMILTON; zum Vergleich die drei anderen Verfahren:",
      en: "11 whole posts by HAMILTON; for comparison the three other methods:",
    },
  },
  {
    de: '=KIM.SHARE(11;{43;14;3};1;"SAINTELAGUE")',
    en: '=KIM.SHARE(11,{43;14;3},1,"SAINTELAGUE")',
    result: column(8, 2, 1),
  },
  {
    de: '=KIM.SHARE(11;{43;14;3};1;"DHONDT")',
    en: '=KIM.SHARE(11,{43;14;3},1,"DHONDT")',
    result: column(9, 2, 0),
  },
  {
    de: '=KIM.SHARE(11;{43;14;3};1;"RUNDUNGSAUSGLEICH")',
    en: '=KIM.SHARE(11,{43;14;3},1,"ROUNDED")',
    result: column(7, 3, 1),
  },
];

export const share: FunctionTexts<"SHARE"> = {
  title: { de: "Nach Schlüssel aufteilen", en: "Split by weights" },
  description: {
    de: "Teilt einen Betrag oder eine Stellenzahl nach einem Schlüssel auf. Jeder Teil ist ein Vielfaches der Einheit (Cent), und alle Teile ergeben zusammen genau die Gesamtsumme.",
    en: "Splits an amount or a number of posts by weights. Every part is a multiple of the unit (a cent), and all parts add up to the total exactly.",
  },
  arguments: {
    total: {
      de: "Was aufgeteilt wird: Euro oder VZÄ, ein Vielfaches der Einheit. Ein negativer Betrag wird ohne Vorzeichen aufgeteilt und dann wieder negativ. Leer: 0.",
      en: "What is split: euro or FTE, a multiple of the unit. A negative amount is split without its sign and made negative again. Blank: 0.",
    },
    weights: {
      de: "Gewicht je Empfänger, zum Beispiel Einwohner oder Prozent; 0 oder mehr. Leer oder 0: Der Empfänger erhält nichts. Das Ergebnis hat die Form dieses Bereichs.",
      en: "Weight of each recipient, such as inhabitants or per cent; 0 or more. Blank or 0: the recipient gets nothing. The result has the shape of this range.",
    },
    unit: {
      de: 'Kleinster Teil, in der Einheit des Gesamten. Leer: 0,01 (ein Cent). 1 für ganze Stellen. "OHNE" (auch "NONE"): ungerundete Anteile.',
      en: 'Smallest part, in the unit of the total. Blank: 0.01 (a cent). 1 for whole posts. "NONE" (or "OHNE"): unrounded shares.',
    },
    method: {
      de: 'Leer oder "HAMILTON": größter Rest (Hare/Niemeyer). "SAINTELAGUE", "DHONDT": Divisorverfahren. "RUNDUNGSAUSGLEICH" (auch "ROUNDED"): kaufmännisch, das größte Gewicht trägt die Differenz.',
      en: 'Blank or "HAMILTON": largest remainder. "SAINTELAGUE", "DHONDT": divisor methods. "ROUNDED" (or "RUNDUNGSAUSGLEICH"): each part rounded alone, the largest weight bears the difference.',
    },
    lots: {
      de: "Losnummern neben den Gewichten, für Gleichstände: die kleinere Nummer zuerst, gezogene vor nicht gezogenen. Leer: zuerst das größere Gewicht, dann die frühere Zeile.",
      en: "Lots drawn, beside the weights, for ties: the lower number first, drawn before undrawn. Blank: the larger weight first, then the earlier row.",
    },
    groups: {
      de: "Gruppe jeder Zeile, zum Beispiel die Region; jede Gruppe wird für sich gerechnet. Gesamt ist dann eine Liste: in der ersten Spalte die Gruppe, in der letzten ihr Wert. Leer: alle Zeilen zusammen.",
      en: "Group of each row, such as the region; each group is calculated alone. Total is then a list: the group in its first column, its value in the last. Blank: all rows together.",
    },
  },
  result: {
    de: "Die Teile in der Form des Schlüssels.",
    en: "The parts, in the shape of the weights.",
  },
  examples: [
    {
      de: "=KIM.SHARE(50000;{39;35;14;12})",
      en: "=KIM.SHARE(50000,{39;35;14;12})",
      result: column(19500, 17500, 7000, 6000),
      note: {
        de: "50.000 € nach einem Kostenschlüssel",
        en: "50,000 € by a cost key",
      },
    },
    {
      de: "=KIM.SHARE(100;{1;1;1})",
      en: "=KIM.SHARE(100,{1;1;1})",
      result: column(33.34, 33.33, 33.33),
      note: {
        de: "Der übrige Cent geht bei gleichem Gewicht an die frühere Zeile.",
        en: "With equal weights the odd cent goes to the earlier row.",
      },
    },
    {
      de: "=KIM.SHARE(-100;{1;1;1})",
      en: "=KIM.SHARE(-100,{1;1;1})",
      result: column(-33.34, -33.33, -33.33),
      note: {
        de: "Eine Rückforderung wird genauso aufgeteilt wie die Zahlung.",
        en: "A repayment is split just as the payment was.",
      },
    },
    {
      de: "=KIM.SHARE(3;{1;1;3};1)",
      en: "=KIM.SHARE(3,{1;1;3},1)",
      result: column(1, 0, 2),
      note: {
        de: "Gleichstand zwischen Zeile 1 und 2 ohne Los",
        en: "A tie between rows 1 and 2 without a lot",
      },
    },
    {
      de: '=KIM.SHARE(3;{1;1;3};1;"HAMILTON";{2;1;3})',
      en: '=KIM.SHARE(3,{1;1;3},1,"HAMILTON",{2;1;3})',
      result: column(0, 1, 2),
      note: {
        de: "Derselbe Gleichstand: Zeile 2 hat das Los 1 gezogen.",
        en: "The same tie: row 2 has drawn lot 1.",
      },
    },
    {
      de: '=KIM.SHARE(8;{1;2};"OHNE")',
      en: '=KIM.SHARE(8,{1;2},"NONE")',
      result: column(2.66666666666667, 5.33333333333333),
      note: {
        de: "Ungerundete Stellenanteile, wie KIM.ROUNDFTE sie braucht",
        en: "Unrounded shares as KIM.ROUNDFTE needs them",
      },
    },
    {
      de: '=KIM.SHARE({"Nord".100;"Süd".50};{1;2;1;1};;;;{"Nord";"Nord";"Süd";"Süd"})',
      en: '=KIM.SHARE({"Nord",100;"Süd",50},{1;2;1;1},,,,{"Nord";"Nord";"Süd";"Süd"})',
      result: column(33.33, 66.67, 25, 25),
      note: {
        de: "100 € für die Region Nord, 50 € für die Region Süd",
        en: "100 € for the region Nord, 50 € for the region Süd",
      },
    },
    ...METHODS_COMPARED,
  ],
};
