import type { Check } from "./check";

/** A line of the settlement that counts what must not be. */
export const ofCount = (id: string, text: string, severity: Check["severity"]) =>
  ({
    id,
    section: "settlement",
    sentence: text,
    expected: "0",
    format: "count",
    relation: "equal",
    severity,
  }) as const;

/** One that compares amounts. */
export const ofMoney = (id: string, text: string) =>
  ({
    id,
    section: "settlement",
    sentence: text,
    format: "balance",
    relation: "equal",
    severity: "error",
  }) as const;
