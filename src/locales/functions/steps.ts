import type { FunctionTexts } from "../textTypes";

export const steps: FunctionTexts<"STEPS"> = {
  title: { de: "Rechenweg", en: "Derivation" },
  description: {
    de: "Rechenweg einer KIM-Funktion als Text, ein Text je Zelle ihres Ergebnisses. So steht er in der Mappe, auch für Leser ohne das Add-in.",
    en: "How a KIM function gets to its result, a text for each cell of it. So the derivation stands in the workbook, also for readers without the add-in.",
  },
  arguments: {
    functionName: {
      de: 'Name der Funktion in Anführungszeichen, zum Beispiel "SHARE". Jede außer STEPS und VERSION.',
      en: 'Name of the function in quotation marks, such as "SHARE". Any but STEPS and VERSION.',
    },
    argument: {
      de: "Die Angaben dieser Funktion in ihrer Reihenfolge. Was dort leer bleiben darf, darf es auch hier.",
      en: "The arguments of that function, in its order. What may be left out there may be left out here.",
    },
  },
  result: {
    de: "Texte in der Form des Ergebnisses der Funktion, ein Schritt je Zeile des Textes. Was das ganze Ergebnis betrifft, steht in der ersten Zelle.",
    en: "Texts in the shape of the function's result, a line for each step. What concerns the whole result stands in the first cell.",
  },
  examples: [
    {
      de: '=KIM.STEPS("FORWARD";18;57000)',
      en: '=KIM.STEPS("FORWARD",18,57000)',
      result: {
        de: [["18,0 VZÄ × 57.000 € = 1.026.000 €."]],
        en: [["18.0 FTE × €57,000 = €1,026,000."]],
      },
      note: {
        de: "Der Rechenweg zu =KIM.FORWARD(18;57000)",
        en: "How =KIM.FORWARD(18,57000) gets to its result",
      },
    },
    {
      de: '=KIM.STEPS("COFINANCE";70000;55000)',
      en: '=KIM.STEPS("COFINANCE",70000,55000)',
      result: {
        de: [["Eigenanteil (Kosten − Förderung, nie unter 0): 70.000 € − 55.000 € = 15.000 €."]],
        en: [["Own share (cost − funding, never below 0): €70,000 − €55,000 = €15,000."]],
      },
    },
    {
      de: '=KIM.STEPS("SHARE";100;{1;-1})',
      en: '=KIM.STEPS("SHARE",100,{1;-1})',
      result: "#VALUE!",
      note: {
        de: "Ein Gewicht ist negativ: dieselbe Meldung wie bei KIM.SHARE",
        en: "A weight is negative: the same message as that of KIM.SHARE",
      },
    },
  ],
};
