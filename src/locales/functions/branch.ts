import type { FunctionTexts } from "../textTypes";

export const branch: FunctionTexts<"BRANCH"> = {
  title: { de: "Vertrag eines Empfängers", en: "Contract of a body" },
  description: {
    de: "Nennt den Vertrag, über den jeder Empfänger sein Geld erhält: den Namen dessen, den der Empfänger des Bescheids dafür bezahlt.",
    en: "Names the contract through which each body gets its money: the body that the recipient of the notice pays for it.",
  },
  arguments: {
    bodies: {
      de: "Namen der Empfänger. Groß- und Kleinschreibung und Leerzeichen am Rand zählen nicht. Zeilen ohne Namen werden übergangen.",
      en: "Names of the bodies. Case and spaces at the ends do not count. Rows without a name are skipped.",
    },
    payers: {
      de: "Wer die Mittel an den Empfänger weiterleitet; der Name muss auch unter den Empfängern stehen. Leer oder der Name des Zuwendungsgebers: Dieser zahlt selbst.",
      en: "Who forwards the money to the body; the name has to be among the bodies too. Blank or the name of the grantor: the grantor pays itself.",
    },
    grantor: {
      de: "Name, unter dem der Zuwendungsgeber bei den zahlenden Stellen steht. Leer: „Land“.",
      en: "The name by which the grantor stands among the payers. Blank: “Land”.",
    },
  },
  result: {
    de: "Je Empfänger der Name seines Vertragspartners unter dem Empfänger des Bescheids, für diesen Partner der eigene Name, für den Empfänger des Bescheids leerer Text; in der Form der Empfänger.",
    en: "For each body the name of the body below the recipient of the notice whose contract it belongs to, for that body its own name, for the recipient blank text; in the shape of the bodies.",
  },
  examples: [
    {
      de: '=KIM.BRANCH({"Kreis Unna";"Bergkamen";"Kamen";"Lünen"};{"Land";"Kreis Unna";"Bergkamen";"Kreis Unna"})',
      en: '=KIM.BRANCH({"Kreis Unna";"Bergkamen";"Kamen";"Lünen"},{"Land";"Kreis Unna";"Bergkamen";"Kreis Unna"})',
      result: [[""], ["Bergkamen"], ["Bergkamen"], ["Lünen"]],
      note: {
        de: "Kamen erhält sein Geld über den Vertrag des Kreises mit Bergkamen.",
        en: "Kamen gets its money through the contract of the Kreis with Bergkamen.",
      },
    },
    {
      de: '=KIM.BRANCH({"Kreis Unna";"Kamen"};{"";"Bergkamen"})',
      en: '=KIM.BRANCH({"Kreis Unna";"Kamen"},{"";"Bergkamen"})',
      result: "#VALUE!",
      note: {
        de: "Bergkamen fehlt unter den Empfängern.",
        en: "Bergkamen is missing among the bodies.",
      },
    },
  ],
};
