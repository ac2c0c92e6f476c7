import { share, type ShareMethod } from "../../../src/engine/apportion/share";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { unitsToCells } from "../../../src/engine/number/units";

export interface Split {
  readonly total: number;
  readonly weights: readonly number[];
  readonly unit: number;
  readonly method: ShareMethod;
  readonly lots?: readonly number[] | undefined;
}

/** Anything that claims to split a total by weights, cell values in and out. */
export type Splitter = (split: Split) => readonly number[];

export const splitter: Splitter = ({ total, weights, unit, method, lots }) => {
  const exactUnit = fromCell(unit);
  const request = {
    total: fromCell(total),
    weights: readColumn(weights),
    unit: exactUnit,
    method,
    lots,
  };
  return Array.from(unitsToCells(share(request), exactUnit));
};
