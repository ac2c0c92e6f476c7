import type { SelfTestTexts } from "../../locales/selfTestText";
import type { Facts } from "./facts";
import type { Outcomes } from "./selfTest";

type Reported = Outcomes[number];

export const hasPassed = ([, { kind }]: Reported): boolean => kind === "passed";

/** What was found at a point, in sentences: what it means, then what was expected and received. */
export function outcomeText([id, outcome]: Reported, say: SelfTestTexts): string[] {
  const { passed, advice } = say.points[id];
  const times = "measures" in outcome ? outcome.measures : [];
  const measured = times.map(({ bodies, entered, changed }) =>
    say.measured(bodies, entered, changed),
  );
  switch (outcome.kind) {
    case "passed":
      return [passed, ...measured];
    case "differs": {
      const { differences } = outcome;
      const lines = differences.map(({ what, expected, received }) =>
        id === "cleanUp" ? what : say.difference(what, expected, received),
      );
      return [advice, ...lines, ...measured];
    }
    case "refused":
      return [advice, say.refused(outcome.words)];
    case "skipped":
      return [say.skipped];
  }
}

/** Everything as plain text, to be sent: which Excel, then point by point. */
export function reportText(
  facts: Facts,
  outcomes: Outcomes,
  when: Date,
  say: SelfTestTexts,
): string {
  const { facts: named, kinds } = say;
  const head = [
    say.heading,
    facts.version,
    `${named.excel}: ${facts.excel}, ${facts.platform}`,
    `${named.languages}: ${facts.displayLanguage}, ${facts.contentLanguage}, ${facts.number}`,
    `${named.calculation}: ${facts.calculationMode}`,
    `${named.when}: ${when.toISOString()}`,
  ];
  const points = outcomes.flatMap((entry) => {
    const [id, { kind }] = entry;
    const lines = kind === "passed" ? outcomeText(entry, say).slice(1) : outcomeText(entry, say);
    return [`${kinds[kind]}: ${say.points[id].title}`, ...lines.map((line) => `  ${line}`)];
  });
  return [...head, "", ...points].join("\n");
}
