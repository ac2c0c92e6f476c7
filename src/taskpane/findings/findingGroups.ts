import type { WordedFinding } from "../../workbook/findings/wordedFinding";

/** The same finding about the same field, in one place or in many. */
export interface FindingGroup<Found extends WordedFinding> {
  /** "Personalkosten je VZÄ und Jahr: Ohne Personalkosten …" */
  readonly text: string;
  readonly findings: readonly [Found, ...Found[]];
}

/** Findings said once, however many bodies have them; in the order in which they come first. */
export function findingGroups<Found extends WordedFinding>(
  findings: readonly Found[],
): FindingGroup<Found>[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const finding of findings) {
    const { field, sentence } = finding;
    const text = field === "" ? sentence : `${field}: ${sentence}`;
    const group = groups.get(text);
    if (group) group.push(finding);
    else groups.set(text, [finding]);
  }
  return [...groups].map(([text, found]) => ({ text, findings: found }));
}
