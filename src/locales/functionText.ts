import { argumentsOf, type FunctionId } from "../contract/contract";
import { parameters as germanNames } from "./de/parameters";
import { parameters as englishNames } from "./en/parameters";
import { functionTexts } from "./functionTexts";
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
  readonly title: string;
  readonly description: string;
  /** In the order of the formula. */
  readonly arguments: readonly ArgumentHelp[];
  readonly result: string;
}

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: germanNames,
  en: englishNames,
};

/** What a function does and takes, in the user's language. */
export function functionText(id: FunctionId, language: Language): FunctionHelp {
  const texts: FunctionTexts<FunctionId> = functionTexts[id];
  const descriptions: Readonly<Record<string, Readonly<Record<Language, string>>>> =
    texts.arguments;
  return {
    title: texts.title[language],
    description: texts.description[language],
    arguments: argumentsOf(id).map(({ name, optional }) => ({
      id: name,
      name: NAMES[language][name]!,
      description: descriptions[name]![language],
      optional,
    })),
    result: texts.result[language],
  };
}
