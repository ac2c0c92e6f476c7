import { dayOf } from "./days";
import type { FieldFact } from "./fields";

/** Every euro, FTE and weight of a grant year lies below this; sums then fit a cell. */
const LIMIT = 1e9;
/** What is smaller, but not 0, is the rest of a subtraction and nothing anyone typed. */
const LEAST = 1e-9;

/** Whether a field can hold the value. */
export function isReadable(fact: FieldFact, value: unknown): boolean {
  switch (fact.kind) {
    case "text":
      return typeof value === "string";
    case "day":
      return typeof value === "string" && dayOf(value) !== undefined;
    case "word":
      return fact.words.some((word) => word === value);
    case "number":
      if (fact.words?.some((word) => word === value)) return true;
      return isFigure(value);
  }
}

/** Whether it is a number that a cell of a grant year can hold. */
export const isFigure = (value: unknown): value is number =>
  value === 0 || (typeof value === "number" && value >= LEAST && value < LIMIT);
