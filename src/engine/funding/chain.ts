import { bigUnits, type Column } from "../number/column";
import { type Fraction, fraction } from "../number/fraction";
import { powerOfTen } from "../number/powerOfTen";
import type { Recorder } from "../steps/step";
import { type ChainBody, chainBodies, inOrderOfRows } from "./chainBodies";

/**
 * What flows to each body of a forwarding chain: its own amounts and those of all paid through
 * it, exact, in the rows and the scale of `amounts`. An empty payer, or one named as the grantor,
 * is the grantor. Names are the same if they look the same. A row without a body and an amount
 * gets 0. A body in several rows with the same payer is added up, and each of its rows shows the
 * body's total.
 * Refused, naming the body: an amount without a body, an unknown payer, two payers, a circle.
 */
export function chain(
  bodies: readonly string[],
  payers: readonly string[],
  amounts: Column,
  grantor = "",
  record?: Recorder,
): Column {
  const units = bigUnits(amounts);
  const byKey = chainBodies(bodies, payers, grantor, (position) => units[position] === 0n);
  const own = new Map<ChainBody, bigint>();
  for (const body of byKey.values())
    own.set(
      body,
      body.positions.reduce((sum, position) => sum + units[position]!, 0n),
    );
  const flows = passOn(byKey, own);
  if (record) recordFlows(byKey, flows, amounts, record);
  const all = new Array<bigint>(units.length).fill(0n);
  for (const [{ positions }, flow] of flows) for (const position of positions) all[position] = flow;
  return { units: all, scale: amounts.scale };
}

/** Passes every body's flow to its payer, from the ends of the chain up to the grantor. */
function passOn(
  byKey: ReadonlyMap<string, ChainBody>,
  own: ReadonlyMap<ChainBody, bigint>,
): ReadonlyMap<ChainBody, bigint> {
  const flows = new Map(own);
  for (const body of [...byKey.values()].reverse()) {
    const payer = byKey.get(body.payer);
    if (payer) flows.set(payer, flows.get(payer)! + flows.get(body)!);
  }
  return flows;
}

function recordFlows(
  byKey: ReadonlyMap<string, ChainBody>,
  flows: ReadonlyMap<ChainBody, bigint>,
  amounts: Column,
  record: Recorder,
): void {
  const units = bigUnits(amounts);
  const amountOf = (all: bigint): Fraction => fraction(all, powerOfTen(amounts.scale));
  const paid = new Map<string, ChainBody[]>();
  for (const body of byKey.values()) {
    const siblings = paid.get(body.payer);
    if (siblings) siblings.push(body);
    else paid.set(body.payer, [body]);
  }
  for (const [key, body] of inOrderOfRows(byKey))
    record({
      kind: "flow",
      body: body.name,
      payer: body.payer === "" ? "" : byKey.get(body.payer)!.name,
      own: body.positions.map((position) => amountOf(units[position]!)),
      through: (paid.get(key) ?? []).map((each) => ({
        body: each.name,
        amount: amountOf(flows.get(each)!),
      })),
      amount: amountOf(flows.get(body)!),
      positions: body.positions,
    });
}
