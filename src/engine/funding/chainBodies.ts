import { invalid } from "../issue";
import { closestName } from "../names/closestName";
import { nameKey } from "../names/nameKey";

/** A body of a forwarding chain; its rows are one if they name the same body. */
export interface ChainBody {
  readonly name: string;
  /** Key of the payer; "" is the grantor. */
  readonly payer: string;
  /** The payer as its row names it. */
  readonly payerName: string;
  /** Its rows, the first one first. */
  readonly positions: number[];
}

/**
 * The bodies of a forwarding chain by the keys of their names, each payer before those it pays.
 * Names are the same if they look the same (`nameKey`); an empty payer, or one named as the
 * grantor, is the grantor. A row without a body is skipped if it is empty.
 * Refused: a row without a body that is not empty; naming the body, an unknown payer, two payers,
 * a circle.
 */
export function chainBodies(
  bodies: readonly string[],
  payers: readonly string[],
  grantor: string,
  isEmpty: (position: number) => boolean,
): ReadonlyMap<string, ChainBody> {
  const byKey = gather(bodies, payers, nameKey(grantor), isEmpty);
  for (const body of byKey.values())
    if (body.payer !== "" && !byKey.has(body.payer)) throw unknownPayer(body, byKey.values());
  return payersFirst(byKey);
}

function gather(
  bodies: readonly string[],
  payers: readonly string[],
  grantor: string,
  isEmpty: (position: number) => boolean,
): Map<string, ChainBody> {
  const byKey = new Map<string, ChainBody>();
  for (const [position, body] of bodies.entries()) {
    const key = nameKey(body);
    if (key === "") {
      if (isEmpty(position)) continue;
      throw invalid({ code: "bodyMissing", parameter: "bodies", position });
    }
    const name = body.trim();
    const payerName = payers[position]!.trim();
    const payerKey = nameKey(payerName);
    const payer = payerKey === grantor ? "" : payerKey;
    const known = byKey.get(key);
    if (!known) byKey.set(key, { name, payer, payerName, positions: [position] });
    else if (known.payer === payer) known.positions.push(position);
    else {
      const names = [known.payerName, payerName] as const;
      const where = { parameter: "payers", position } as const;
      throw invalid({ code: "twoPayers", ...where, body: name, payers: names });
    }
  }
  return byKey;
}

function unknownPayer({ name, payerName, positions }: ChainBody, all: Iterable<ChainBody>): Error {
  const others = [...all].map((body) => body.name).filter((other) => other !== name);
  const closest = closestName(payerName, others);
  const where = { parameter: "payers", position: positions[0]! } as const;
  const names = { body: name, payer: payerName, ...(closest !== undefined && { closest }) };
  return invalid({ code: "unknownPayer", ...where, ...names });
}

/** From the grantor down to the ends; whoever is not reached is in a circle or paid by one. */
function payersFirst(byKey: ReadonlyMap<string, ChainBody>): ReadonlyMap<string, ChainBody> {
  const paidBy = new Map<string, [string, ChainBody][]>();
  for (const entry of byKey) {
    const siblings = paidBy.get(entry[1].payer);
    if (siblings) siblings.push(entry);
    else paidBy.set(entry[1].payer, [entry]);
  }
  // An array and a map grow while they are walked.
  const ordered = new Map(paidBy.get(""));
  for (const key of ordered.keys())
    for (const [paid, body] of paidBy.get(key) ?? []) ordered.set(paid, body);
  if (ordered.size < byKey.size) throw circleIn(byKey, ordered);
  return ordered;
}

/** Following the payers of a body that the grantor does not reach leads into the circle. */
function circleIn(
  byKey: ReadonlyMap<string, ChainBody>,
  reached: ReadonlyMap<string, ChainBody>,
): Error {
  let key = [...byKey.keys()].find((each) => !reached.has(each))!;
  const passed = new Set<string>();
  while (!passed.has(key)) {
    passed.add(key);
    key = byKey.get(key)!.payer;
  }
  const path = [...passed];
  const circle = path.slice(path.indexOf(key)).map((each) => byKey.get(each)!);
  const position = circle[0]!.positions[0]!;
  const names = circle.map(({ name }) => name);
  return invalid({ code: "circle", parameter: "payers", position, bodies: names });
}

/** The bodies in the order of their first rows, as steps tell of them. */
export const inOrderOfRows = (
  byKey: ReadonlyMap<string, ChainBody>,
): readonly (readonly [string, ChainBody])[] =>
  [...byKey].sort(([, a], [, b]) => a.positions[0]! - b.positions[0]!);
