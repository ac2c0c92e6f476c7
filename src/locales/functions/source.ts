import type { FunctionTexts } from "../textTypes";

export const source: FunctionTexts<"SOURCE"> = {
  title: { de: "Fundstelle", en: "Citation" },
  description: {
    de: "Fundstelle einer Pauschale oder eines Höchstbetrags: Dokument, Nummer, Datum, die Einheit im Wortlaut und ob sie belegt ist oder nur aus einer nicht amtlichen Kopie stammt.",
    en: "Citation of a rate or limit: document, number, date, the wording of the unit, and whether an official document or only an unofficial copy states it.",
  },
  arguments: {
    year: { de: "Förderjahr, zum Beispiel 2021.", en: "Grant year, such as 2021." },
    module: {
      de: "Baustein des Programms: 1, 2 oder 3.",
      en: "Module of the programme: 1, 2 or 3.",
    },
    item: {
      de: 'Leer: die Pauschale je VZÄ. In Baustein 1 auch "ASSISTENZ" ("ASSISTANT") oder eine Position von KIM.LIMIT, zum Beispiel "SACHKOSTEN" ("WORKPLACE").',
      en: 'Blank: the rate per FTE. In module 1 also "ASSISTANT" ("ASSISTENZ") or an item of KIM.LIMIT, such as "WORKPLACE" ("SACHKOSTEN").',
    },
  },
  result: {
    de: "Die Fundstelle als Text.",
    en: "The citation as text, in German like its source.",
  },
  examples: [
    {
      de: '=KIM.SOURCE(2021;1;"ASSISTENZ")',
      en: '=KIM.SOURCE(2021,1,"ASSISTANT")',
      result: [
        [
          "Kreis Warendorf, Vorlage 231/2020 (Sitzung am 22.04.2021): 22.500 € je 0,5 Stelle (belegt)",
        ],
      ],
    },
    {
      de: '=KIM.SOURCE(2021;1;"BERATERTAG")',
      en: '=KIM.SOURCE(2021,1,"ADVICEDAY")',
      result: [
        [
          "Kreis Warendorf, Vorlage 231/2020 (Sitzung am 22.04.2021): pro Jahr 6 Beratertage, bis zu 1.012 € pro Tag (belegt)",
        ],
      ],
    },
  ],
};
