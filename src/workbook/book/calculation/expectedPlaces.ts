import type { SheetId } from "../bookNames";
import { type CalcColumn, CalcPlaces } from "./calcColumn";

/** What a step is called that is made once more, with what is expected in place of what is proven. */
export const expected = (id: string): string => `expected.${id}`;

/** The sheets on which the steps of the settlement stand once more. */
const TWINS: Readonly<Partial<Record<SheetId, SheetId>>> = {
  acceptCalculation: "forecastAcceptCalculation",
  itemProofCalculation: "forecastItemCalculation",
  settlementCalculation: "forecastSettlementCalculation",
  chainCalculation: "forecastChainCalculation",
};

/**
 * Where steps stand for formulas that read what is expected: a step that is there twice is the one
 * expected, all others are what they are.
 */
export class ExpectedPlaces extends CalcPlaces {
  constructor(private readonly all: CalcPlaces) {
    super();
  }

  override has(id: string): boolean {
    return this.all.has(id);
  }

  override spill(id: string, from: SheetId): string {
    return this.all.spill(this.idOf(id), TWINS[from] ?? from);
  }

  override range(id: string, to: string, from: SheetId): string {
    return this.all.range(this.idOf(id), this.idOf(to), TWINS[from] ?? from);
  }

  override anchor(id: string, from: SheetId): string {
    return this.all.anchor(this.idOf(id), TWINS[from] ?? from);
  }

  private idOf(id: string): string {
    return this.all.has(expected(id)) ? expected(id) : id;
  }
}

/** The same columns by their other names. */
export const asExpected = (columns: readonly CalcColumn[]): CalcColumn[] =>
  columns.map((column) => ({ ...column, id: expected(column.id) }));
