import type { FunctionTexts } from "../textTypes";

export const version: FunctionTexts<"VERSION"> = {
  title: { de: "Version", en: "Version" },
  description: {
    de: "Version des Add-ins und Stand der Regeldaten, zum Beispiel für einen Vermerk neben der Berechnung.",
    en: "Version of the add-in and date of its rule data, for example for a note beside the calculation.",
  },
  arguments: {},
  result: { de: "Version und Stand als Text.", en: "Version and date as text." },
  examples: [
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
};
