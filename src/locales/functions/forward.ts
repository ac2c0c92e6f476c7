import { column } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const forward: FunctionTexts<"FORWARD"> = {
  title: { de: "Weiterleitungsbetrag", en: "Forwarding amount" },
  description: {
    de: "Weiterleitungsbetrag: VZÄ × Pauschale × Monate / 12, einmal am Ende auf den Cent gerundet. Ohne Beginn und Ende für ein ganzes Jahr.",
    en: "Amount to be forwarded: FTE × rate × months ÷ 12, rounded once, at the end, to the cent. Without start and end for a whole year.",
  },
  arguments: {
    fte: {
      de: "Weitergeleitete Stellen in VZÄ. Leer oder 0: 0 Euro, gleich welche Daten daneben stehen.",
      en: "Posts forwarded, in FTE. Blank or 0: 0 euro, whatever dates stand beside it.",
    },
    rate: {
      de: "Pauschale in Euro je VZÄ und Jahr, zum Beispiel aus KIM.FTERATE.",
      en: "Rate in euro per FTE and year, for example from KIM.FTERATE.",
    },
    start: {
      de: "Erster Tag der Förderung, ein Datum. Beginn und Ende weggelassen: ein ganzes Jahr. In einem Bereich braucht jede Zeile mit VZÄ beide Daten.",
      en: "First day of funding, a date. Start and end left out: a whole year. In a range, each row with an FTE needs both dates.",
    },
    end: {
      de: "Letzter Tag der Förderung, ein Datum; er zählt mit. Nur zusammen mit Beginn.",
      en: "Last day of funding, a date; it is included. Only together with start.",
    },
    method: {
      de: 'Wie Monate gezählt werden. Leer oder "KALENDER" ("CALENDAR"): taggenau im Kalendermonat. "VOLL" ("FULL"), "ANGEFANGEN" ("STARTED"), "TAGE" ("DAYS"): siehe KIM.MONTHS.',
      en: 'How months are counted. Blank or "CALENDAR" ("KALENDER"): by days of the calendar month. "FULL" ("VOLL"), "STARTED" ("ANGEFANGEN"), "DAYS" ("TAGE"): see KIM.MONTHS.',
    },
    contracts: {
      de: "Vertrag jeder Zeile: Zeilen mit demselben Namen werden zusammen auf den Cent gerundet und wieder aufgeteilt, sodass jeder Vertrag aufgeht. Leer: Jede Zeile wird für sich gerundet.",
      en: "Contract of each row: rows with the same name are rounded to the cent together and split again, so that every contract adds up. Blank: each row is rounded alone.",
    },
  },
  result: {
    de: "Der Betrag in Euro und Cent, in der Form der VZÄ.",
    en: "The amount in euro and cents, in the shape of the FTE.",
  },
  examples: [
    {
      de: "=KIM.FORWARD(2,5;55000;DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.FORWARD(2.5,55000,DATE(2021,11,1),DATE(2022,12,31))",
      result: [[160416.67]],
      note: {
        de: "14 Monate; die Vorlage der Stadt Kamen nennt „ca. 160.500 Euro“.",
        en: "14 months; the council paper of Kamen says “ca. 160.500 Euro”.",
      },
    },
    {
      de: "=KIM.FORWARD(18;57000)",
      en: "=KIM.FORWARD(18,57000)",
      result: [[1026000]],
      note: { de: "Kreis Unna 2023, ganzes Jahr", en: "Kreis Unna 2023, the whole year" },
    },
    {
      de: "=KIM.FORWARD(5,25;55000;DATUM(2022;2;1);DATUM(2022;2;3))",
      en: "=KIM.FORWARD(5.25,55000,DATE(2022,2,1),DATE(2022,2,3))",
      result: [[2578.13]],
      note: {
        de: "Genau 2.578,125 €; wer schon die Monate rundet, verfehlt den Cent.",
        en: "Exactly 2,578.125 €; a cent off where the months are rounded first.",
      },
    },
    {
      de: '=KIM.FORWARD({1;1;0,5};55000;DATUM(2021;11;1);DATUM(2022;12;31);;"Mittelkreis")',
      en: '=KIM.FORWARD({1;1;0.5},55000,DATE(2021,11,1),DATE(2022,12,31),,"Mittelkreis")',
      result: column(64166.67, 64166.67, 32083.33),
      note: {
        de: "Beträge je Kommune, die zusammen genau die Vertragssumme von 160.416,67 € ergeben",
        en: "Amounts per municipality that add up to the sum of the contract, 160,416.67 €",
      },
    },
  ],
};
