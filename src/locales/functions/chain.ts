import { column } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const chain: FunctionTexts<"CHAIN"> = {
  title: { de: "Weiterleitungskette", en: "Forwarding chain" },
  description: {
    de: "Rechnet eine Weiterleitungskette aus: was bei jedem Empfänger ankommt, also seine eigenen Beträge und die Beträge aller, die ihr Geld über ihn erhalten.",
    en: "Works out a forwarding chain: what flows to each body, that is, its own amounts and those of all that are paid through it.",
  },
  arguments: {
    bodies: {
      de: "Namen der Empfänger. Groß- und Kleinschreibung und Leerzeichen am Rand zählen nicht. Steht ein Name mehrfach da, werden seine Beträge addiert. Zeilen ohne Namen und Betrag werden übergangen.",
      en: "Names of the bodies. Case and spaces at the ends do not count. The amounts of a name that occurs more than once are added up. Rows with neither name nor amount are skipped.",
    },
    payers: {
      de: "Wer die Mittel an den Empfänger weiterleitet; der Name muss auch unter den Empfängern stehen. Leer oder der Name des Zuwendungsgebers: Dieser zahlt selbst.",
      en: "Who forwards the money to the body; the name has to be among the bodies too. Blank or the name of the grantor: the grantor pays itself.",
    },
    amounts: {
      de: "Eigener Betrag je Empfänger in Euro, ohne das, was er weiterleitet. Leer: 0.",
      en: "Own amount of each body in euro, without what it forwards. Blank: 0.",
    },
    grantor: {
      de: "Name, unter dem der Zuwendungsgeber bei den zahlenden Stellen steht. Leer: „Land“.",
      en: "The name by which the grantor stands among the payers. Blank: “Land”.",
    },
  },
  result: {
    de: "Der Betrag, der insgesamt bei jedem Empfänger ankommt, in Euro, in der Form der Empfänger.",
    en: "The whole amount that flows to each body, in euro, in the shape of the bodies.",
  },
  examples: [
    {
      de: '=KIM.CHAIN({"Bergkamen";"Kamen";"Bönen"};{"";"Bergkamen";"Bergkamen"};{57000;57000;28500})',
      en: '=KIM.CHAIN({"Bergkamen";"Kamen";"Bönen"},{"";"Bergkamen";"Bergkamen"},{57000;57000;28500})',
      result: column(142500, 57000, 28500),
      note: {
        de: "Der Kreis zahlt an Bergkamen, Bergkamen an Kamen und Bönen.",
        en: "The Kreis pays Bergkamen, Bergkamen pays Kamen and Bönen.",
      },
    },
    {
      de: '=KIM.CHAIN({"Kamen";"Bönen"};{"Bergkamen";"Bergkamen"};{57000;28500})',
      en: '=KIM.CHAIN({"Kamen";"Bönen"},{"Bergkamen";"Bergkamen"},{57000;28500})',
      result: "#VALUE!",
      note: {
        de: "Bergkamen fehlt unter den Empfängern.",
        en: "Bergkamen is missing among the bodies.",
      },
    },
    {
      de: '=KIM.CHAIN({"Kreis Unna";"Kamen"};{"Land";"Kreis Unna"};{57000;28500})',
      en: '=KIM.CHAIN({"Kreis Unna";"Kamen"},{"Land";"Kreis Unna"},{57000;28500})',
      result: column(85500, 28500),
      note: {
        de: "Das Land ist der Zuwendungsgeber und braucht keine eigene Zeile.",
        en: "The Land is the grantor and needs no row of its own.",
      },
    },
  ],
};
