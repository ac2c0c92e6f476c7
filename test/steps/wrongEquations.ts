import { compare } from "../../src/engine/number/fraction";
import { roundToDecimals } from "../../src/engine/number/rounding";
import type { Language } from "../../src/locales/language";
import { readEquations } from "./readEquations";

/** The equations of printed steps that do not hold; ≈ is held to every place that is printed. */
export const wrongEquations = (texts: readonly string[], language: Language): string[] =>
  texts
    .flatMap((text) => readEquations(text, language))
    .filter(({ isExact, left, printed, places }) => {
      const isEqual = compare(left, printed) === 0;
      return isExact ? !isEqual : compare(roundToDecimals(left, places), printed) !== 0;
    })
    .map(({ text }) => text);
