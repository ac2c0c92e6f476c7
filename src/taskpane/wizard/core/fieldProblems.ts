import type { Problem } from "./problems";

/** By the id of a field what is wrong with it; of several findings the first. */
export type FieldProblems = ReadonlyMap<string, string>;

export function fieldProblems(
  problems: readonly Problem[],
  idOf: (where: Problem["where"]) => string,
): FieldProblems {
  const found = new Map<string, string>();
  for (const { severity, where, sentence } of problems) {
    if (severity !== "error" || where.field === undefined) continue;
    const id = idOf(where);
    if (!found.has(id)) found.set(id, sentence);
  }
  return found;
}
