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
import { KAMEN_2023 } from "./papers";

export const unna2023: Sheet = {
  id: "unna2023",
  name: "Unna 2023",
  title: "Kreis Unna 2023, Baustein 2: Anschlussbescheid",
  subtitle: "18 Stellen, neue Pauschale und zweite Änderung des Weiterleitungsvertrages",
  widths: CASE_WIDTHS,
  blocks: [
    {
      kind: "facts",
      heading: "1  Zuwendung an den Kreis",
      against: "laut Bescheid",
      rows: [
        {
          label: "Förderjahr",
          name: "year",
          value: 2023,
          format: "whole",
          mark: "Vorlage",
          source: KAMEN_2023,
        },
        {
          label: "Zuwendungsbescheid vom",
          value: day(2023, 2, 15),
          format: "date",
          mark: "Vorlage",
          source: `${KAMEN_2023} („mit Zuwendungsbescheid vom 15.02.2023“)`,
        },
        {
          label: "Bewilligte Stellen",
          name: "posts",
          value: 18,
          format: "fte",
          mark: "Vorlage",
          source: `${KAMEN_2023} („18 Personalstellen“)`,
        },
        {
          label: "Beginn",
          name: "start",
          value: day(2023, 1, 1),
          format: "date",
          mark: "Vorlage",
          source: `${KAMEN_2023} („im Zeitraum 01.01.2023 bis 31.12.2023“)`,
        },
        {
          label: "Ende",
          name: "end",
          value: day(2023, 12, 31),
          format: "date",
          mark: "Vorlage",
          source: `${KAMEN_2023} („im Zeitraum 01.01.2023 bis 31.12.2023“)`,
        },
        {
          label: "Pauschale je VZÄ und Jahr",
          name: "rate",
          value: "=KIM.FTERATE(year,2)",
          against: 57000,
          format: "euro",
          mark: "Regeldaten",
          source: "=KIM.SOURCE(year,2)",
        },
        {
          label: "Zuwendung",
          name: "grant",
          value: "=KIM.FORWARD(posts,rate,start,end)",
          against: 1026000,
          format: "euro",
          mark: "berechnet",
          source: `Stellen × Pauschale; ${KAMEN_2023} („in Höhe von insgesamt 1.026.000 Euro“)`,
        },
      ],
    },
    {
      kind: "table",
      heading: "2  Raten",
      columns: [
        texts("Zuwendung", "instalmentLabels", ["Baustein 2, Jahr 2023"]),
        inputs("berechnet", "Betrag", "instalmentSum", "euro", ["=grant"]),
        inputs("angenommen", "Zahl der Raten", "instalmentCount", "whole", [2]),
        spilled("1. Rate", "firstInstalment", "euro", "=KIM.INSTALMENTS(grant,instalmentCount)"),
        besideSpilled("2. Rate", "secondInstalment", "euro"),
        checks(agrees("row.firstInstalment+row.secondInstalment", "row.instalmentSum")),
        sources([
          "Keine Vorlage nennt Raten für 2023; angenommen sind zwei Hälften wie 2021 im Kreis Warendorf. Die Tage sind offen.",
        ]),
      ],
    },
    {
      kind: "facts",
      heading: "3  Veränderung gegenüber 2021",
      against: "soll",
      rows: [
        {
          label: "Mehr Stellen",
          name: "morePosts",
          value: "=posts-unna2021Middle.grantedPosts",
          format: "fteChange",
          mark: "berechnet",
          source: "gegenüber dem Blatt Unna 2021 Mitte",
        },
        {
          label: "Höhere Pauschale",
          name: "rateIncrease",
          value: "=rate-unna2021Middle.rate",
          format: "euroChange",
          mark: "berechnet",
          source: `${KAMEN_2023} („Anpassung der Beträge auf 57.000 € pro VzÄ“)`,
        },
        {
          label: "Mehr durch zusätzliche Stellen",
          name: "moreByPosts",
          value: "=KIM.FORWARD(morePosts,unna2021Middle.rate)",
          format: "euroChange",
          mark: "berechnet",
          source: "zusätzliche Stellen × alte Pauschale",
        },
        {
          label: "Mehr durch die Pauschale",
          name: "moreByRate",
          value: "=KIM.FORWARD(posts,rateIncrease)",
          format: "euroChange",
          mark: "berechnet",
          source: "alle Stellen × Erhöhung der Pauschale",
        },
        {
          label: "Mehr Zuwendung",
          value: "=moreByPosts+moreByRate",
          against: "=grant-unna2021Middle.grant",
          format: "euroChange",
          mark: "berechnet",
          source: "Zuwendung 2023 abzüglich Zuwendung 2021",
        },
      ],
    },
    {
      kind: "table",
      heading: "4  Mittelkreis nach der zweiten Änderung des Weiterleitungsvertrages",
      columns: [
        {
          ...texts("Körperschaft", "bodies", ["Kreis Unna", "Bergkamen", "Kamen", "Bönen"]),
          total: "Summe",
        },
        texts("erhält von", "payers", [undefined, "Kreis Unna", "Bergkamen", "Bergkamen"]),
        summed({
          ...perRow(
            "Stellen wie 2021",
            "bodyPosts",
            "fte",
            "=SUMIF(unna2021Middle.bodies,row.bodies,unna2021Middle.bodyPosts)",
          ),
          mark: "angenommen",
        }),
        summed(
          spilled("eigener Betrag", "amounts", "euro", "=KIM.FORWARD(bodyPosts,rate,start,end)"),
        ),
        spilled("fließt durch", "chainAmounts", "euro", "=KIM.CHAIN(bodies,payers,amounts)"),
        {
          header: "Kontrolle",
          check: true,
          total: agrees("SUM(amounts)", "KIM.FORWARD(SUM(bodyPosts),rate,start,end)"),
        },
        sources([
          "Kreis leitet an Bergkamen weiter; die 18 Stellen sind nicht je Kommune veröffentlicht.",
          `${KAMEN_2023} („unmittelbare Weiterleitungsempfängerin“); Stellen wie 2021 angenommen`,
          `Vertrag mit Bergkamen (${KAMEN_2023}); Stellen wie 2021 angenommen`,
          `Vertrag mit Bergkamen (${KAMEN_2023}); Stellen wie 2021 angenommen`,
        ]),
      ],
    },
    {
      kind: "charts",
      charts: [
        {
          title: "Weiterleitung im Mittelkreis (€)",
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
