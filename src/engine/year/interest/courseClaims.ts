import type { Claim, Course } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact, type Known } from "../../grantYear/exact";
import { outcomeOf } from "../../grantYear/outcome";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { add, type Fraction, sum, ZERO } from "../../number/fraction";
import { publishedBaseRates } from "../../rules/baseRate";
import { chosenAnswer, chosenSurcharge } from "../choices";
import type { YearReport } from "../finding";
import type { Move } from "../ledger/moves";
import type { SettledFigures } from "../settlement/settledYear";
import { claimedInterest, type ClaimedInterest } from "./claim";
import { interimInterest } from "./interim";

/** A claim with what it comes to. */
export interface YearClaim {
  readonly claim: Claim;
  /** Euro that bear interest. */
  readonly amount: Known<Fraction>;
  /** Euro, rounded once. */
  readonly interest: Known<Fraction>;
}

interface Given {
  readonly bodies: readonly { readonly name: string; readonly settled: Known<SettledFigures> }[];
  /** What was paid. */
  readonly moves: readonly Move[];
}

/**
 * The claims to interest of a course, each by itself and never set off against what bears it
 * (year.md 4.9). Without an amount a repayment bears it that was owed before anything of it was
 * returned. Interest that nobody asks for is 0.
 */
export function courseClaims(
  { claims = [], choices = [], asOf }: Course,
  { bodies, moves }: Given,
  report: YearReport,
): readonly YearClaim[] {
  return claims.map((claim, index) => {
    const { body = "", kind } = claim;
    const where = { list: "claims", index, ...(body !== "" && { name: body }) } as const;
    const owing = bodies.find(({ name }) => nameKey(name) === nameKey(body));
    if (!owing) report("bodyUnknown", { list: "claims", index, received: body });
    const returns = moves.flatMap((move) => {
      const isReturn = move.kind === "RETURN" && nameKey(move.from) === nameKey(body);
      return isReturn && move.day !== undefined ? [{ day: move.day, amount: move.amount }] : [];
    });
    const own = exact(claim.amount);
    const owed = kind === "REPAYMENT" ? owing?.settled?.repayment : undefined;
    const amount = own ?? (owed && add(owed, sum([ZERO, ...returns.map((back) => back.amount)])));
    const [start, end] = [dayOf(claim.start ?? ""), dayOf(claim.end ?? asOf ?? "")];
    // Without an amount of its own it is missing as long as the settlement is.
    const isOpen = own === undefined && kind !== "REPAYMENT";
    if (isOpen || start === undefined || end === undefined || end < start) {
      report("rowIncomplete", where);
      return { claim, amount, interest: undefined };
    }
    const isAsked =
      kind === "INTERIM" ? isAnswer(choices, "interimInterest") : isAnswer(choices, "interestOn");
    if (isAsked === false) return { claim, amount, interest: ZERO };
    if (isAsked === undefined) report("interestOpen", where);
    const surcharge = chosenSurcharge(choices);
    if (!surcharge) report("surchargeOpen", where);
    if (!amount || !isAsked || !surcharge) return { claim, amount, interest: undefined };
    const rate = { baseRates: publishedBaseRates(), surcharge };
    const outcome = outcomeOf(() =>
      kind === "INTERIM"
        ? interimInterest({
            ...{ paid: { day: start, amount }, asOf: end, ...rate },
            uses: claim.end === undefined ? [] : [{ day: end, amount }],
          })
        : claimedInterest({ amount, start, end, returns, ...rate }),
    );
    const found: ClaimedInterest =
      "value" in outcome ? outcome.value : { interest: undefined, known: undefined };
    if (!found.interest) {
      const { until = start, interest = ZERO } = found.known ?? {};
      report("baseRateStale", { ...where, day: isoOf(until), received: nearestCell(interest) });
    }
    return { claim, amount, interest: found.interest };
  });
}

/** Whether interest of that kind is asked for; missing while nobody says. */
function isAnswer(
  choices: NonNullable<Course["choices"]>,
  rule: "interestOn" | "interimInterest",
): Known<boolean> {
  const answer = chosenAnswer(choices, rule);
  return answer && answer !== "NONE" && answer !== "NO";
}
