import type { Plan } from "./plan";

/** One line of the pay-out list. */
export interface Payment {
  /** Day on which it is due. */
  readonly date?: string;
  /** Who pays; nobody here if it is the Land. */
  readonly payer?: string;
  readonly body: string;
  readonly amount: number;
  /** Which instalment it is, from 1, and of how many: its purpose. */
  readonly instalment: number;
  readonly of: number;
}

/** All instalments of all contracts, by the day they are due; undated ones last, 0 left out. */
export function payments({ grantYear, rows }: Plan): Payment[] {
  const { instalments } = grantYear;
  const list = rows.flatMap(({ name, payer, instalments: amounts = [] }) =>
    amounts.flatMap((amount, i) => {
      const date = instalments[i]?.date;
      const payment = {
        ...(date === undefined ? {} : { date }),
        ...(payer === undefined ? {} : { payer }),
        body: name,
        amount,
        instalment: i + 1,
        of: amounts.length,
      };
      return amount === 0 ? [] : [payment];
    }),
  );
  const key = ({ date = "9999-99-99" }: Payment): string => date;
  return list.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
