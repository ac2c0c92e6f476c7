import { type Answer, type Choice, CHOICES, type Rule } from "../grantYear/course";
import { exact, type Known } from "../grantYear/exact";
import { type Fraction, fraction, isNegative, multiply, whole } from "../number/fraction";
import { compare } from "../number/fraction";
import type { YearReport } from "./finding";

/** The answer chosen, if it is one of the rule's; of several the first. */
export function chosenAnswer<Of extends Rule>(
  choices: readonly Choice[],
  rule: Of,
): Known<Answer<Of>> {
  const value = choices.find((choice) => choice.rule === rule)?.value;
  return (CHOICES[rule] as readonly Answer<Of>[]).find((answer) => answer === value);
}

/** The answers that a rule leaves open. */
export function openAnswers<Of extends Rule>(
  choices: readonly Choice[],
  rule: Of,
): readonly Answer<Of>[] {
  const chosen = chosenAnswer(choices, rule);
  return chosen ? [chosen] : (CHOICES[rule] as readonly Answer<Of>[]);
}

const TEN = whole(10);

/** The surcharge as a fraction: 3 percentage points are 0.03. Ten or more are none. */
export function chosenSurcharge(choices: readonly Choice[]): Known<Fraction> {
  const points = exact(choices.find(({ rule }) => rule === "surcharge")?.number);
  return points && isSurcharge(points) ? multiply(points, fraction(1n, 100n)) : undefined;
}

const isSurcharge = (points: Fraction): boolean => !isNegative(points) && compare(points, TEN) < 0;

/** Choices that choose nothing, a second one of the same rule, and those that name no source. */
export function reportChoices(choices: readonly Choice[], report: YearReport): void {
  choices.forEach((choice, index) => {
    const { rule, value, number, section, document } = choice;
    const where = { list: "choices", index } as const;
    const isAnswer =
      rule === "surcharge" ? chosenSurcharge([choice]) : chosenAnswer([choice], rule);
    if (!isAnswer) report("choiceInvalid", { ...where, received: value ?? number ?? "–" });
    if (choices.findIndex((each) => each.rule === rule) < index) report("choiceTwice", where);
    if (!section && !document) report("choiceWithoutSource", where);
  });
}
