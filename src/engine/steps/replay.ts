import {
  add,
  divide,
  type Fraction,
  fraction,
  max,
  min,
  multiply,
  subtract,
  whole,
  ZERO,
} from "../number/fraction";
import { roundToCents, truncateToCents } from "../number/rounding";
import type { Step, StepOf } from "./step";

/**
 * Calculates a result once more from its steps alone: the values of each position, in order. A
 * rule that gives several values per cell (instalments, budget years) has them side by side.
 * Positions without steps, such as empty rows, are missing.
 */
export function replay(steps: readonly Step[]): Map<number, readonly Fraction[]> {
  const replayed = new Replay();
  for (const step of steps) replayed.take(step);
  return replayed.results;
}

class Replay {
  readonly results = new Map<number, Fraction[]>();
  #unit = ZERO;
  /** The row whose budget years the split counts; undefined if it counts cells. */
  #row: number | undefined;
  #interest = ZERO;

  take(step: Step): void {
    const position = step.position ?? 0;
    switch (step.kind) {
      case "split":
        // Own shares that are split by a key are a result on the way only.
        if (this.#row === undefined) this.results.clear();
        this.#unit = step.unit;
        break;
      case "years":
        this.#row = position;
        this.results.set(position, []);
        break;
      case "quota":
        this.#addUnits(position, step.units);
        break;
      case "units":
        this.#addUnits(position, step.change);
        break;
      case "interestDays":
        this.#interest = add(this.#interest, interestFactor(step));
        break;
      case "interest":
        this.results.set(position, [roundToCents(multiply(step.amount, this.#interest))]);
        this.#interest = ZERO;
        break;
      case "flow":
        for (const row of step.positions) this.results.set(row, [add(step.own, step.through)]);
        break;
      case "instalment":
        this.#closeOrRoundDown(position, step);
        break;
      case "tie":
      case "posts":
        break;
      default:
        this.results.set(position, valuesOf(step));
    }
  }

  #addUnits(position: number, units: number): void {
    const [key, column] = this.#row === undefined ? [position, 0] : [this.#row, position];
    const values = this.results.get(key) ?? [];
    values[column] = add(values[column] ?? ZERO, multiply(whole(units), this.#unit));
    this.results.set(key, values);
  }

  #closeOrRoundDown(position: number, step: StepOf<"instalment">): void {
    const earlier = step.nth === 1 ? [] : this.results.get(position)!;
    const exact = divide(multiply(step.amount, step.weight), step.sum);
    const rest = earlier.reduce(subtract, step.amount);
    this.results.set(position, [...earlier, step.isLast ? rest : truncateToCents(exact)]);
  }
}

type ValueStep = Exclude<
  Step,
  | { kind: "split" | "years" | "quota" | "units" | "interestDays" | "interest" }
  | { kind: "flow" | "instalment" | "tie" | "posts" }
>;

/** The values of a step that is a whole rule. */
function valuesOf(step: ValueStep): Fraction[] {
  switch (step.kind) {
    case "exactQuota":
      return [divide(multiply(step.total, step.weight), step.sum)];
    case "eligibility":
      return [step.isEligible ? step.share : ZERO];
    case "fte":
      return [step.fte];
    case "months":
      return [step.months];
    case "forwarding":
      return [
        roundToCents(divide(multiply(multiply(step.fte, step.rate), step.months), whole(12))),
      ];
    case "ownShare":
      return [roundToCents(max(ZERO, subtract(step.cost, step.funding)))];
    case "settlement":
      return settlementOf(step);
    case "published":
      return [multiply(step.value, step.factor)];
  }
}

function settlementOf({ cost, ceiling, paid }: StepOf<"settlement">): Fraction[] {
  const accepted = roundToCents(min(cost, ceiling));
  const excess = (a: Fraction, b: Fraction): Fraction => roundToCents(max(ZERO, subtract(a, b)));
  return [accepted, excess(paid, accepted), excess(accepted, paid), excess(cost, accepted)];
}

const interestFactor = ({ rate, days, daysInYear }: StepOf<"interestDays">): Fraction =>
  multiply(rate, fraction(BigInt(days), BigInt(daysInYear)));
