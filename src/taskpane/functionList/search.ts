import { FUNCTION_IDS, type FunctionId } from "../../contract/contract";
import { functionText } from "../../locales/functionText";
import { LANGUAGES } from "../../locales/language";

/** "Größter Rest", "groesster rest" and "D'Hondt", "DHONDT" are the same. */
const simplified = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/['’\-‐‑]/g, "");

/** All that is said of a function, in both languages: officers know terms of either. */
function wordsOf(id: FunctionId): string {
  const texts = LANGUAGES.flatMap((language) => {
    const { title, description, arguments: args, result } = functionText(id, language);
    const argumentTexts = args.flatMap(({ name, description: text }) => [name, text]);
    return [title, description, result, ...argumentTexts];
  });
  return simplified([`KIM.${id}`, ...texts].join(" "));
}

let index: ReadonlyMap<FunctionId, string> | undefined;

/** The functions whose texts contain every word of the query; all, if there is no word. */
export function search(query: string): ReadonlySet<FunctionId> {
  index ??= new Map(FUNCTION_IDS.map((id) => [id, wordsOf(id)]));
  const wanted = simplified(query).split(/\s+/);
  const found = [...index].filter(([, words]) => wanted.every((word) => words.includes(word)));
  return new Set(found.map(([id]) => id));
}
