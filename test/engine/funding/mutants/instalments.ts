import type { instalments } from "../../../../src/engine/funding/instalments";
import { bigUnits, type Column } from "../../../../src/engine/number/column";
import {
  add,
  type Fraction,
  fraction,
  multiply,
  subtract,
  whole,
  ZERO,
} from "../../../../src/engine/number/fraction";
import { floor, roundToCents } from "../../../../src/engine/number/rounding";

export type Instalments = typeof instalments;

const quotas = (amount: Fraction, parts: Column): Fraction[] => {
  const weights = bigUnits(parts);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  return weights.map((weight) => multiply(amount, fraction(weight, sum)));
};

const closedAt = (instalment: Fraction[], last: number, amount: Fraction): Fraction[] => {
  const rest = subtract(amount, instalment.reduce(add, ZERO));
  return instalment.map((part, i) => (i === last ? add(part, rest) : part));
};

const lastPositive = (parts: Column): number =>
  bigUnits(parts).findLastIndex((weight) => weight > 0n);

const floored = (amount: Fraction, parts: Column): Fraction[] =>
  quotas(amount, parts).map((quota) => fraction(floor(multiply(quota, whole(100))), 100n));

export const roundedCommercially: Instalments = (amount, parts) =>
  quotas(amount, parts).map(roundToCents);

export const lastCloses: Instalments = (amount, parts) =>
  closedAt(roundedCommercially(amount, parts), lastPositive(parts), amount);

export const floorTowardsMinus: Instalments = (amount, parts) =>
  closedAt(floored(amount, parts), lastPositive(parts), amount);

export const lastRowCloses: Instalments = (amount, parts) =>
  closedAt(floored(amount, parts), parts.units.length - 1, amount);
