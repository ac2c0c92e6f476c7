import { HARSH, KIND, type Traits, USUAL, WORDS } from "../spreadsheet/traits";

const WHOLE: Readonly<Record<string, Traits>> = { harsh: HARSH, kind: KIND };

/** A part of the address that asks for what no Excel is like. */
export interface UnknownTrait {
  readonly name: string;
  readonly word: string;
  readonly words: readonly string[];
}

/**
 * The Excel that an address asks for: `excel=kind` or `excel=harsh`, and single traits by their
 * names, "dates=1904". What cannot be understood is left as it would be without it, and told.
 */
export function traitsIn(address: URLSearchParams): {
  readonly traits: Traits;
  readonly unknown: readonly UnknownTrait[];
} {
  const asked = (name: string, words: readonly string[]) => {
    const word = address.get(name);
    return word === null ? [] : [{ name, word, words }];
  };
  const isKnown = ({ word, words }: UnknownTrait): boolean => words.includes(word);
  const whole = asked("excel", Object.keys(WHOLE));
  const single = Object.entries(WORDS).flatMap(([name, words]) => asked(name, words));
  const base = WHOLE[address.get("excel") ?? ""] ?? USUAL;
  const chosen = single.filter(isKnown).map(({ name, word }) => [name, word]);
  return {
    traits: { ...base, ...(Object.fromEntries(chosen) as Partial<Traits>) },
    unknown: [...whole, ...single].filter((each) => !isKnown(each)),
  };
}
