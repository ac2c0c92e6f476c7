import { checks, inputs, sources, summed, texts } from "../layout/columns";
import { day, type Column, type Sheet } from "../layout/content";
import type { FormatName } from "../layout/formats";
import { bergischGladbach } from "./bergischGladbach";
import { BERGISCH_GLADBACH, KAMEN_2021, KAMEN_2023, UNNA, WARENDORF } from "./papers";
import { unna2021Middle } from "./unna2021Middle";
import { unna2021South } from "./unna2021South";
import { unna2023 } from "./unna2023";
import { warendorf } from "./warendorf";

const SHEETS = [unna2021Middle, unna2021South, unna2023, warendorf, bergischGladbach];

/** Figures of the other sheets. */
const linked = (
  header: string,
  name: string,
  format: FormatName,
  cells: readonly (string | undefined)[],
): Column => ({ header, name, format, cells });

/** A figure for each sheet, counted over all its cells. */
const counts = (header: string, name: string, formulaOver: (all: string) => string): Column =>
  linked(
    header,
    name,
    "whole",
    SHEETS.map(({ id }) => formulaOver(`${id}.all`)),
  );

export const overview: Sheet = {
  id: "overview",
  name: "Übersicht",
  title: "Kommunales Integrationsmanagement NRW (KIM): fünf Vorlagen nachgerechnet",
  subtitle: '=KIM.VERSION()&". Die Mappe ist eine Rechenhilfe; maßgeblich sind die Bescheide."',
  widths: [330, 110, 130, 130, 110, 440],
  blocks: [
    {
      kind: "notes",
      lines: [
        "Ein Blatt je Kreis und Förderjahr. Die KIM-Funktionen rechnen Stellen und Beträge; Summen und Kontrollen sind gewöhnliche Excel-Formeln und rechnen auch ohne das Add-in.",
        "Neben jeder Zahl steht ihre Quelle. Was keine Vorlage nennt, heißt „angenommen“ oder „zurückgerechnet“. Wer eine farbige Eingabe ändert, sieht die Beträge neu und in der Kontrolle, ob die Vorlage noch getroffen wird.",
      ],
    },
    {
      kind: "table",
      heading: "Stellen und Beträge",
      columns: [
        texts("Gegenstand", "subjects", [
          "Kreis Unna 2021, Baustein 2",
          "   davon Weiterleitung im Mittelkreis bis 31.12.2022",
          "   Eigenanteil im Südkreis in einem Jahr",
          "Kreis Unna 2023, Baustein 2",
          "Kreis Warendorf 2020, Modul 3",
          "Kreis Warendorf 2021, Modul 1 (Obergrenzen)",
          "Kreis Warendorf 2021, Modul 2",
          "Kreis Warendorf 2021, Modul 3",
          "Bergisch Gladbach 2021, Baustein 2",
        ]),
        linked("Stellen", "posts", "fte", [
          "=unna2021Middle.grantedPosts",
          "=unna2021Middle.poolPosts",
          "=unna2021South.posts",
          "=unna2023.posts",
          "=INDEX(warendorf.noticePosts,2)",
          "=INDEX(warendorf.quantities,1)+INDEX(warendorf.quantities,2)/2",
          "=INDEX(warendorf.noticePosts,1)",
          "=INDEX(warendorf.noticePosts,3)",
          "=bergischGladbach.posts",
        ]),
        linked("Betrag", "amounts", "euro", [
          "=unna2021Middle.grant",
          "=unna2021Middle.contractSum",
          "=unna2021South.ownShare",
          "=unna2023.grant",
          "=INDEX(warendorf.noticeAmounts,2)",
          "=SUM(warendorf.limits)",
          "=INDEX(warendorf.noticeAmounts,1)",
          "=INDEX(warendorf.noticeAmounts,3)",
          "=bergischGladbach.funding",
        ]),
        linked("laut Vorlage", "printed", "euro", [
          "=unna2021Middle.grantPrinted",
          "=unna2021Middle.contractSumPrinted",
          "=unna2021South.ownSharePrinted",
          "=unna2023.grantPrinted",
          "=INDEX(warendorf.granted,2)",
          undefined,
          "=INDEX(warendorf.granted,1)",
          "=INDEX(warendorf.granted,3)",
        ]),
        {
          header: "Kontrolle",
          check: true,
          cells: [
            "=unna2021Middle.grantCheck",
            "=unna2021Middle.contractSumCheck",
            "=unna2021South.ownShareCheck",
            "=unna2023.grantCheck",
            "=INDEX(warendorf.noticeChecks,2)",
            '=IF(COUNTIF(warendorf.limitChecks,"stimmt")=ROWS(warendorf.limitChecks),"stimmt","weicht ab")',
            "=INDEX(warendorf.noticeChecks,1)",
            "=INDEX(warendorf.noticeChecks,3)",
          ],
        },
        sources([
          UNNA,
          `${KAMEN_2021} („ca.160.500 Euro“)`,
          `${UNNA} („rund 50 Tsd. Euro“)`,
          `${KAMEN_2023} (Zuwendungsbescheid vom 15.02.2023)`,
          `${WARENDORF} (Bescheid vom 09.04.2020)`,
          `${WARENDORF} (Antrag vom 11.03.2021; die Vorlage nennt nur die einzelnen Obergrenzen)`,
          `${WARENDORF} (Bescheid vom 03.02.2021)`,
          `${WARENDORF} (Bescheid vom 21.01.2021)`,
          `${BERGISCH_GLADBACH} (1,0 Stelle, kein Betrag)`,
        ]),
      ],
    },
    {
      kind: "charts",
      charts: [
        {
          title: "Beträge (€)",
          labels: "subjects",
          horizontal: true,
          series: [{ values: "amounts", label: "Betrag", color: "#1F4E9E" }],
        },
      ],
    },
    {
      kind: "table",
      heading: "Kontrollen der Blätter",
      columns: [
        {
          ...texts(
            "Blatt",
            "sheetNames",
            SHEETS.map(({ name }) => name),
          ),
          total: "Alle Blätter",
        },
        summed(counts("stimmt", "agreeing", (all) => `=COUNTIF(${all},"stimmt")`)),
        summed(counts("weicht ab", "differing", (all) => `=COUNTIF(${all},"weicht ab")`)),
        summed(counts("Fehlerwerte", "errors", (all) => `=SUMPRODUCT(ISERROR(${all})*1)`)),
        {
          ...checks('=IF(AND(row.differing=0,row.errors=0),"stimmt","weicht ab")'),
          total: '=IF(AND(SUM(differing)=0,SUM(errors)=0),"stimmt","weicht ab")',
        },
        { ...sources(SHEETS.map(({ subtitle }) => subtitle)), header: "Inhalt" },
      ],
    },
    {
      kind: "legend",
      heading: "Woher eine Zahl kommt",
      rows: [
        {
          mark: "Vorlage",
          meaning: "Eingabe, die eine Vorlage oder ein Bescheid nennt; die Quelle steht daneben.",
        },
        {
          mark: "angenommen",
          meaning:
            "Eingabe, die keine Vorlage nennt und die jemand entscheiden muss. Sie ist nie eine Quelle.",
        },
        {
          mark: "zurückgerechnet",
          meaning:
            "Eingabe, die aus gedruckten Ergebnissen zurückgerechnet ist. Sie beweist das Ergebnis nicht.",
        },
        {
          mark: "Regeldaten",
          meaning:
            "Veröffentlichte Pauschale oder Obergrenze aus den Regeldaten von KIM; KIM.SOURCE nennt den Fundort.",
        },
        {
          mark: "berechnet",
          meaning: "Ergebnis einer KIM-Funktion oder einer gewöhnlichen Excel-Formel.",
        },
      ],
    },
    {
      kind: "table",
      heading: "Vorlagen",
      columns: [
        texts("Vorlage", "papers", [KAMEN_2021, UNNA, WARENDORF, KAMEN_2023, BERGISCH_GLADBACH]),
        inputs("Vorlage", "Datum", "paperDates", "date", [
          undefined,
          day(2021, 8, 11),
          day(2021, 4, 22),
          undefined,
          day(2020, 12, 2),
        ]),
        texts("Art des Datums", "dateKinds", [
          "im Text keines",
          "der Drucksache",
          "der Sitzung",
          "im Text keines",
          "der Sitzung",
        ]),
        {
          header: "Was sie belegt",
          cells: [
            "Anteile 1,19, 0,85 und 0,38; Mindestanteil 0,5 VZÄ; 2,5 Stellen im Mittelkreis; „ca.160.500 Euro“ bis 31.12.2022",
            "Bescheid vom 03.02.2021: 8,0 VZÄ zu 55.000 €; Südkreis: 2,5 VzÄ, Eigenanteil rund 50 Tsd. €; 37.500 € je 0,75 VZÄ im Baustein 3",
            "Module 1 bis 3: Obergrenzen, 385.000 € für 7 Stellen, 75.000 € und 112.500 € im Modul 3, Raten",
            "Bescheid vom 15.02.2023: 18 Stellen, 1.026.000 €; 57.000 € je VzÄ; Bergkamen erhält die Beträge für den Mittelkreis",
            "1,0 Stelle im Jahr 2021, keine Personalkosten der Stadt; Mieten, Verwaltung und Material nicht förderfähig",
          ],
        },
      ],
    },
  ],
};
