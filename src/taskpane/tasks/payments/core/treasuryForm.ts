import { dayOf } from "../../../../engine/grantYear/days";
import type { Plan } from "../../../../engine/grantYear/plan";
import { TREASURY_HEADINGS } from "../../../../locales/tableWords";
import type { ColumnForm, TableForm } from "../../../table/core/tableForm";

/** What a treasury's list may say of a payment. */
export type TreasuryColumn = keyof typeof TREASURY_HEADINGS;

const KINDS: Readonly<Partial<Record<TreasuryColumn, Pick<ColumnForm, "kind" | "unit">>>> = {
  date: { kind: "day" },
  amount: { kind: "number", unit: "euro" },
  income: { kind: "number", unit: "euro" },
  expense: { kind: "number", unit: "euro" },
};

const COLUMNS = (Object.keys(TREASURY_HEADINGS) as TreasuryColumn[]).map((id): ColumnForm => ({
  ...{ id, kind: "text", names: TREASURY_HEADINGS[id] },
  ...KINDS[id],
}));

/**
 * What lists of treasuries are: each row a payment. A day without its year gets the one in which it
 * lies in the period of the grant year, if there is just one.
 */
export const treasuryForm = ({ rows, years }: Plan): TableForm => ({
  columns: COLUMNS,
  name: "party",
  figure: "amount",
  usualTexts: ["purpose", "number"],
  known: rows.map(({ name }) => name),
  isWhole: () => false,
  isGroup: () => false,
  isLedger: true,
  yearOf: (day) => {
    const possible = years.filter((year) => dayOf(`${year}-${day}`) !== undefined);
    return possible.length === 1 ? possible[0] : undefined;
  },
});
