import { max, subtract, sum, ZERO } from "../../../../src/engine/number/fraction";
import { settledChain } from "../../../../src/engine/year/settlement/settledChain";

type Settle = typeof settledChain;

/** Money of a branch counts although the body at its top has handed in nothing. */
export const silenceCounts: Settle = (bodies) =>
  settledChain(bodies.map((body) => ({ ...body, isSilent: false }))).map((settled, i) => ({
    ...settled,
    acceptedOwn: bodies[i]!.isSilent ? ZERO : settled.acceptedOwn,
  }));

/** Each body against its own posts, money passed through left out. */
export const childrenApart: Settle = (bodies) =>
  settledChain(bodies).map((settled, i) => {
    const { name, received } = bodies[i]!;
    const passedOn = sum([
      ZERO,
      ...bodies.flatMap((body) => (body.payer === name ? [body.received] : [])),
    ]);
    const own = subtract(received, passedOn);
    return {
      ...settled,
      repayment: max(ZERO, subtract(own, settled.acceptedOwn)),
      outstanding: max(ZERO, subtract(settled.acceptedOwn, own)),
    };
  });
