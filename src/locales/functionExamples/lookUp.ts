import type { Example } from "./example";

export const lookUpExamples = {
  FTERATE: [
    {
      de: "=KIM.FTERATE(2023;2)",
      en: "=KIM.FTERATE(2023,2)",
      result: [[57000]],
    },
    {
      de: '=KIM.FTERATE(2021;1;"ASSISTENZ")',
      en: '=KIM.FTERATE(2021,1,"ASSISTANT")',
      result: [[45000]],
      note: {
        de: "Veröffentlicht sind 22.500 € je 0,5 Stelle.",
        en: "Published are 22,500 € per half post.",
      },
    },
    {
      de: "=KIM.FTERATE(2024;2)",
      en: "=KIM.FTERATE(2024,2)",
      result: "#N/A",
      note: { de: "Nicht veröffentlicht", en: "Not published" },
    },
  ],
  LIMIT: [
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
  ],
  SOURCE: [
    {
      de: '=KIM.SOURCE(2021;1;"ASSISTENZ")',
      en: '=KIM.SOURCE(2021,1,"ASSISTANT")',
      result: [
        ["Kreis Warendorf, Vorlage 231/2020 (Sitzung am 22.04.2021): 22.500 € je 0,5 Stelle"],
      ],
    },
    {
      de: '=KIM.SOURCE(2021;1;"BERATERTAG")',
      en: '=KIM.SOURCE(2021,1,"ADVICEDAY")',
      result: [
        [
          "Kreis Warendorf, Vorlage 231/2020 (Sitzung am 22.04.2021): pro Jahr 6 Beratertage, bis zu 1.012 € pro Tag",
        ],
      ],
    },
  ],
  VERSION: [
    {
      de: "=KIM.VERSION()",
      en: "=KIM.VERSION()",
      result: [["KIM …"]],
      note: {
        de: "Version des Add-ins und Tag der Regeldaten",
        en: "Version of the add-in and day of the rule data",
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Example[]>>;
