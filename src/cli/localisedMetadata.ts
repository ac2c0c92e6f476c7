import type { IFunction } from "custom-functions-metadata";
import { FUNCTION_IDS, type FunctionId } from "../contract/contract";
import { type ArgumentHelp, functionText } from "../locales/functionText";
import type { Language } from "../locales/language";
import type { FunctionsJson } from "./functionMetadata";
import { helpPagePath } from "./helpPages";

/**
 * The content of functions.de.json or functions.en.json: what the generator read from the code,
 * with the descriptions and argument names of a language, and with the addresses of the help pages
 * on the host, if one is given. All else stays as it is. Throws if a
 * function or an argument has no text, a text has no function, or they differ in order or in what
 * is optional.
 */
export function localisedMetadata(
  { functions }: FunctionsJson,
  language: Language,
  host?: string,
): FunctionsJson {
  requireEqual("KIM", functions.map(({ id }) => id).sort(), [...FUNCTION_IDS].sort());
  return { functions: functions.map((described) => localised(described, language, host)) };
}

function localised(described: IFunction, language: Language, host?: string): IFunction {
  const id = described.id as FunctionId;
  const { description, arguments: texts } = functionText(id, language);
  requireEqual(
    described.id,
    described.parameters.map(({ name, optional }) => signature(name, optional)),
    texts.map(({ id, optional }) => signature(id, optional)),
  );
  return {
    ...described,
    description,
    ...(host !== undefined && { helpUrl: host + helpPagePath(id, language) }),
    parameters: described.parameters.map((parameter, i) => {
      const { name, description: meaning }: ArgumentHelp = texts[i]!;
      return { ...parameter, name, description: meaning };
    }),
  };
}

const signature = (name: string, optional = false): string => (optional ? `[${name}]` : name);

function requireEqual(of: string, code: readonly string[], texts: readonly string[]): void {
  if (code.join() === texts.join()) return;
  throw new Error(`${of}: the code has ${code.join(", ")}; the texts have ${texts.join(", ")}`);
}
