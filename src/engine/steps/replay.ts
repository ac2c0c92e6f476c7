import {
  add,
  divide,
  type Fraction,
  fraction,
  isNegative,
  max,
  min,
  multiply,
  negate,
  subtract,
  whole,
  ZERO,
} from "../number/fraction";
import { roundToCents, truncateToCents } from "../number/rounding";
import type { Step, StepOf } from "./step";

/**
 * Calculates a result once more from its steps alone: the values of each position, in order. A
 * rule that gives several values per cell (instalments, budget years) has them side by side; a
 * citation gives its text. Positions without steps, such as empty rows, are missing.
 */
export function replay(steps: readonly Step[]): Map<number, readonly (Fraction | string)[]> {
  const replayed = new Replay();
  for (const step of steps) replayed.take(step);
  return new Map<number, readonly (Fraction | string)[]>([...replayed.results, ...replayed.texts]);
}

class Replay {
  readonly results = new Map<number, Fraction[]>();
  readonly texts = new Map<number, string[]>();
  #unit = ZERO;
  #interest = ZERO;

  take(step: Step): void {
    const position = step.position ?? 0;
    switch (step.kind) {
      case "split":
        // Own shares that are split by a key are a result on the way only.
        this.results.clear();
        this.#unit = isNegative(step.total) ? negate(step.unit) : step.unit;
        break;
      case "quota":
        this.#addUnits(position, step.units);
        break;
      case "units":
        this.#addUnits(position, step.change);
        break;
      case "interestDays":
        this.#interest = add(this.#interest, interestOf(step));
        break;
      case "interest":
        this.results.set(position, [roundToCents(this.#interest)]);
        this.#interest = ZERO;
        break;
      case "flow":
        for (const row of step.positions) this.results.set(row, [add(step.own, step.through)]);
        break;
      case "instalment":
        this.#append(position, step.nth === 1, (earlier) => instalmentAfter(earlier, step));
        break;
      case "yearPart":
        this.#append(position, false, () => yearPartOf(step));
        break;
      case "citation":
        this.texts.set(position, [step.source]);
        break;
      case "text":
        this.texts.set(position, [step.text]);
        break;
      case "averages":
      case "cutOff":
      case "tie":
      case "posts":
        break;
      default:
        this.results.set(position, valuesOf(step));
    }
  }

  #addUnits(position: number, units: number): void {
    const before = this.results.get(position)?.[0] ?? ZERO;
    this.results.set(position, [add(before, multiply(whole(units), this.#unit))]);
  }

  #append(position: number, isFirst: boolean, next: (earlier: Fraction[]) => Fraction): void {
    const earlier = isFirst ? [] : (this.results.get(position) ?? []);
    this.results.set(position, [...earlier, next(earlier)]);
  }
}

/** Steps that are a whole rule for one cell. */
type RuleStep = Extract<
  Step,
  {
    kind:
      | "exactQuota"
      | "eligibility"
      | "fte"
      | "months"
      | "forwarding"
      | "ownShare"
      | "settlement"
      | "published";
  }
>;

function valuesOf(step: RuleStep): Fraction[] {
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
      return [roundToCents(multiply(step.value, step.factor))];
  }
}

function settlementOf({ cost, ceiling, paid }: StepOf<"settlement">): Fraction[] {
  const accepted = roundToCents(min(cost, ceiling));
  const excess = (a: Fraction, b: Fraction): Fraction => roundToCents(max(ZERO, subtract(a, b)));
  return [accepted, excess(paid, accepted), excess(accepted, paid), excess(cost, accepted)];
}

function instalmentAfter(earlier: readonly Fraction[], step: StepOf<"instalment">): Fraction {
  if (step.isLast) return earlier.reduce(subtract, step.amount);
  return truncateToCents(divide(multiply(step.amount, step.weight), step.sum));
}

function yearPartOf({ amount, months, allMonths, extraCents }: StepOf<"yearPart">): Fraction {
  const cut = truncateToCents(divide(multiply(amount, months), allMonths));
  return add(cut, fraction(BigInt(extraCents), 100n));
}

function interestOf(step: StepOf<"interestDays">): Fraction {
  const rate = add(step.baseRate, step.surcharge);
  const years = fraction(BigInt(step.days), BigInt(step.daysInYear));
  return multiply(multiply(step.amount, rate), years);
}
