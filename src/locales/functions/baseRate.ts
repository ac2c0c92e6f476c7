import type { FunctionTexts } from "../textTypes";

export const baseRate: FunctionTexts<"BASERATE"> = {
  title: { de: "Basiszinssatz", en: "Base rate" },
  description: {
    de: "Basiszinssatz nach § 247 BGB an einem Tag, aus den Regeldaten (nicht amtliche Kopie). Für Halbjahre, die dort fehlen, ist das Ergebnis #NV.",
    en: "Base rate of § 247 BGB on a day, from the rule data (unofficial copy). For half-years that are not in them the result is #N/A.",
  },
  arguments: {
    day: {
      de: "Der Tag, ein Datum; die Uhrzeit zählt nicht.",
      en: "The day, a date; the time of day does not count.",
    },
  },
  result: {
    de: "Der Satz als Bruchteil, als Prozent zu formatieren: 0,0337 sind 3,37 %.",
    en: "The rate as a fraction, to be formatted as a percentage: 0.0337 is 3.37 %.",
  },
  examples: [
    {
      de: "=KIM.BASERATE(DATUM(2024;10;1))",
      en: "=KIM.BASERATE(DATE(2024,10,1))",
      result: [[0.0337]],
      note: { de: "3,37 %, gültig ab 01.07.2024", en: "3.37 %, valid from 1 July 2024" },
    },
    {
      de: "=KIM.BASERATE(DATUM(2026;7;1))",
      en: "=KIM.BASERATE(DATE(2026,7,1))",
      result: "#N/A",
      note: {
        de: "Der letzte bekannte Satz wird nicht fortgeschrieben.",
        en: "The last known rate is not carried on.",
      },
    },
  ],
};
