import { functions as de } from "./de/functions";
import { parameters as germanNames } from "./de/parameters";
import { functions as en } from "./en/functions";
import { parameters as englishNames } from "./en/parameters";
import { type FunctionId, functionSignatures } from "./functionSignatures";
import type { Language } from "./language";
import type { FunctionTexts } from "./textTypes";

export interface ArgumentHelp {
  /** The name of the contract. */
  readonly id: string;
  /** The name that users see. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface FunctionHelp {
  readonly description: string;
  /** In the order of the formula. */
  readonly arguments: readonly ArgumentHelp[];
  readonly result: string;
}

const TEXTS: Readonly<Record<Language, FunctionTexts>> = { de, en };
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: germanNames,
  en: englishNames,
};

/** What a function does and takes, in the user's language. */
export function functionText(id: FunctionId, language: Language): FunctionHelp {
  const { description, arguments: texts, result } = TEXTS[language][id];
  const { required, optional } = functionSignatures[id];
  const help = (argument: string, isOptional: boolean): ArgumentHelp => ({
    id: argument,
    name: NAMES[language][argument]!,
    description: (texts as Readonly<Record<string, string>>)[argument]!,
    optional: isOptional,
  });
  return {
    description,
    arguments: [
      ...required.map((argument) => help(argument, false)),
      ...optional.map((argument) => help(argument, true)),
    ],
    result,
  };
}
