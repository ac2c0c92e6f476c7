import type { FunctionId } from "../../contract/contract";
import { resultIn } from "../../locales/functionExample";
import { functionTexts } from "../../locales/functionTexts";
import type { Language } from "../../locales/language";
import type { Size } from "../excel/singleCellForm";

export interface PaneExample {
  /** As the user reads it. */
  readonly shown: string;
  /** The same in English notation, as Excel's interface takes it. */
  readonly formula: string;
  readonly size: Size;
  readonly result: readonly (readonly (number | string)[])[] | string;
  readonly note: string | undefined;
}

const TEXT_CONSTANT = /"[^"]*"/g;

/** The ordinary use of a function; undefined for one without an example. */
export function exampleOf(id: FunctionId, language: Language): PaneExample | undefined {
  const example = functionTexts[id].examples[0];
  if (!example) return undefined;
  const { note } = example;
  const result = resultIn(example, language);
  const shown = example[language];
  // The words in it stay the user's own: what is inserted is what is shown.
  const words = shown.match(TEXT_CONSTANT) ?? [];
  let next = 0;
  return {
    shown,
    formula: example.en.replace(TEXT_CONSTANT, () => words[next++]!),
    size: Array.isArray(result)
      ? { rows: result.length, columns: result[0]!.length }
      : { rows: 1, columns: 1 },
    result,
    note: note?.[language],
  };
}
