import { payments } from "../../../../src/engine/funding/payments";
import { negate } from "../../../../src/engine/number/fraction";

export type Payments = typeof payments;

const isBack = (payer: string, bodies: readonly string[]): boolean => bodies.includes(payer);

/** What a body owes is paid to it. */
export const sameWay: Payments = (instalments, grantor) =>
  payments(instalments, grantor).map((each) =>
    isBack(each.payer, instalments.bodies) ? { ...each, payer: each.body, body: each.payer } : each,
  );

/** What is below 0 is taken for a mistake. */
export const onlyPositive: Payments = (instalments, grantor) =>
  payments(instalments, grantor).filter(({ payer }) => !isBack(payer, instalments.bodies));

/** Payer and body change places, but the sign is kept: paid twice the other way. */
export const staysNegative: Payments = (instalments, grantor) =>
  payments(instalments, grantor).map((each) =>
    isBack(each.payer, instalments.bodies) ? { ...each, amount: negate(each.amount) } : each,
  );

/** Body by body, as the contracts are filed. */
export const byRow: Payments = (instalments, grantor) => {
  const { bodies } = instalments;
  return payments(instalments, grantor).sort(
    (a, b) =>
      bodies.findIndex((name) => name === a.payer || name === a.body) -
      bodies.findIndex((name) => name === b.payer || name === b.body),
  );
};

/** A sort that does not keep the order of what is equal. */
export const lastRowFirst: Payments = (instalments, grantor) =>
  payments(instalments, grantor)
    .reverse()
    .sort((a, b) => a.day - b.day);

/** One row of days where each body has its own. */
export const firstRowsDays: Payments = (instalments, grantor) =>
  payments({ ...instalments, dayOf: (_, column) => instalments.dayOf(0, column) }, grantor);

/** The grantor pays the recipient's instalments and what its notice says. */
export const onTop: Payments = (instalments, grantor, record, granted) =>
  [
    ...payments(instalments, grantor),
    ...payments({ ...instalments, count: 0 }, grantor, record, granted),
  ].sort((a, b) => a.day - b.day);

/** The notice is not looked at. */
export const asPlanned: Payments = (instalments, grantor) => payments(instalments, grantor);

/** What is granted stands behind the other payments of its day. */
export const grantorLast: Payments = (instalments, grantor, record, granted) =>
  payments(instalments, grantor, record, granted).sort(
    (a, b) => a.day - b.day || Number(a.payer === grantor) - Number(b.payer === grantor),
  );
