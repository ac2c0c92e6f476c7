import { checks, inputs, perRow, sources, spilled, summed, texts } from "../layout/columns";
import { agrees, day, type Sheet } from "../layout/content";
import { CASE_WIDTHS } from "./columnWidths";
import { UNNA } from "./papers";

export const unna2021South: Sheet = {
  id: "unna2021South",
  name: "Unna 2021 Süd",
  title: "Kreis Unna 2021, Baustein 2: Refinanzierung im Südkreis",
  subtitle:
    "Der Kreis beschäftigt das Personal und behält die Landesmittel; die Kommunen tragen den Rest nach einem Schlüssel.",
  widths: CASE_WIDTHS,
  blocks: [
    {
      kind: "facts",
      heading: "1  Kosten, Landesmittel und Eigenanteil in einem Jahr",
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
          label: "Stellen beim Kreis",
          name: "posts",
          value: 2.5,
          format: "fte",
          mark: "Vorlage",
          source: `${UNNA} („insgesamt 2,5 VzÄ“)`,
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
          label: "Landesmittel im Jahr",
          name: "funding",
          value: "=KIM.FORWARD(posts,rate)",
          format: "euro",
          mark: "berechnet",
          source: `Stellen × Pauschale; ${UNNA} („55 Tsd. Euro p.A.“ je Stelle)`,
        },
        {
          label: "Personalkosten im Jahr",
          name: "cost",
          value: 187500,
          format: "euro",
          mark: "zurückgerechnet",
          source:
            "137.500 € Landesmittel und 50.000 € Eigenanteil. Die Vorlage nennt nur Entgeltgruppe 9c Stufe 3, keinen Betrag.",
        },
        {
          label: "Personalkosten je VZÄ",
          name: "costPerFte",
          value: "=ROUND(cost/posts,2)",
          format: "euro",
          mark: "zurückgerechnet",
          source: "Personalkosten ÷ Stellen",
        },
        {
          label: "Eigenanteil der Kommunen",
          name: "ownShare",
          value: "=KIM.COFINANCE(cost,funding)",
          against: 50000,
          format: "euro",
          mark: "berechnet",
          source: `Personalkosten abzüglich Landesmittel; ${UNNA} („rund 50 Tsd. Euro“)`,
        },
      ],
    },
    {
      kind: "facts",
      heading: "2  Laufzeit der Refinanzierungsvereinbarung",
      rows: [
        {
          label: "Beginn",
          name: "start",
          value: day(2021, 11, 1),
          format: "date",
          mark: "angenommen",
          source:
            "Keine Vorlage nennt den Beginn; angenommen wie im Mittelkreis, mit 14 Monaten passt er zu „ca. 60.000“.",
        },
        {
          label: "Ende",
          name: "end",
          value: day(2022, 12, 31),
          format: "date",
          mark: "Vorlage",
          source: `${UNNA} („bis zum 31.12.2022 zu befristen“)`,
        },
        {
          label: "Monate",
          value: "=KIM.MONTHS(start,end)",
          format: "months",
          mark: "berechnet",
          source: "Beide Tage zählen mit.",
        },
        {
          label: "Personalkosten in der Laufzeit",
          name: "termCost",
          value: "=KIM.FORWARD(posts,costPerFte,start,end)",
          format: "euro",
          mark: "zurückgerechnet",
          source: "Stellen × Personalkosten je VZÄ × Monate ÷ 12",
        },
        {
          label: "Landesmittel in der Laufzeit",
          name: "termFunding",
          value: "=KIM.FORWARD(posts,rate,start,end)",
          format: "euro",
          mark: "berechnet",
          source: "Stellen × Pauschale × Monate ÷ 12",
        },
        {
          label: "Rundung der Vorlage („ca.“)",
          name: "paperStep",
          value: 10000,
          format: "euro",
          mark: "angenommen",
          source: "Die Vorlage sagt nur „ca.“; 60.000 ist ein Vielfaches von 10.000.",
        },
        {
          label: "Eigenanteil in der Laufzeit",
          name: "termOwnShare",
          value: "=KIM.COFINANCE(termCost,termFunding)",
          against: 60000,
          paperStep: "paperStep",
          format: "euro",
          mark: "berechnet",
          source: `${UNNA} (Haushaltsjahr 2021-2022, Ertrag „ca. 60.000“). Verglichen wird auf volle 10.000 Euro gerundet.`,
        },
        {
          label: '="davon Haushaltsjahr "&YEAR(start)',
          name: "firstYearSum",
          value: "=INDEX(KIM.BYYEAR(termOwnShare,start,end),1,1)",
          format: "euro",
          mark: "berechnet",
          source: "nach Monaten",
        },
        {
          label: '="davon Haushaltsjahr "&YEAR(end)',
          name: "secondYearSum",
          value: "=INDEX(KIM.BYYEAR(termOwnShare,start,end),1,2)",
          format: "euro",
          mark: "berechnet",
          source: "nach Monaten",
        },
      ],
    },
    {
      kind: "table",
      heading: "3  Eigenanteil je Kommune",
      columns: [
        {
          ...texts("Kommune", "towns", [
            "Schwerte",
            "Kreisstadt Unna",
            "Fröndenberg/Ruhr",
            "Holzwickede",
          ]),
          total: "Summe",
        },
        summed(inputs("zurückgerechnet", "Schlüssel (%)", "key", "whole", [39, 35, 14, 12])),
        summed(
          spilled("Eigenanteil im Jahr", "yearShares", "euro", "=KIM.COFINANCE(cost,funding,key)"),
        ),
        summed(inputs("Vorlage", "laut Vorlage", "printed", "euro", [19500, 17500, 7000, 6000])),
        {
          ...checks(agrees("row.yearShares", "row.printed")),
          total: agrees("SUM(yearShares)", "ownShare"),
        },
        summed(
          spilled('="davon "&YEAR(start)', "firstYear", "euro", "=KIM.SHARE(firstYearSum,key)"),
        ),
        summed(
          spilled('="davon "&YEAR(end)', "secondYear", "euro", "=KIM.SHARE(secondYearSum,key)"),
        ),
        summed(perRow("in der Laufzeit", "termShares", "euro", "=row.firstYear+row.secondYear")),
        {
          header: "Kontrolle",
          check: true,
          total: agrees("SUM(termShares)", "termOwnShare"),
        },
        sources([
          `${UNNA} („Schwerte = 19.500“); Schlüssel: 19.500 ÷ 50.000`,
          `${UNNA} („Unna = 17.500“); Schlüssel: 17.500 ÷ 50.000`,
          `${UNNA} („Fröndenberg = 7 Tsd.“); Schlüssel: 7.000 ÷ 50.000`,
          `${UNNA} („Holzwickede = 6 Tsd.“); Schlüssel: 6.000 ÷ 50.000`,
        ]),
      ],
    },
    {
      kind: "facts",
      heading: "4  Kontrollen",
      against: "soll",
      rows: [
        {
          label: "Landesmittel und Eigenanteil",
          value: "=funding+SUM(yearShares)",
          against: "=cost",
          format: "euro",
          mark: "berechnet",
          source: "decken die Personalkosten eines Jahres",
        },
        {
          label: "Summe des Schlüssels",
          value: "=SUM(key)",
          against: "=100",
          format: "whole",
          mark: "berechnet",
          source: "Hundertteile",
        },
      ],
    },
    {
      kind: "charts",
      charts: [
        {
          title: "Eigenanteil im Jahr je Kommune (€)",
          labels: "towns",
          series: [{ values: "yearShares", label: "Eigenanteil", color: "#1F4E9E" }],
        },
        {
          title: "Eigenanteil in der Laufzeit nach Haushaltsjahren (€)",
          labels: "towns",
          stacked: true,
          series: [
            { values: "firstYear", label: "erstes Jahr", color: "#7F7F7F" },
            { values: "secondYear", label: "zweites Jahr", color: "#1F4E9E" },
          ],
        },
      ],
    },
  ],
};
