import { column, type Example } from "./example";

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

export const splitExamples = {
  SHARE: [
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
    ...METHODS_COMPARED,
  ],
  ELIGIBLE: [
    {
      de: "=KIM.ELIGIBLE({1,19;0,85;0,38})",
      en: "=KIM.ELIGIBLE({1.19;0.85;0.38})",
      result: column(1.19, 0.85, 0),
    },
    {
      de: "=KIM.ELIGIBLE({0,5;0,4967})",
      en: "=KIM.ELIGIBLE({0.5;0.4967})",
      result: column(0.5, 0),
      note: {
        de: "Eine Zelle mit zwei Nachkommastellen zeigt 0,4967 als 0,50; es zählt der Wert.",
        en: "A cell with two decimals shows 0.4967 as 0.50; what counts is the value.",
      },
    },
    {
      de: "=KIM.ELIGIBLE({0,5;0,25;0,2};0,25)",
      en: "=KIM.ELIGIBLE({0.5;0.25;0.2},0.25)",
      result: column(0.5, 0.25, 0),
    },
  ],
  ROUNDFTE: [
    {
      de: "=KIM.ROUNDFTE(2,5;{1,19;0,85;0,38})",
      en: "=KIM.ROUNDFTE(2.5,{1.19;0.85;0.38})",
      result: column(1, 1, 0.5),
      note: {
        de: "Bergkamen, Kamen und Bönen 2021",
        en: "Bergkamen, Kamen and Bönen 2021",
      },
    },
    {
      de: "=KIM.ROUNDFTE(1,5;{0,6;0,4;0,3;0,2};0,5;0,25)",
      en: "=KIM.ROUNDFTE(1.5,{0.6;0.4;0.3;0.2},0.5,0.25)",
      result: column(0.5, 0.5, 0.5, 0),
      note: {
        de: "0,5; 0,5; 0,25; 0,25 läge näher, aber zwei Anteile blieben unter dem Mindestanteil.",
        en: "0.5; 0.5; 0.25; 0.25 is closer but leaves two shares below the minimum.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(8;{2;2;2;2};;;{1;0;0;0})",
      en: "=KIM.ROUNDFTE(8,{2;2;2;2},,,{1;0;0;0})",
      result: "#N/A",
      note: {
        de: "Zeile 1 verzichtet auf 1 VZÄ; zwei halbe Stellen lassen sich nicht auf drei Empfänger verteilen, ohne dass ein Los entscheidet.",
        en: "Row 1 gives up 1 FTE; two half posts cannot be given to three bodies unless a lot decides.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(8;{2;2;2;2};;;{1;0;0;0};;{4;2;1;3})",
      en: "=KIM.ROUNDFTE(8,{2;2;2;2},,,{1;0;0;0},,{4;2;1;3})",
      result: column(1, 2.5, 2.5, 2),
      note: {
        de: "Die Lose 1 und 2 erhalten je eine halbe Stelle mehr.",
        en: "Lots 1 and 2 get half a post more each.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(2,5;{52000;43000;18000})",
      en: "=KIM.ROUNDFTE(2.5,{52000;43000;18000})",
      result: "#VALUE!",
      note: {
        de: "Einwohnerzahlen sind keine Stellenanteile.",
        en: "Inhabitants are no shares of posts.",
      },
    },
    {
      de: '=KIM.ROUNDFTE(2,5;KIM.SHARE(2,5;{52000;43000;18000};"OHNE"))',
      en: '=KIM.ROUNDFTE(2.5,KIM.SHARE(2.5,{52000;43000;18000},"NONE"))',
      result: column(1, 1, 0.5),
      note: {
        de: "Erst in Stellenanteile umrechnen, dann vergeben",
        en: "First turn them into shares, then give the posts",
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Example[]>>;
