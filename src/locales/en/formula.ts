import { numberText } from "../numberText";
import type { errorTexts as german, formulaTexts as germanTexts } from "../de/formula";

/** Why the formula command, or the workbench, cannot take a formula. */
export const formulaTexts: typeof germanTexts = {
  empty: () => "The line holds no formula.",
  incomplete: () => "The formula is incomplete: a value is missing at its end.",
  unreadable: () => "The formula cannot be read.",
  tooLong: ({ length, most }) =>
    `The formula has ${numberText(length, "en")} characters; Excel takes ${numberText(most, "en")} at most.`,
  tooDeep: ({ position, most }) =>
    `At position ${position} the formula is nested too deeply: parentheses and signs stand inside one another at most ${most} times.`,
  unclosedText: ({ position }) =>
    `The text that begins at position ${position} has no closing quotation mark.`,
  unevenRows: ({ position }) => `The rows of the array at position ${position} differ in length.`,
  unexpected: ({ text, position }) =>
    /^[.,;\\]/.test(text)
      ? `“${text}” at position ${position} does not fit there. “,” separates arguments and the columns of an array, “;” the rows of an array, “.” decimals.`
      : `“${text}” at position ${position} does not fit there.`,
  notAConstant: ({ text, position }) =>
    `“${text}” at position ${position}: braces hold only numbers, texts and logical values.`,
  notClosed: ({ text, position }) => `The “${text}” at position ${position} is never closed.`,
  unknownFunction: ({ name, instead }) =>
    instead === undefined
      ? `There is no function ${name}.`
      : `The function ${name} is called ${instead} in English.`,
  unknownName: ({ name, instead }) =>
    instead === undefined
      ? `The name “${name}” is not known. Text needs quotation marks.`
      : `${name} is called ${instead} in English.`,
  noTables: () => "There are no tables here. Put the values in braces, such as {1;2}.",
  noTableHere: () => "A reference without a table, such as [@Name], works only in a table's rows.",
  unknownTable: ({ name }) => `There is no table “${name}”. Make it first, or check its name.`,
  unknownColumn: ({ name, table }) =>
    `The table “${table}” has no column “${name}”. Check the heading.`,
  tooFewArguments: ({ name, least, received }) =>
    `${name} expects at least ${argumentsInWords(least)} but receives ${received}.`,
  tooManyArguments: ({ name, most, received }) =>
    most === 0
      ? `${name} expects no arguments but receives ${received}.`
      : `${name} expects at most ${argumentsInWords(most)} but receives ${received}.`,
};

/** What Excel's errors mean where no function says more. */
export const errorTexts: Readonly<Record<keyof typeof german, string>> = {
  "#VALUE!": "A value is not of the expected kind.",
  "#N/A": "The value is not available.",
  "#NUM!": "The number is too large, too small or not allowed here.",
  "#NAME?": "A name is not known.",
  "#REF!": "A reference is invalid or circular.",
  "#DIV/0!": "Something is divided by 0.",
  "#NULL!": "The ranges have no cell in common.",
  "#SPILL!": "There is no room for the result: the cells below or beside are not empty.",
  "#CALC!": "The result is empty.",
  "#BUSY!": "The result is still being calculated.",
  "#GETTING_DATA": "The data are still being loaded.",
};

const argumentsInWords = (count: number) => (count === 1 ? "1 argument" : `${count} arguments`);
