import { useDeferredValue, useEffect, useState } from "react";
import type { Draft } from "./core/draft";

/** From so many bodies on, the plan of a draft takes longer than a letter may. */
const MANY = 20;
const PAUSE_MILLISECONDS = 200;

/** The draft to be planned: of a long list only after the last letter, else as soon as there is time. */
export function useSettled(draft: Draft): Draft {
  const [settled, settle] = useState(draft);
  const isLong = draft.bodies.length > MANY && settled.bodies.length === draft.bodies.length;
  useEffect(() => {
    const timer = setTimeout(() => settle(draft), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [draft]);
  return useDeferredValue(isLong ? settled : draft);
}
