import { day, type Sheet } from "../layout/content";
import { CASE_WIDTHS } from "./columnWidths";
import { BERGISCH_GLADBACH } from "./papers";

export const bergischGladbach: Sheet = {
  id: "bergischGladbach",
  name: "Bergisch Gladbach 2021",
  title: "Stadt Bergisch Gladbach 2021, Baustein 2: eine Stelle bei einem freien Träger",
  subtitle: "Mitteilung vor dem Bescheid: Die Vorlage nennt die Stelle, aber keinen Betrag.",
  widths: CASE_WIDTHS,
  blocks: [
    {
      kind: "facts",
      heading: "1  Stelle und Landesmittel",
      rows: [
        {
          label: "Geplante Stelle",
          name: "posts",
          value: 1,
          format: "fte",
          mark: "Vorlage",
          source: `${BERGISCH_GLADBACH} („Einrichtung einer vollen Stelle (1,0)“)`,
        },
        {
          label: "Förderjahr",
          name: "year",
          value: 2021,
          format: "whole",
          mark: "Vorlage",
          source: `${BERGISCH_GLADBACH} („für das erste Quartal im Jahr 2021 ins Auge gefasst“)`,
        },
        {
          label: "Beginn",
          name: "start",
          value: day(2021, 1, 1),
          format: "date",
          mark: "angenommen",
          source:
            "Die Vorlage nennt keinen Tag, nur das erste Quartal; gerechnet wird ein volles Jahr.",
        },
        {
          label: "Ende",
          name: "end",
          value: day(2021, 12, 31),
          format: "date",
          mark: "angenommen",
          source: "Ende des Förderjahres",
        },
        {
          label: "Pauschale je VZÄ und Jahr",
          name: "rate",
          value: "=KIM.FTERATE(year,2)",
          format: "euro",
          mark: "Regeldaten",
          source: "=KIM.SOURCE(year,2)",
        },
        {
          label: "Landesmittel",
          name: "funding",
          value: "=KIM.FORWARD(posts,rate,start,end)",
          format: "euro",
          mark: "berechnet",
          source: "Stelle × Pauschale × Monate ÷ 12; die Vorlage nennt keinen Betrag.",
        },
      ],
    },
    {
      kind: "facts",
      heading: "2  Eigenanteil",
      rows: [
        {
          label: "Personalkosten des Trägers",
          name: "cost",
          value: "=funding",
          format: "euro",
          mark: "angenommen",
          source: "So hoch wie die Landesmittel; die Vorlage nennt keine Kosten.",
        },
        {
          label: "Personalkosten der Stadt",
          name: "ownShare",
          value: "=KIM.COFINANCE(cost,funding)",
          against: 0,
          format: "euro",
          mark: "berechnet",
          source: `${BERGISCH_GLADBACH} („Der Stadt entstehen hierdurch keine Personalkosten“)`,
        },
        {
          label: "Mieten, Verwaltung, Material",
          name: "overhead",
          value: undefined,
          format: "euro",
          mark: "Vorlage",
          source: `${BERGISCH_GLADBACH} („können noch nicht eingeschätzt werden“, „nicht förderfähig“): hier eintragen, sobald bekannt`,
        },
        {
          label: "Zu tragen von Stadt oder Träger",
          value: "=ownShare+overhead",
          format: "euro",
          mark: "berechnet",
          source: "Personalkosten der Stadt und nicht förderfähige Kosten, soweit eingetragen",
        },
      ],
    },
  ],
};
