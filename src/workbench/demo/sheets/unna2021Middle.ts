import {
  besideSpilled,
  checks,
  inputs,
  perRow,
  sources,
  spilled,
  summed,
  texts,
} from "../layout/columns";
import { agrees, day, type Sheet } from "../layout/content";
import { CASE_WIDTHS } from "./columnWidths";
import { KAMEN_2021, KAMEN_2023, UNNA } from "./papers";

export const unna2021Middle: Sheet = {
  id: "unna2021Middle",
  name: "Unna 2021 Mitte",
  title: "Kreis Unna 2021, Baustein 2: Weiterleitung im Mittelkreis",
  subtitle: "Land → Kreis Unna → Stadt Bergkamen → Stadt Kamen und Gemeinde Bönen",
  widths: CASE_WIDTHS,
  blocks: [
    {
      kind: "facts",
      heading: "1  Zuwendung an den Kreis",
      rows: [
        {
          label: "Förderjahr",
          name: "year",
          value: 2021,
          format: "whole",
          mark: "Vorlage",
          source: UNNA,
        },
        {
          label: "Förderbescheid vom",
          value: day(2021, 2, 3),
          format: "date",
          mark: "Vorlage",
          source: `${UNNA} („liegt mit Datum vom 03.02.2021 vor“)`,
        },
        {
          label: "Bewilligte Stellen",
          name: "grantedPosts",
          value: 8,
          format: "fte",
          mark: "Vorlage",
          source: `${UNNA} („8,0 VZÄ“); ${KAMEN_2021} („8 zusätzlichen Vollzeitstellen“)`,
        },
        {
          label: "Pauschale je VZÄ und Jahr",
          name: "rate",
          value: "=KIM.FTERATE(year,2)",
          against: 55000,
          format: "euro",
          mark: "Regeldaten",
          source: "=KIM.SOURCE(year,2)",
        },
        {
          label: "Zuwendung im Jahr",
          name: "grant",
          value: "=KIM.FORWARD(grantedPosts,rate)",
          against: 440000,
          format: "euro",
          mark: "berechnet",
          source: `Stellen × Pauschale; ${UNNA} („maximal rund 440.000 Euro“)`,
        },
      ],
    },
    {
      kind: "facts",
      heading: "2  Regeln für die Stellen",
      rows: [
        {
          label: "Stellen für den Mittelkreis",
          name: "poolPosts",
          value: 2.5,
          format: "fte",
          mark: "Vorlage",
          source: `${KAMEN_2021} („letztlich 2,5 Stellen im Mittelkreis“)`,
        },
        {
          label: "Mindestanteil",
          name: "minimum",
          value: 0.5,
          format: "fte",
          mark: "Vorlage",
          source: `${KAMEN_2021} („Förderfähig sind nur Stellenanteile von mindestens 0,5 VZÄ“)`,
        },
        {
          label: "Schrittweite",
          name: "step",
          value: 0.5,
          format: "fte",
          mark: "angenommen",
          source: "Keine Vorlage nennt sie; alle vereinbarten Stellen sind Vielfache von 0,5 VZÄ.",
        },
        {
          label: "Aus dem Verzicht der Stadt Lünen",
          name: "fromLuenen",
          value: "=poolPosts-SUM(rawShares)",
          format: "fte",
          mark: "zurückgerechnet",
          source: `Lünen hat verzichtet (${KAMEN_2021}), die Höhe steht dort nicht: Es fehlt dieser Anteil zu 2,5 Stellen.`,
        },
      ],
    },
    {
      kind: "table",
      heading: "3  Vom rechnerischen Anteil zur Stelle",
      columns: [
        { ...texts("Kommune", "towns", ["Bergkamen", "Kamen", "Bönen"]), total: "Summe" },
        summed(inputs("Vorlage", "Anteil rechnerisch", "rawShares", "fte", [1.19, 0.85, 0.38])),
        summed(inputs("zurückgerechnet", "Verzicht", "waivers", "fte", [0.19])),
        summed(
          spilled("allein förderfähig", "eligible", "fte", "=KIM.ELIGIBLE(rawShares,minimum)"),
        ),
        summed(
          spilled(
            "Stellen",
            "posts",
            "fte",
            "=KIM.ROUNDFTE(poolPosts,rawShares,minimum,step,waivers)",
          ),
        ),
        summed(perRow("Veränderung", "changes", "fteChange", "=row.posts-row.rawShares")),
        summed(inputs("Vorlage", "Stellen laut Vorlage", "printedPosts", "fte", [1, 1, 0.5])),
        {
          ...checks(agrees("row.posts", "row.printedPosts")),
          total: agrees("SUM(posts)", "poolPosts"),
        },
        sources([
          `${KAMEN_2021}; Verzicht dort ohne Zahl vorgeschlagen: 1,19 abzüglich 1,0`,
          `${KAMEN_2021} („rechnerisch 0,85 Stellenanteile“; „1,0 Stelle“)`,
          `${KAMEN_2021} („0,38“; „die Gemeinde Bönen 0,5“)`,
        ]),
      ],
    },
    {
      kind: "facts",
      heading: "4  Vertrag des Kreises mit der Stadt Bergkamen",
      rows: [
        {
          label: "Beginn",
          name: "start",
          value: day(2021, 11, 1),
          format: "date",
          mark: "angenommen",
          source:
            "Keine Vorlage nennt den Beginn; mit 14 Monaten trifft die Rechnung die gedruckten „ca. 160.500 Euro“.",
        },
        {
          label: "Ende",
          name: "end",
          value: day(2022, 12, 31),
          format: "date",
          mark: "Vorlage",
          source: `${KAMEN_2021} („zeitlich befristet bis zum 31.12.2022“)`,
        },
        {
          label: "Monate",
          name: "months",
          value: "=KIM.MONTHS(start,end)",
          format: "months",
          mark: "berechnet",
          source: "Beide Tage zählen mit; angefangene Monate nach Kalendertagen.",
        },
        {
          label: "Rundung der Vorlage („ca.“)",
          name: "paperStep",
          value: 500,
          format: "euro",
          mark: "angenommen",
          source: "Die Vorlage sagt nur „ca.“; 160.500 ist ein Vielfaches von 500.",
        },
        {
          label: "Vertragssumme",
          name: "contractSum",
          value: "=KIM.FORWARD(poolPosts,rate,start,end)",
          against: 160500,
          paperStep: "paperStep",
          format: "euro",
          mark: "berechnet",
          source: `Stellen × Pauschale × Monate ÷ 12; ${KAMEN_2021} („ca.160.500 Euro“). Verglichen wird auf volle 500 Euro gerundet.`,
        },
      ],
    },
    {
      kind: "table",
      heading: "5  Weg des Geldes und Haushaltsjahre",
      columns: [
        {
          ...texts("Körperschaft", "bodies", ["Kreis Unna", "Bergkamen", "Kamen", "Bönen"]),
          total: "Summe",
        },
        texts("erhält von", "payers", [undefined, "Kreis Unna", "Bergkamen", "Bergkamen"]),
        summed(perRow("Stellen", "bodyPosts", "fte", "=SUMIF(towns,row.bodies,posts)")),
        summed(spilled("eigener Betrag", "amounts", "euro", "=KIM.SHARE(contractSum,bodyPosts)")),
        spilled("fließt durch", "chainAmounts", "euro", "=KIM.CHAIN(bodies,payers,amounts)"),
        summed(
          spilled('="davon "&YEAR(start)', "firstYear", "euro", "=KIM.BYYEAR(amounts,start,end)"),
        ),
        summed(besideSpilled('="davon "&YEAR(end)', "secondYear", "euro")),
        {
          ...checks(agrees("row.firstYear+row.secondYear", "row.amounts")),
          total: agrees("SUM(amounts)", "contractSum"),
        },
        sources([
          `${KAMEN_2021} („Zuwendungsempfänger“); zahlt an Bergkamen`,
          `${KAMEN_2023} („unmittelbare Weiterleitungsempfängerin“), 1,0 Stelle`,
          `${KAMEN_2021} (1,0 Stelle bis 31.12.2022)`,
          `${KAMEN_2021} (0,5 Stelle bis 31.12.2022)`,
        ]),
      ],
    },
    {
      kind: "facts",
      heading: "6  Kontrollen",
      against: "soll",
      rows: [
        {
          label: "Stellen unter Mindestanteil",
          value: "=SUMPRODUCT((posts>0)*(posts<minimum))",
          against: "=0",
          format: "whole",
          mark: "berechnet",
          source: "Zahl der Kommunen mit einem Anteil unter dem Mindestanteil",
        },
        {
          label: "Pauschale im letzten Jahr",
          value: "=KIM.FTERATE(YEAR(end),2)",
          against: "=rate",
          format: "euro",
          mark: "Regeldaten",
          source: "=KIM.SOURCE(YEAR(end),2)",
        },
        {
          label: "Zahlung an Bergkamen",
          value: '=SUMIF(bodies,"Bergkamen",chainAmounts)',
          against: "=contractSum",
          format: "euro",
          mark: "berechnet",
          source: "Bergkamen erhält die Beträge für den ganzen Mittelkreis.",
        },
        {
          label: "Erstes Haushaltsjahr",
          value: "=SUM(firstYear)",
          against: "=INDEX(KIM.BYYEAR(contractSum,start,end),1,1)",
          format: "euro",
          mark: "berechnet",
          source: "Summe der Kommunen gegen die Vertragssumme nach Haushaltsjahren",
        },
        {
          label: "Zweites Haushaltsjahr",
          value: "=SUM(secondYear)",
          against: "=INDEX(KIM.BYYEAR(contractSum,start,end),1,2)",
          format: "euro",
          mark: "berechnet",
          source: "Summe der Kommunen gegen die Vertragssumme nach Haushaltsjahren",
        },
      ],
    },
    {
      kind: "charts",
      charts: [
        {
          title: "Rechnerischer Anteil und Stellen (VZÄ)",
          labels: "towns",
          series: [
            { values: "rawShares", label: "rechnerisch", color: "#7F7F7F" },
            { values: "posts", label: "Stellen", color: "#1F4E9E" },
          ],
        },
        {
          title: "Geld je Körperschaft (€)",
          labels: "bodies",
          series: [
            { values: "amounts", label: "eigener Betrag", color: "#1F4E9E" },
            { values: "chainAmounts", label: "fließt durch", color: "#7F7F7F" },
          ],
        },
      ],
    },
  ],
};
