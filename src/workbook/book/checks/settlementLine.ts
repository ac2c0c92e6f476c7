import type { Check } from "./check";

/** A line of the settlement, or of a section that follows it, that counts what must not be. */
export const ofCount = (
  id: string,
  text: string,
  severity: Check["severity"],
  section: Check["section"] = "settlement",
) =>
  ({
    id,
    section,
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
