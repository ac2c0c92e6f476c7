import { nameKey } from "../../../../engine/names/nameKey";

interface Paid {
  readonly name: string;
  readonly payer?: string;
}

/** Bodies from the ends of the chain up: whoever is paid stands before who pays it. */
export function fromTheEnds(bodies: readonly Paid[]): readonly Paid[] {
  const payers = new Map(bodies.map(({ name, payer = "" }) => [nameKey(name), nameKey(payer)]));
  const depth = (name: string): number => {
    let steps = 0;
    // A circle ends, too.
    for (let at = payers.get(nameKey(name)); at && steps < bodies.length; at = payers.get(at))
      steps++;
    return steps;
  };
  return [...bodies].sort((a, b) => depth(b.name) - depth(a.name));
}
