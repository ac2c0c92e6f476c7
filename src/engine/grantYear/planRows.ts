import { centsToCell, nearestCell } from "../number/cell";
import { subtract } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { months } from "../period/months";
import { amountOf } from "./contractAmounts";
import { isoOf } from "./days";
import { withoutMissing } from "./entries";
import { euroCell, euroCells, exact, numberCell } from "./exact";
import type { Figures } from "./figures";
import type { BodyKind } from "./grantYear";
import { isRefinanced, methodFor, type Party } from "./parties";
import type { Payment } from "./payments";

/** What follows for one body. Only what is known is there. */
export interface PlanRow {
  /** Position of the body in the grant year. */
  readonly index: number;
  readonly name: string;
  readonly kind: BodyKind;
  readonly region?: string;
  readonly payer?: string;
  /** The only body without a payer: the Land pays it. */
  readonly isRecipient: boolean;
  /** Share before anything was made eligible, FTE with up to ten decimals. */
  readonly rawShare?: number;
  /** FTE it employs. */
  readonly fte?: number;
  /** fte − rawShare: what it gains or loses; not where the recipient employs. */
  readonly difference?: number;
  /** First and last day, "YYYY-MM-DD". */
  readonly start?: string;
  readonly end?: string;
  readonly months?: number;
  /** The Land's money for the posts it employs. */
  readonly amount?: number;
  /** Contract sum: what is paid to it, money passed through and accepted items included. */
  readonly chainAmount?: number;
  /** The contract sum in parts, in the order of the grant year's instalments. */
  readonly instalments?: readonly number[];
  /** `amount` (of the recipient: with accepted items) by budget year. */
  readonly byYear?: readonly number[];
  /** `chainAmount` by budget year: the sum over the bodies it is for. */
  readonly chainByYear?: readonly number[];
  readonly personnelCost?: number;
  readonly topUp?: number;
  readonly ownShare?: number;
  /** `ownShare` by budget year. */
  readonly ownShareByYear?: readonly number[];
  /** In a full year, without what is not eligible and without items. */
  readonly ownShareYear?: number;
  /** The council's limit − own share; below 0 the limit is exceeded. */
  readonly limitLeft?: number;
  /** Proof of use against money, euro. */
  readonly settlement?: {
    readonly accepted: number;
    readonly repayment: number;
    readonly outstanding: number;
    readonly ownShare: number;
  };
}

/** One payment; missing is who pays if it is the Land, and the day while it is open. */
export interface PaymentRow {
  readonly date?: string;
  readonly payer?: string;
  readonly body: string;
  readonly amount: number;
  /** Budget year whose money it is. */
  readonly year?: number;
  readonly kind: Payment["kind"];
}

/** What a budget year has and needs, euro; never add up what is left of several. */
export interface CoverageRow {
  readonly year: number;
  readonly granted?: number;
  readonly planned?: number;
}

export interface ItemRow {
  readonly item: string;
  readonly quantity: number;
  readonly planned: number;
  readonly limit?: number;
  readonly accepted?: number;
  readonly excess?: number;
  /** Where the limit is stated; German, as the documents are. */
  readonly citation?: string;
}

export const planRows = (figures: Figures): PlanRow[] =>
  figures.parties.all.map((party) => planRow(figures, party));

function planRow(figures: Figures, party: Party): PlanRow {
  const { index, body, period } = party;
  const share = figures.rawShares[index];
  const fte = figures.fte[index];
  const { personnelCost, topUp, ownShare } = figures.costs.bodies[index]!;
  const limit = exact(body.ownShareLimit);
  const settlement = figures.settlements[index];
  const method = period && methodFor(figures.grantYear, period);
  return withoutMissing({
    index,
    name: body.name,
    kind: body.kind,
    region: body.region,
    payer: body.payer,
    isRecipient: party === figures.parties.recipient,
    rawShare: numberCell(share),
    fte: numberCell(fte),
    difference:
      share && fte && !isRefinanced(party.region) ? nearestCell(subtract(fte, share)) : undefined,
    start: period && isoOf(period.start),
    end: period && isoOf(period.end),
    months: method && nearestCell(months(period, method)),
    amount: euroCell(amountOf(figures.contracts.bodies[index])),
    chainAmount: euroCell(figures.chain[index]),
    instalments: euroCells(figures.instalments[index]),
    byYear: euroCells(figures.byYear[index]),
    chainByYear: euroCells(figures.chainByYear[index]),
    personnelCost: euroCell(personnelCost),
    topUp: euroCell(topUp),
    ownShare: euroCell(ownShare),
    ownShareByYear: euroCells(figures.ownSharesByYear[index]),
    ownShareYear: euroCell(figures.yearlyOwnShares[index]),
    limitLeft: euroCell(limit && ownShare && roundToCents(subtract(limit, ownShare))),
    settlement: settlement && {
      accepted: centsToCell(settlement.accepted),
      repayment: centsToCell(settlement.repayment),
      outstanding: centsToCell(settlement.outstanding),
      ownShare: centsToCell(settlement.ownShare),
    },
  });
}

export const paymentRows = ({ payments }: Figures): PaymentRow[] =>
  payments.map(({ day, payer, body, amount, year, kind }) =>
    withoutMissing({
      date: day === undefined ? undefined : isoOf(day),
      payer,
      body,
      amount: centsToCell(amount),
      year,
      kind,
    }),
  );

export const coverageRows = ({ coverage }: Figures): CoverageRow[] =>
  coverage.map(({ year, granted, planned }) =>
    withoutMissing({ year, granted: euroCell(granted), planned: euroCell(planned) }),
  );

export const itemRows = ({ grantYear, items }: Figures): ItemRow[] =>
  items.map((figures, i) =>
    withoutMissing({
      item: grantYear.items[i]!.item,
      quantity: nearestCell(figures.quantity),
      planned: centsToCell(figures.planned),
      limit: euroCell(figures.limit),
      accepted: euroCell(figures.accepted),
      excess: euroCell(figures.excess),
      citation: figures.unit?.citation,
    }),
  );
