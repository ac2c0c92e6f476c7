import { readNumber } from "../../table/core/readNumber";
import type { Draft } from "./draft";
import { recipientOf } from "./recipientOf";

/** No body has so many posts. */
const MOST = 100;
/** What percentages add up to, as parts of one or of a hundred, rounded. */
const WHOLES = [1, 100];

/**
 * Whether what stands under the key may be meant as shares of posts: small figures with decimals
 * (1.19, 0.85, 0.38) that are no percentages. Not once the user has said what they are.
 */
export function mayBeShares(draft: Draft): boolean {
  if (draft.isKey || draft.bodies.some(({ cells }) => cells.rawShare)) return false;
  const recipient = recipientOf(draft);
  const weights = draft.bodies.flatMap((body) => {
    const weight = readNumber(body.cells.weight ?? "", draft.notation, "weight");
    return weight === undefined || (body === recipient && draft.bodies.length > 1) ? [] : [weight];
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (
    weights.length > 1 &&
    weights.every((weight) => weight < MOST) &&
    weights.some((weight) => !Number.isInteger(weight)) &&
    !WHOLES.some((whole) => Math.abs(sum - whole) < whole / 50)
  );
}

/** The draft in which the key is what it was meant to be: shares of posts. */
export const keyToShares = (draft: Draft): Draft => ({
  ...draft,
  bodies: draft.bodies.map((body) => {
    const { weight = "", ...cells } = body.cells;
    return weight === "" ? body : { ...body, cells: { ...cells, rawShare: weight } };
  }),
});
