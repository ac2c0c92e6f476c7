import { useMemo } from "react";
import { readTexts, type Texts, withText } from "./core/keptTexts";
import { type Kept, useKept } from "./useKept";

export interface KeptTexts<Fields> extends Kept<Fields> {
  readonly put: (more: Partial<Fields>) => void;
}

/** Fields that belong to no list of the course, kept as what else is typed is. */
export function useKeptTexts<Fields extends Texts>(name: string, none: Fields): KeptTexts<Fields> {
  const form = useMemo(
    () => ({
      read: (saved: unknown) => readTexts(none, saved),
      save: (typed: Fields) => typed,
      since: (typed: Fields) => typed,
    }),
    [none],
  );
  const kept = useKept(name, none, form);
  return {
    ...kept,
    put: (more) => kept.setTyped((before) => withText(none, before, more)),
  };
}
