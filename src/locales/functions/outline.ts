import type { FunctionTexts } from "../textTypes";

export const outline: FunctionTexts<"OUTLINE"> = {
  title: { de: "Gegliederte Liste", en: "Grouped list" },
  description: {
    de: "Gliedert eine Liste: je Gruppe eine Zeile mit ihrem Namen und ihrer Summe, darunter ihre Zeilen.",
    en: "Groups a list: for each group a row with its name and its sum, and below it its rows.",
  },
  arguments: {
    names: {
      de: "Namen der Zeilen, zum Beispiel der Empfänger. Zeilen ohne Namen entfallen.",
      en: "Names of the rows, such as the bodies. Rows without a name are left out.",
    },
    groups: {
      de: "Gruppe jeder Zeile, zum Beispiel die Region. Leer: Die Zeile steht an ihrem Platz und gehört zu keiner Gruppe.",
      en: "The group of each row, such as the region. Blank: the row stands at its place and belongs to no group.",
    },
    values: {
      de: "Werte jeder Zeile in einer oder mehreren Spalten: Zahlen oder Texte.",
      en: "Values of each row in one or more columns: numbers or texts.",
    },
    groupRow: {
      de: 'Was in der Zeile einer Gruppe steht, einmal für alle Spalten oder je Spalte, auch je Name (es gilt der erste der Gruppe): "SUMME" ("SUM", üblich) für die Summe oder einen Text wie „offen“ darunter; "LEER" ("BLANK") für nichts; sonst der Text selbst.',
      en: 'What stands in the row of a group, once for all columns, for each, or also for each name (the first of a group counts): "SUM" ("SUMME", default) for the sum or a text such as “open” among the numbers; "BLANK" ("LEER") for nothing; else the text itself.',
    },
  },
  result: {
    de: "Je Zeile der Liste Text, Ebene (1: Gruppe oder Zeile ohne Gruppe, 2: Zeile einer Gruppe) und die Werte.",
    en: "For each row of the list its text, its level (1: a group or a row without one, 2: a row of a group) and its values.",
  },
  examples: [
    {
      de: '=KIM.OUTLINE({"Kreis Unna";"Lünen";"Kamen";"Selm"};{"";"Nord";"Mitte";"Nord"};{4;2;1;1})',
      en: '=KIM.OUTLINE({"Kreis Unna";"Lünen";"Kamen";"Selm"},{"";"Nord";"Mitte";"Nord"},{4;2;1;1})',
      result: [
        ["Kreis Unna", 1, 4],
        ["Nord", 1, 3],
        ["Lünen", 2, 2],
        ["Selm", 2, 1],
        ["Mitte", 1, 1],
        ["Kamen", 2, 1],
      ],
      note: {
        de: "Die Zeilen einer Gruppe müssen nicht beieinander stehen.",
        en: "The rows of a group need not stand side by side.",
      },
    },
    {
      de: '=KIM.OUTLINE({"Lünen";"Selm"};{"Nord";"Nord"};{2."Stadt";"offen"."Stadt"};{"SUMME"."LEER"})',
      en: '=KIM.OUTLINE({"Lünen";"Selm"},{"Nord";"Nord"},{2,"Stadt";"offen","Stadt"},{"SUM","BLANK"})',
      result: [
        ["Nord", 1, "offen", ""],
        ["Lünen", 2, 2, "Stadt"],
        ["Selm", 2, "offen", "Stadt"],
      ],
      note: {
        de: "Solange ein Wert offen ist, ist es auch die Summe.",
        en: "As long as a value is open, so is the sum.",
      },
    },
  ],
};
