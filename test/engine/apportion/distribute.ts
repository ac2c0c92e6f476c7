import { closestEligible } from "../../../src/engine/apportion/closestEligible";
import type {
  ClosestEligibleRequest,
  ShareBasis,
} from "../../../src/engine/apportion/closestEligibleRequest";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { refusalOf } from "../refusalOf";

/** Posts to distribute as a formula of the sheet gives them; FTE throughout. */
export interface Given {
  readonly total: number;
  readonly shares: readonly number[];
  readonly minimum?: number | "NONE";
  readonly step?: number;
  readonly waivers?: readonly number[];
  readonly agreed?: readonly number[];
  readonly lots?: readonly number[];
  readonly held?: readonly number[];
  readonly basis?: ShareBasis;
}

const requestOf = ({ minimum = 0.5, step = 0.5, ...given }: Given): ClosestEligibleRequest => ({
  total: fromCell(given.total),
  shares: readColumn(given.shares),
  minimum: minimum === "NONE" ? minimum : fromCell(minimum),
  step: fromCell(step),
  waivers: given.waivers && readColumn(given.waivers),
  agreed: given.agreed && readColumn(given.agreed),
  lots: given.lots,
  held: given.held && readColumn(given.held),
  basis: given.basis,
});

/** FTE of each row. */
export const distribute = (given: Given): number[] =>
  closestEligible(requestOf(given)).map((steps) => steps * (given.step ?? 0.5));

export const refused = (given: Given): unknown =>
  refusalOf(() => closestEligible(requestOf(given)));

/** Raw shares of the three towns in the north of Kreis Unna (Kamen, Vorlage 141/2021). */
export const BERGKAMEN_KAMEN_BOENEN = [1.19, 0.85, 0.38];
