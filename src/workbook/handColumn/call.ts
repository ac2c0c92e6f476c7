import type { FunctionId } from "../../contract/contract";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";

/** An argument as a formula has it; nothing for one that is left out. */
export type CallArgument =
  | { readonly cells: string }
  | { readonly sumOf: string }
  | { readonly number: number }
  | { readonly word: string }
  | undefined;

/** A call of a KIM function, to be written in either notation. */
export interface Call {
  readonly id: FunctionId;
  readonly args: readonly CallArgument[];
}

const NOTATIONS: Readonly<Record<Language, { readonly sum: string; readonly separator: string }>> =
  {
    de: { sum: "SUMME", separator: ";" },
    en: { sum: "SUM", separator: "," },
  };

/** The formula of a call, as Excel of that language shows it; its interface takes the English one. */
export function formulaOf({ id, args }: Call, language: Language): string {
  const { sum, separator } = NOTATIONS[language];
  const written = args.map((arg) => {
    if (arg === undefined) return "";
    if ("cells" in arg) return arg.cells;
    if ("sumOf" in arg) return `${sum}(${arg.sumOf})`;
    if ("word" in arg) return `"${arg.word}"`;
    const text = numberText(arg.number, language);
    return language === "de" ? text.replaceAll(".", "") : text.replaceAll(",", "");
  });
  return `=KIM.${id}(${written.join(separator)})`;
}
