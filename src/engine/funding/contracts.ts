import { share } from "../apportion/share";
import { invalid } from "../issue";
import { nameKey } from "../names/nameKey";
import {
  add,
  type Fraction,
  fraction,
  isNegative,
  isZero,
  smallestTerms,
  ZERO,
} from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { inRows } from "../steps/recorder";
import type { PostsOverTime, Recorder } from "../steps/step";
import { CENT, fromCents, wholeCents } from "./wholeCents";

/** Tells of the steps of rows that may belong to a contract. */
export interface ContractSteps {
  readonly record: Recorder;
  /** Tells of one row; without an amount it is not rounded alone. */
  readonly recordRow: (position: number, amount?: Fraction) => void;
  /** What the exact amount of a row is made of. */
  readonly postsOf: (position: number) => readonly PostsOverTime[];
}

/**
 * The amounts of rows in whole cents, rounded by contract. Rows whose labels are the same
 * (`nameKey`) are one contract: their exact amounts are added, the sum is rounded commercially
 * once and split again by largest remainder, with the exact amounts as weights (equal remainders:
 * the larger amount, then the earlier row). So every contract adds up, and no row is more than a
 * cent away from its own rounding. A row without a label is rounded alone.
 * Refused: amounts above and below 0 in one contract, naming the row.
 */
export function roundContracts(
  exact: readonly Fraction[],
  labels: readonly string[],
  steps?: ContractSteps,
): readonly Fraction[] {
  const contracts = contractsOf(exact, labels);
  const shared = new Set(contracts.flatMap(({ positions }) => positions));
  const amounts = exact.map((amount, position) => {
    const rounded = roundToCents(amount);
    steps?.recordRow(position, shared.has(position) ? undefined : rounded);
    return rounded;
  });
  for (const contract of contracts) {
    const parts = splitContract(contract, exact, steps);
    contract.positions.forEach((position, row) => (amounts[position] = parts[row]!));
  }
  return amounts;
}

interface Contract {
  readonly name: string;
  /** Its rows with an amount; two at least, since a single one is rounded alone. */
  readonly positions: readonly number[];
}

function contractsOf(exact: readonly Fraction[], labels: readonly string[]): readonly Contract[] {
  const byKey = new Map<string, { name: string; positions: number[] }>();
  for (const [position, label] of labels.entries()) {
    const key = nameKey(label);
    const amount = exact[position]!;
    if (key === "" || isZero(amount)) continue;
    const known = byKey.get(key);
    if (!known) byKey.set(key, { name: label.trim(), positions: [position] });
    else if (isNegative(exact[known.positions[0]!]!) === isNegative(amount))
      known.positions.push(position);
    else {
      const { name: contract, positions } = known;
      const where = { parameter: "contracts", position } as const;
      throw invalid({ code: "mixedSigns", ...where, contract, first: positions[0]! });
    }
  }
  return [...byKey.values()].filter(({ positions }) => positions.length > 1);
}

function splitContract(
  { name, positions }: Contract,
  exact: readonly Fraction[],
  steps: ContractSteps | undefined,
): readonly Fraction[] {
  const amounts = positions.map((position) => exact[position]!);
  const sum = amounts.reduce(add, ZERO);
  const total = roundToCents(sum);
  wholeCents(total, "contracts");
  const units = smallestTerms(amounts).map((unit) => (unit < 0n ? -unit : unit));
  const record = inRows(steps?.record, positions, { of: "contracts", name });
  record?.({
    kind: "contract",
    posts: positions.flatMap((position) => steps!.postsOf(position)),
    exact: sum,
    amount: total,
    ratio: units.map((unit) => fraction(unit)),
  });
  const request = { total, weights: { units, scale: 0 }, unit: CENT, method: "HAMILTON" } as const;
  return Array.from(share(request, record), (cents) => fromCents(BigInt(cents)));
}
