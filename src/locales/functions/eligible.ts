import { column } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const eligible: FunctionTexts<"ELIGIBLE"> = {
  title: { de: "Mindestanteil prüfen", en: "Check the minimum share" },
  description: {
    de: "Lässt Stellenanteile stehen, die den Mindestanteil erreichen, und setzt alle anderen auf 0. Jeder Anteil wird für sich geprüft und nicht gerundet.",
    en: "Keeps shares of posts that reach the minimum and turns all others into 0. Each share is tested alone and never rounded.",
  },
  arguments: {
    shares: {
      de: "Stellenanteile in VZÄ, so wie sie sich rechnerisch ergeben. Leer: 0.",
      en: "Shares of posts in FTE, as calculated. Blank: 0.",
    },
    minimum: {
      de: "Mindestanteil in VZÄ; wer ihn genau erreicht, ist förderfähig. Leer: 0,5.",
      en: "Minimum share in FTE; a share that just reaches it is eligible. Blank: 0.5.",
    },
  },
  result: {
    de: "Der Stellenanteil selbst oder 0, in der Form der Stellenanteile.",
    en: "The share itself or 0, in the shape of the shares.",
  },
  examples: [
    {
      de: "=KIM.ELIGIBLE({1,19;0,85;0,38})",
      en: "=KIM.ELIGIBLE({1.19;0.85;0.38})",
      result: column(1.19, 0.85, 0),
    },
    {
      de: "=KIM.ELIGIBLE({0,5;0,4967})",
      en: "=KIM.ELIGIBLE({0.5;0.4967})",
      result: column(0.5, 0),
      note: {
        de: "Eine Zelle mit zwei Nachkommastellen zeigt 0,4967 als 0,50; es zählt der Wert.",
        en: "A cell with two decimals shows 0.4967 as 0.50; what counts is the value.",
      },
    },
    {
      de: "=KIM.ELIGIBLE({0,5;0,25;0,2};0,25)",
      en: "=KIM.ELIGIBLE({0.5;0.25;0.2},0.25)",
      result: column(0.5, 0.25, 0),
    },
  ],
};
