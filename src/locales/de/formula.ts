import { numberText } from "../numberText";

/** Why the formula command, or the workbench, cannot take a formula. */
export const formulaTexts = {
  empty: () => "Die Zeile enthält keine Formel.",
  incomplete: () => "Die Formel ist unvollständig: Am Ende fehlt ein Wert.",
  unreadable: () => "Die Formel ist nicht lesbar.",
  tooLong: ({ length, most }: { length: number; most: number }) =>
    `Die Formel hat ${numberText(length, "de")} Zeichen; Excel nimmt höchstens ${numberText(most, "de")} an.`,
  tooDeep: ({ position, most }: { position: number; most: number }) =>
    `An Stelle ${position} ist die Formel zu tief verschachtelt: Klammern und Vorzeichen stehen höchstens ${most}-fach ineinander.`,
  unclosedText: ({ position }: { position: number }) =>
    `Dem Text, der an Stelle ${position} beginnt, fehlt das schließende Anführungszeichen.`,
  unevenRows: ({ position }: { position: number }) =>
    `Die Zeilen der Matrix an Stelle ${position} sind nicht gleich lang.`,
  unexpected: ({ text, position }: { text: string; position: number }) =>
    /^[.,;\\]/.test(text)
      ? `„${text}“ an Stelle ${position} passt dort nicht. Argumente und Zeilen einer Matrix trennt „;“, Spalten einer Matrix „.“, Nachkommastellen „,“.`
      : `„${text}“ an Stelle ${position} passt dort nicht.`,
  notAConstant: ({ text, position }: { text: string; position: number }) =>
    `„${text}“ an Stelle ${position}: In geschweiften Klammern stehen nur Zahlen, Texte und Wahrheitswerte.`,
  notClosed: ({ text, position }: { text: string; position: number }) =>
    `Der Klammer „${text}“ an Stelle ${position} fehlt die schließende.`,
  unknownFunction: ({ name, instead }: { name: string; instead: string | undefined }) =>
    instead === undefined
      ? `Die Funktion ${name} gibt es nicht.`
      : `Die Funktion ${name} heißt auf Deutsch ${instead}.`,
  unknownName: ({ name, instead }: { name: string; instead: string | undefined }) =>
    instead === undefined
      ? `Der Name „${name}“ ist nicht bekannt. Text gehört in Anführungszeichen.`
      : `${name} heißt auf Deutsch ${instead}.`,
  noTables: () =>
    "Tabellen gibt es hier nicht. Setzen Sie die Werte in geschweiften Klammern ein, etwa {1;2}.",
  noTableHere: () =>
    "Einen Verweis ohne Tabelle, wie [@Name], gibt es nur in den Zeilen einer Tabelle.",
  unknownTable: ({ name }: { name: string }) =>
    `Die Tabelle „${name}“ gibt es nicht. Legen Sie sie zuerst an oder prüfen Sie ihren Namen.`,
  unknownColumn: ({ name, table }: { name: string; table: string }) =>
    `Die Tabelle „${table}“ hat keine Spalte „${name}“. Prüfen Sie die Überschrift.`,
  tooFewArguments: ({ name, least, received }: { name: string; least: number; received: number }) =>
    `${name} erwartet mindestens ${argumentsInWords(least)}, bekommt aber ${received}.`,
  tooManyArguments: ({ name, most, received }: { name: string; most: number; received: number }) =>
    most === 0
      ? `${name} erwartet keine Argumente, bekommt aber ${received}.`
      : `${name} erwartet höchstens ${argumentsInWords(most)}, bekommt aber ${received}.`,
} as const;

/** What Excel's errors mean where no function says more. */
export const errorTexts = {
  "#VALUE!": "Ein Wert hat nicht die erwartete Art.",
  "#N/A": "Der Wert ist nicht verfügbar.",
  "#NUM!": "Die Zahl ist zu groß, zu klein oder hier nicht zulässig.",
  "#NAME?": "Ein Name ist nicht bekannt.",
  "#REF!": "Ein Bezug ist ungültig oder führt im Kreis.",
  "#DIV/0!": "Hier wird durch 0 geteilt.",
  "#NULL!": "Die Bereiche haben keine gemeinsame Zelle.",
  "#SPILL!": "Das Ergebnis hat keinen Platz: Die Zellen darunter oder daneben sind nicht leer.",
  "#CALC!": "Das Ergebnis ist leer.",
  "#BUSY!": "Das Ergebnis wird noch berechnet.",
  "#GETTING_DATA": "Die Daten werden noch geladen.",
} as const;

const argumentsInWords = (count: number) => (count === 1 ? "1 Argument" : `${count} Argumente`);
