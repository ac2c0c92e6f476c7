import { chain } from "../../funding/chain";
import { bigUnits } from "../../number/column";
import { nameKey } from "../../names/nameKey";
import { add, type Fraction, fraction, max, subtract, ZERO } from "../../number/fraction";
import { wholeCents } from "../../funding/wholeCents";

/** A body of the chain; euro, whole cents. */
export interface ProvingBody {
  readonly name: string;
  /** Who pays it; blank: the Land. */
  readonly payer?: string;
  /** Paid to it less what it has given back, money for others included. */
  readonly received: Fraction;
  /** What is accepted of its own posts. */
  readonly accepted: Fraction;
  /** Its own proof is missing: what those below it have proven does not count above it. */
  readonly isSilent: boolean;
}

export interface SettledBody {
  /** Of its own posts: nothing while its proof is missing. */
  readonly acceptedOwn: Fraction;
  /** With all those paid through it. */
  readonly accepted: Fraction;
  /** max(0, received − accepted) */
  readonly repayment: Fraction;
  /** max(0, accepted − received) */
  readonly outstanding: Fraction;
  /** Proven by those below it and stuck here. */
  readonly cutOff: Fraction;
}

/**
 * Settles a chain from its ends up: each body against its payer, those it pays included, so that
 * what they give back and what they still get is set off on the way. The Land is owed what the
 * body without a payer has to repay, never the sum of the column. Refuses as `chain` does: an
 * unknown payer, two payers, a circle.
 */
export function settledChain(bodies: readonly ProvingBody[]): readonly SettledBody[] {
  const silent = new Set(bodies.flatMap(({ name, isSilent }) => (isSilent ? [nameKey(name)] : [])));
  const own = bodies.map(({ isSilent, accepted }) => (isSilent ? ZERO : accepted));
  const names = bodies.map(({ name }) => name);
  const provesTo = bodies.map(({ payer = "" }) => (silent.has(nameKey(payer)) ? "" : payer));
  // The chain itself must hold even where a branch is cut off.
  const units = own.map((amount) => wholeCents(amount, "amounts"));
  chain(
    names,
    bodies.map(({ payer = "" }) => payer),
    { units, scale: 2 },
  );
  const flows = bigUnits(chain(names, provesTo, { units, scale: 2 }));
  const accepted = flows.map((flow) => fraction(flow, 100n));
  return bodies.map(({ name, received }, i) => ({
    acceptedOwn: own[i]!,
    accepted: accepted[i]!,
    repayment: max(ZERO, subtract(received, accepted[i]!)),
    outstanding: max(ZERO, subtract(accepted[i]!, received)),
    cutOff: bodies.reduce(
      (all, { payer = "" }, child) =>
        silent.has(nameKey(name)) && nameKey(payer) === nameKey(name)
          ? add(all, accepted[child]!)
          : all,
      ZERO,
    ),
  }));
}
