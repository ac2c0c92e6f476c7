import { checks, sources, summed, texts } from "../layout/columns";
import type { Column, Sheet } from "../layout/content";
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
  // A sentence of its own: it comes in the language of the add-in.
  subtitle: "=KIM.VERSION()",
  widths: [168, 260, 118, 110, 110, 92, 420],
  blocks: [
    {
      kind: "notes",
      lines: [
        "Ein Blatt je Kreis und Förderjahr. Neben jeder Zahl steht ihre Quelle; was keine Vorlage nennt, heißt „angenommen“ oder „zurückgerechnet“.",
        "Stellen und Beträge rechnen die KIM-Funktionen. Summen und Kontrollen sind gewöhnliche Excel-Formeln und rechnen auch ohne das Add-in. Die Mappe ist eine Rechenhilfe; maßgeblich sind die Bescheide.",
        "Ändern Sie eine farbige Eingabe: Die Beträge rechnen neu, und die Kontrolle zeigt, ob die Vorlage noch getroffen wird.",
      ],
    },
    {
      kind: "table",
      heading: "Stellen und Beträge",
      columns: [
        texts("Fall", "cases", [
          "Unna 2021",
          "Unna 2021 Mitte",
          "Unna 2021 Süd",
          "Unna 2023",
          "Warendorf 2020 M3",
          "Warendorf 2021 M1",
          "Warendorf 2021 M2",
          "Warendorf 2021 M3",
          "Berg. Gladbach 2021",
        ]),
        texts("Gegenstand", "subjects", [
          "Baustein 2: Zuwendung",
          "Baustein 2: Weiterleitung bis 12/2022",
          "Baustein 2: Eigenanteil in einem Jahr",
          "Baustein 2: Zuwendung",
          "Modul 3: Zuwendung",
          "Modul 1: Summe der Obergrenzen",
          "Modul 2: Zuwendung",
          "Modul 3: Zuwendung",
          "Baustein 2: Zuwendung",
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
          labels: "cases",
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
        texts("Inhalt", "contents", [
          "Weiterleitung über Bergkamen",
          "Refinanzierung nach Schlüssel",
          "Anschlussbescheid, neue Pauschale",
          "Obergrenzen, Bescheide und Raten",
          "Stelle bei einem freien Träger",
        ]),
        summed(counts("stimmt", "agreeing", (all) => `=COUNTIF(${all},"stimmt")`)),
        summed(counts("weicht ab", "differing", (all) => `=COUNTIF(${all},"weicht ab")`)),
        summed(counts("Fehlerwerte", "errors", (all) => `=SUMPRODUCT(ISERROR(${all})*1)`)),
        {
          ...checks('=IF(AND(row.differing=0,row.errors=0),"stimmt","weicht ab")'),
          total: '=IF(AND(SUM(differing)=0,SUM(errors)=0),"stimmt","weicht ab")',
        },
        sources([
          `${KAMEN_2021}; ${UNNA}`,
          UNNA,
          KAMEN_2023,
          `${WARENDORF}; ${UNNA}`,
          BERGISCH_GLADBACH,
        ]),
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
        texts("Herausgeber", "publishers", [
          "Stadt Kamen",
          "Kreis Unna",
          "Kreis Warendorf",
          "Stadt Kamen",
          "Stadt Bergisch Gladbach",
        ]),
        texts("Vorlage", "papers", [
          "Vorlage 141/2021",
          "Drucksache 156/21",
          "Vorlage 231/2020",
          "Vorlage 056/2023",
          "Drucksache 0495/2020",
        ]),
        texts("Datum", "paperDates", [
          "nicht genannt",
          "vom 11.08.2021",
          "Sitzung 22.04.2021",
          "nicht genannt",
          "Sitzung 02.12.2020",
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
