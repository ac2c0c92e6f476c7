import type { FunctionTexts } from "../textTypes";

export const limit: FunctionTexts<"LIMIT"> = {
  title: { de: "Obergrenze", en: "Upper limit" },
  description: {
    de: "Veröffentlichter Höchstbetrag einer Position in Baustein 1, mal Menge, in Euro. Ist er nicht veröffentlicht, ist das Ergebnis #NV mit Erläuterung.",
    en: "Published upper limit of an item of module 1, times quantity, in euro. If it is not published, the result is #N/A with an explanation.",
  },
  arguments: {
    year: { de: "Förderjahr, zum Beispiel 2021.", en: "Grant year, such as 2021." },
    item: {
      de: '"SACHKOSTEN" ("WORKPLACE", je VZÄ), "BERATERTAG" ("ADVICEDAY"), "QUALIFIZIERUNGSTAG" ("EXCHANGEDAY"), "MASSNAHMEN" ("MEASURES") oder "SCHNITTSTELLEN" ("INTERFACE").',
      en: '"WORKPLACE" ("SACHKOSTEN", per FTE), "ADVICEDAY" ("BERATERTAG"), "EXCHANGEDAY" ("QUALIFIZIERUNGSTAG"), "MEASURES" ("MASSNAHMEN") or "INTERFACE" ("SCHNITTSTELLEN").',
    },
    quantity: {
      de: "VZÄ bei Sachkosten, Tage bei Berater- und Qualifizierungstagen, nicht mehr, als die Quelle zulässt. Bei Maßnahmen und Schnittstellen leer oder 1: Der Betrag gilt für das Jahr.",
      en: "FTE for workplaces, days for days of advice and exchange, no more than the source allows. For measures and interfaces blank or 1: the limit holds for the year.",
    },
  },
  result: { de: "Der Höchstbetrag in Euro und Cent.", en: "The limit in euro." },
  examples: [
    {
      de: '=KIM.LIMIT(2021;"SACHKOSTEN";3,5)',
      en: '=KIM.LIMIT(2021,"WORKPLACE",3.5)',
      result: [[33950]],
      note: { de: "9.700 € je VZÄ", en: "9,700 € per FTE" },
    },
    {
      de: '=KIM.LIMIT(2021;"BERATERTAG";6)',
      en: '=KIM.LIMIT(2021,"ADVICEDAY",6)',
      result: [[6072]],
    },
    {
      de: '=KIM.LIMIT(2021;"BERATERTAG";7)',
      en: '=KIM.LIMIT(2021,"ADVICEDAY",7)',
      result: "#VALUE!",
      note: { de: "Höchstens 6 Tage im Jahr", en: "No more than 6 days a year" },
    },
    {
      de: '=KIM.LIMIT(2021;"MASSNAHMEN")',
      en: '=KIM.LIMIT(2021,"MEASURES")',
      result: [[10000]],
      note: {
        de: "Für das ganze Jahr; eine Menge außer 1 wird abgelehnt.",
        en: "For the whole year; a quantity other than 1 is refused.",
      },
    },
  ],
};
