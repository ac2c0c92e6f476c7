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
import { UNNA, WARENDORF } from "./papers";

export const warendorf: Sheet = {
  id: "warendorf",
  name: "Warendorf 2020–2021",
  title: "Kreis Warendorf 2020 und 2021: Module 1 bis 3",
  subtitle: "Modul und Baustein meinen dasselbe; der Kreis Warendorf sagt Modul.",
  widths: CASE_WIDTHS,
  blocks: [
    {
      kind: "facts",
      heading: "1  Modul 1: Antrag",
      rows: [
        {
          label: "Förderjahr",
          name: "year",
          value: 2021,
          format: "whole",
          mark: "Vorlage",
          source: `${WARENDORF} („für das Jahr 2021“)`,
        },
        {
          label: "Antrag vom",
          value: day(2021, 3, 11),
          format: "date",
          mark: "Vorlage",
          source: `${WARENDORF} („am 11.03.2021 gestellt“); Mittel abrufbar bis Ende 2022`,
        },
      ],
    },
    {
      kind: "table",
      heading: "2  Modul 1: Obergrenzen im Jahr",
      columns: [
        {
          ...texts("Gegenstand", "items", [
            "Koordination",
            "Verwaltungsassistenz",
            "Sachkosten der Koordination",
            "Sachkosten der Assistenz",
            "Beratertage",
            "Austausch- oder Qualifizierungstage",
            "Maßnahmen (Workshops, Fachtage …)",
            "Maßnahmen aus der Schnittstellenanalyse",
          ]),
          total: "Summe der Obergrenzen",
        },
        texts("Einheit", "units", [
          "Stellen",
          "halbe Stelle",
          "Stellen",
          "halbe Stelle",
          "Tage",
          "Tage",
          "Jahr",
          "Jahr",
        ]),
        inputs("Vorlage", "Menge", "quantities", "quantity", [3.5, 1, 3.5, 1, 6, 3, 1, 1]),
        inputs(
          "Vorlage",
          "laut Vorlage je Einheit",
          "unitAmounts",
          "euro",
          [55000, 22500, 9700, 4850, 1012, 1012, 10000, 30000],
        ),
        summed(
          perRow("Menge × Satz", "planned", "euro", "=ROUND(row.quantities*row.unitAmounts,2)"),
        ),
        summed(
          inputs("Regeldaten", "Obergrenze nach KIM", "limits", "euro", [
            '=KIM.FORWARD(row.quantities,KIM.FTERATE(year,1,"KOORDINATION"))',
            '=KIM.FORWARD(row.quantities/2,KIM.FTERATE(year,1,"ASSISTENZ"))',
            '=KIM.LIMIT(year,"SACHKOSTEN",row.quantities)',
            '=KIM.LIMIT(year,"SACHKOSTEN",row.quantities/2)',
            '=KIM.LIMIT(year,"BERATERTAG",row.quantities)',
            '=KIM.LIMIT(year,"QUALIFIZIERUNGSTAG",row.quantities)',
            '=KIM.LIMIT(year,"MASSNAHMEN",row.quantities)',
            '=KIM.LIMIT(year,"SCHNITTSTELLEN",row.quantities)',
          ]),
        ),
        {
          ...checks(agrees("row.limits", "row.planned")),
          name: "limitChecks",
          total: agrees("SUM(limits)", "SUM(planned)"),
        },
        sources([
          '=KIM.SOURCE(year,1,"KOORDINATION")',
          '=KIM.SOURCE(year,1,"ASSISTENZ")',
          '=KIM.SOURCE(year,1,"SACHKOSTEN")',
          '=KIM.SOURCE(year,1,"SACHKOSTEN")',
          '=KIM.SOURCE(year,1,"BERATERTAG")',
          '=KIM.SOURCE(year,1,"QUALIFIZIERUNGSTAG")',
          '=KIM.SOURCE(year,1,"MASSNAHMEN")',
          '=KIM.SOURCE(year,1,"SCHNITTSTELLEN")',
        ]),
      ],
    },
    {
      kind: "table",
      heading: "3  Module 2 und 3: Stellen und Beträge",
      columns: [
        texts("Stellen für", "purposes", [
          "Modul 2: Case-Management",
          "Modul 3: Ausländerbehörde",
          "Modul 3: Einbürgerungsbehörde",
          "Modul 3: Ausländerbehörde",
          "Modul 3: Einbürgerungsbehörde",
        ]),
        inputs("Vorlage", "Modul", "modules", "whole", [2, 3, 3, 3, 3]),
        inputs("Vorlage", "Förderjahr", "years", "whole", [2021, 2020, 2020, 2021, 2021]),
        inputs("Vorlage", "Stellen", "posts", "fte", [7, 0.5, 1, 0.75, 1.5]),
        {
          ...perRow("Pauschale je VZÄ", "rates", "euro", "=KIM.FTERATE(row.years,row.modules)"),
          mark: "Regeldaten",
        },
        spilled("Betrag", "amounts", "euro", "=KIM.FORWARD(posts,rates)"),
        inputs("Vorlage", "laut Vorlage", "printed", "euro", [385000, 25000, 50000, 37500]),
        checks(
          `=IF(row.printed="","",IF(ROUND(row.amounts-row.printed,2)=0,"stimmt","weicht ab"))`,
        ),
        sources([
          `${WARENDORF} (385.000 € für 7 Stellen, 01.01. bis 31.12.2021)`,
          `${WARENDORF} (25.000 € für eine 0,5-Stelle)`,
          `${WARENDORF} (50.000 € für eine Vollzeitstelle)`,
          `${WARENDORF} (0,75 Stellen); ${UNNA} („37.500 Euro pro 0,75 VZÄ“)`,
          `${WARENDORF} (1,5 Stellen; im Bescheid über 112.500 € enthalten)`,
        ]),
      ],
    },
    {
      kind: "table",
      heading: "4  Bescheide",
      columns: [
        texts("Bescheid", "notices", ["Modul 2, 2021", "Modul 3, 2020", "Modul 3, 2021"]),
        inputs("Vorlage", "vom", "noticeDates", "date", [
          day(2021, 2, 3),
          day(2020, 4, 9),
          day(2021, 1, 21),
        ]),
        inputs("Vorlage", "Modul", "noticeModules", "whole", [2, 3, 3]),
        inputs("Vorlage", "Förderjahr", "noticeYears", "whole", [2021, 2020, 2021]),
        perRow(
          "Stellen",
          "noticePosts",
          "fte",
          "=SUMIFS(posts,modules,row.noticeModules,years,row.noticeYears)",
        ),
        perRow(
          "Betrag",
          "noticeAmounts",
          "euro",
          "=SUMIFS(amounts,modules,row.noticeModules,years,row.noticeYears)",
        ),
        inputs("Vorlage", "laut Bescheid", "granted", "euro", [385000, 75000, 112500]),
        { ...checks(agrees("row.noticeAmounts", "row.granted")), name: "noticeChecks" },
        sources([
          `${WARENDORF} („Bescheid … vom 03.02.2021“)`,
          `${WARENDORF} („Bescheides … vom 09.04.2020“)`,
          `${WARENDORF} („Bescheides … vom 21.01.2021“)`,
        ]),
      ],
    },
    {
      kind: "table",
      heading: "5  Raten 2021",
      columns: [
        { ...texts("Bescheid", "paidNotices", ["Modul 2, 2021", "Modul 3, 2021"]), total: "Summe" },
        inputs("Vorlage", "2. Rate am", "dueDates", "date", [day(2021, 6, 30), day(2021, 6, 30)]),
        summed(
          perRow("Betrag", "payable", "euro", "=SUMIF(notices,row.paidNotices,noticeAmounts)"),
        ),
        summed(spilled("1. Rate", "first", "euro", "=KIM.INSTALMENTS(payable)")),
        summed(besideSpilled("2. Rate", "second", "euro")),
        {
          ...checks(agrees("row.first+row.second", "row.payable")),
          total: agrees("SUM(first)+SUM(second)", "SUM(payable)"),
        },
        sources([
          `${WARENDORF} („Die Hälfte der Summe … bereits zugewiesen“, die zweite am 30.06.2021)`,
          `${WARENDORF} („Die Hälfte der Summe … bereits zugewiesen“, die zweite am 30.06.2021)`,
        ]),
      ],
    },
    {
      kind: "facts",
      heading: "6  Hinweise der Vorlage",
      rows: [
        {
          label: "Ein Drittel der Stellen beim KI",
          value: "=INDEX(posts,1)/3",
          format: "fte",
          mark: "berechnet",
          source: `Modul 2; ${WARENDORF} („Empfohlen wird, mindestens ein Drittel der Stellen dem KI zuzuordnen“)`,
        },
        {
          label: "Nicht eingerichtete Stelle",
          name: "vacantPosts",
          value: 0.5,
          format: "fte",
          mark: "Vorlage",
          source: `Modul 3, Einbürgerungsbehörde; ${WARENDORF} („wird nach aktuellem Planungsstand nicht eingerichtet“)`,
        },
      ],
    },
    {
      kind: "table",
      heading:
        "7  Modul 3 im Jahr 2021: Was die nicht eingerichtete Stelle für die Abrechnung heißt",
      columns: [
        {
          ...texts("Behörde", "authorities", ["Ausländerbehörde", "Einbürgerungsbehörde"]),
          total: "Summe",
        },
        summed(
          inputs("berechnet", "besetzte Stellen", "filledPosts", "fte", [
            "=INDEX(posts,4)",
            "=INDEX(posts,5)-vacantPosts",
          ]),
        ),
        summed({
          ...perRow("Kosten wie Pauschale", "costs", "euro", "=row.filledPosts*INDEX(rates,4)"),
          mark: "angenommen",
        }),
        summed(
          inputs("berechnet", "Höchstbetrag", "ceilings", "euro", [
            "=INDEX(amounts,4)",
            "=INDEX(amounts,5)",
          ]),
        ),
        summed({
          ...perRow("gezahlt in zwei Raten", "paid", "euro", "=row.ceilings"),
          mark: "angenommen",
        }),
        summed(spilled("anerkannt", "accepted", "euro", "=KIM.SETTLE(costs,ceilings,paid)")),
        summed(besideSpilled("zurück zu zahlen", "repayments", "euro")),
        summed(besideSpilled("noch offen", "outstanding", "euro")),
        summed(besideSpilled("Eigenanteil", "ownShares", "euro")),
        sources([
          "Kosten und Zahlung angenommen; kein Verwendungsnachweis liegt vor.",
          `Unbesetzt laut ${WARENDORF}; Kosten und Zahlung angenommen.`,
        ]),
      ],
    },
    {
      kind: "charts",
      charts: [
        {
          title: "Zuwendungen nach Bescheiden (€)",
          labels: "notices",
          series: [{ values: "noticeAmounts", label: "Betrag", color: "#1F4E9E" }],
        },
      ],
    },
  ],
};
