import { KIM } from "../../engine/rules/kim";
import { bookText, type BookTexts } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { SheetKey } from "../naming";

/** A name of the workbook that one of our grant years has given to a cell. */
export interface OwnName {
  readonly cell: keyof BookTexts["names"];
  readonly key: SheetKey;
  /** "2021_B2", as all names of its grant year end. */
  readonly ending: string;
}

const WORDS = LANGUAGES.flatMap((language) =>
  Object.entries(bookText(language).names).map(
    ([cell, word]) => [cell as OwnName["cell"], word.toUpperCase()] as const,
  ),
).sort(([, a], [, b]) => b.length - a.length);

const ENDING = /^(?:([\p{L}\p{N}_]+)_)?(\d{4})_B(\d+)(?:_V(\d+))?$/u;

/** Takes a name apart, in whichever language its sheets were written; nothing for others. */
export function ownName(name: string): OwnName | undefined {
  const upper = name.toUpperCase();
  for (const [cell, word] of WORDS) {
    if (!upper.startsWith(`${word}_`)) continue;
    const ending = upper.slice(word.length + 1);
    const [, programme = KIM.programme, year, module, variant = "1"] = ENDING.exec(ending) ?? [];
    if (year === undefined) continue;
    const numbers = { year: Number(year), module: Number(module), variant: Number(variant) };
    return { cell, key: { programme, ...numbers }, ending };
  }
  return undefined;
}
