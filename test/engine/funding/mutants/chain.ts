import { chain } from "../../../../src/engine/funding/chain";
import { bigUnits } from "../../../../src/engine/number/column";

export type Chain = typeof chain;

const fold = (name: string): string => name.trim().toUpperCase();

/** A body's own amount and those of the bodies it pays, but not what those pass on. */
export const onlyNextTier: Chain = (bodies, payers, amounts) => {
  const units = bigUnits(amounts);
  const flows = bodies.map((body, i) =>
    payers.reduce(
      (sum, payer, k) => (fold(payer) === fold(body) ? sum + units[k]! : sum),
      units[i]!,
    ),
  );
  return { units: flows, scale: amounts.scale };
};

/** Amounts passed on in the order of rows: right only if every payer stands above its bodies. */
export const payersFirst: Chain = (bodies, payers, amounts) => {
  const flows = [...bigUnits(amounts)];
  for (let i = bodies.length - 1; i >= 0; i--) {
    const payer = bodies.findIndex((body) => fold(body) === fold(payers[i]!));
    if (payer >= 0) flows[payer]! += flows[i]!;
  }
  return { units: flows, scale: amounts.scale };
};

/** Names compared as they are; whoever is not found is paid by the grantor. */
export const caseMatters: Chain = (bodies, payers, amounts) =>
  chain(
    bodies,
    payers.map((payer) => (bodies.includes(payer) ? payer : "")),
    amounts,
  );

/** Empty rows shown with the whole amount, as if the grantor were a body. */
export const emptyRowIsABody: Chain = (bodies, payers, amounts) => {
  const { units, scale } = chain(bodies, payers, amounts);
  const all = bigUnits(amounts).reduce((sum, amount) => sum + amount, 0n);
  const flows = bigUnits({ units, scale });
  return { units: flows.map((flow, i) => (bodies[i]!.trim() === "" ? all : flow)), scale };
};
