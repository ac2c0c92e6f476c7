import type { Recorder } from "../steps/step";
import { type ChainBody, chainBodies, inOrderOfRows } from "./chainBodies";

/** Where a body stands in the chain: below which recipient, under which of its contracts. */
interface Place {
  readonly recipient: string;
  /** The body that the recipient pays; "" for the recipient itself. */
  readonly contract: string;
}

/**
 * The contract each row of a forwarding chain belongs to: the name of the body paid by the
 * recipient (whom the grantor pays) through which the row's body gets its money. For that body
 * itself its own name, for a recipient and for a row without a body "". The name is written as in
 * its body's first row.
 * Refused as in `chain`, naming the body: an unknown payer, two payers, a circle.
 */
export function branch(
  bodies: readonly string[],
  payers: readonly string[],
  grantor: string,
  record?: Recorder,
): string[] {
  const byKey = chainBodies(bodies, payers, grantor, () => true);
  const places = new Map<string, Place>();
  const branches = new Array<string>(bodies.length).fill("");
  for (const [key, body] of byKey) {
    // A payer comes before those it pays, so its place is known.
    const place = placeOf(body, places.get(body.payer));
    places.set(key, place);
    for (const position of body.positions) branches[position] = place.contract;
  }
  if (record)
    for (const [key, { name, payer, positions }] of inOrderOfRows(byKey)) {
      const { recipient, contract } = places.get(key)!;
      const paidBy = byKey.get(payer)?.name ?? "";
      record({ kind: "branch", body: name, payer: paidBy, recipient, contract, positions });
    }
  return branches;
}

function placeOf({ name }: ChainBody, payer: Place | undefined): Place {
  if (!payer) return { recipient: name, contract: "" };
  return payer.contract === "" ? { ...payer, contract: name } : payer;
}
