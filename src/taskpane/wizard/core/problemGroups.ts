import type { Problem } from "./problems";

/** The same problem of the same field, in one place or in many. */
export interface ProblemGroup {
  /** "Personalkosten je VZÄ und Jahr: Ohne Personalkosten …" */
  readonly text: string;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** Problems said once, however many bodies have them; in the order in which they come first. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const text = problem.field === "" ? problem.sentence : `${problem.field}: ${problem.sentence}`;
    const group = groups.get(text);
    if (group) group.push(problem);
    else groups.set(text, [problem]);
  }
  return [...groups].map(([text, found]) => ({ text, problems: found }));
}
