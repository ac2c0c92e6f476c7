import type { FunctionTexts } from "../textTypes";

export const fteRate: FunctionTexts<"FTERATE"> = {
  title: { de: "Pauschale je VZÄ", en: "Rate per FTE" },
  description: {
    de: "Pauschale in Euro je VZÄ und Jahr, so wie sie veröffentlicht ist. Ist sie nicht veröffentlicht oder nur abgeleitet, ist das Ergebnis #NV mit Erläuterung.",
    en: "Rate in euro per full FTE and year, as published. If it is not published or only derived, the result is #N/A with an explanation.",
  },
  arguments: {
    year: { de: "Förderjahr, zum Beispiel 2023.", en: "Grant year, such as 2023." },
    module: {
      de: "Baustein des Programms: 1, 2 oder 3.",
      en: "Module of the programme: 1, 2 or 3.",
    },
    role: {
      de: 'Nur für Baustein 1. Leer oder "KOORDINATION" ("COORDINATION"): Koordinierung. "ASSISTENZ" ("ASSISTANT"): Verwaltungsassistenz, auf eine volle Stelle umgerechnet.',
      en: 'Module 1 only. Blank or "COORDINATION" ("KOORDINATION"): coordination. "ASSISTANT" ("ASSISTENZ"): administrative assistant, converted to a full post.',
    },
  },
  result: {
    de: "Die Pauschale in Euro je VZÄ und Jahr.",
    en: "The rate in euro per FTE and year.",
  },
  examples: [
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
      note: {
        de: "In den hinterlegten Quellen steht kein Betrag.",
        en: "The sources of the rule data state no amount.",
      },
    },
  ],
};
