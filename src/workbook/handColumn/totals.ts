import { nearestCell, fromCell } from "../../engine/number/cell";
import { sum } from "../../engine/number/fraction";
import { cellAddress, zoneAddress } from "../../xlsx/model/zone";
import { numbersAround } from "./candidates";
import type { HandColumn } from "./handColumn";
import type { Taken } from "./proposal";

/** The exact sum of numbers of cells, as a cell. */
export const exactSum = (values: readonly number[]): number =>
  nearestCell(sum(values.map(fromCell)));

/** The cells of a column in the rows of a hand column. */
export const cellsIn = ({ top, bottom }: HandColumn, column: number): string =>
  zoneAddress({ top, bottom, left: column, right: column });

/**
 * What may have been shared out: numbers of the sheet of which the column is the parts; what stands
 * below it as its typed total comes first. Where there is none, the sum of the column itself.
 */
export function totalsOf(hand: HandColumn, isTotal: (value: number) => boolean): Taken[] {
  const around = numbersAround(hand, (value) => value > 0 && isTotal(value));
  const own = hand.totalRow === undefined ? undefined : cellAddress(hand.totalRow, hand.column);
  const found = [
    ...around.filter(({ address }) => address === own),
    ...around.filter(({ address }) => address !== own),
  ].map(({ address, value }) => ({ address, value }));
  return found.length > 0 ? found : [{ value: exactSum(hand.values.map((value) => value ?? 0)) }];
}
