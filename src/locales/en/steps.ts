import {
  add,
  compare,
  divide,
  type Fraction,
  isNegative,
  ONE,
  whole,
} from "../../engine/number/fraction";
import { ruleItemText } from "../ruleItemText";
import type { StepTexts } from "../textTypes";
import type { Wording } from "../wording";

const REASONS = {
  remainder: "for the largest remainder",
  ratio: "by the highest averages",
  largestWeight: "as the rounding difference, borne by the largest weight",
};

const TIE_RULES = {
  lot: "The lot decides",
  largerWeight: "The larger weight decides",
  position: "The order of the rows decides",
};

const MONTHS_METHODS = {
  CALENDAR: "by calendar months, parts of a month by its days",
  FULL: "full calendar months only",
  STARTED: "each calendar month begun counts in full",
  DAYS: "by days in proportion to those of the calendar year",
};

const CONFIDENCES = {
  stated: "stated by the source",
  derived: "derived only",
};

const units = (count: Fraction | number, say: Wording): string =>
  `${say.number(count)} ${say.noun(count, "unit", "units")}`;

const monthsOf = (months: Fraction, say: Wording): string =>
  `${say.exact(months)} ${say.noun(months, "month", "months")}`;

export const steps: StepTexts = {
  split: ({ total, unit, sum }, say) =>
    `${say.number(total)} is split into units of ${say.number(unit)}; the weights add up to ${say.number(sum)}.${isNegative(total) ? " It is split without its minus sign, which all parts get back in the end." : ""}`,
  quota: ({ weight, quota, units: given }, say) =>
    `Weight ${say.number(weight)}: its quota is ${units(quota, say)}, given at once ${say.number(given)}.`,
  exactQuota: ({ total, weight, sum }, say) =>
    `Unrounded part: ${say.number(total)} × ${say.number(weight)} ÷ ${say.number(sum)}.`,
  units: ({ change, reason }, say) =>
    change > 0
      ? `${units(change, say)} more ${REASONS[reason]}.`
      : `${units(-change, say)} less ${REASONS[reason]}.`,
  averages: ({ weight, lastDivisor, nextDivisor }, say) => {
    const average = (divisor: number): string =>
      `${say.number(weight)} ÷ ${say.number(divisor)} = ${say.number(divide(weight, whole(divisor)))}`;
    return lastDivisor === undefined
      ? `No unit; the first average ${average(nextDivisor)} gets none.`
      : `Last unit for the average ${average(lastDivisor)}; the next, ${average(nextDivisor)}, gets none.`;
  },
  cutOff: ({ parameter, last, lastAverage, next, nextAverage }, say) =>
    `The smallest average that gets a unit is ${say.number(lastAverage)} (${say.places(parameter, [last])}); the largest that gets none is ${say.number(nextAverage)} (${say.places(parameter, [next])}).`,
  tie: ({ parameter, positions, units: left, decidedBy }, say) =>
    `Tie: ${say.places(parameter, positions)} have the same claim to ${units(left, say)}. ${TIE_RULES[decidedBy]}.`,
  eligibility: ({ share, minimum, isEligible }, say) =>
    isEligible
      ? `${say.number(share)} reaches the minimum of ${say.number(minimum)} and is eligible.`
      : `${say.number(share)} does not reach the minimum of ${say.number(minimum)}: 0.`,
  posts: ({ total, step, minimum }, say) =>
    `${say.number(total)} FTE are handed out in steps of ${say.number(step)} so that the sum of squared deviations from the shares is least${minimum === "NONE" ? "" : `; everyone gets 0 or at least ${say.number(minimum)}`}.`,
  fte: ({ share, fte, reason, most }, say) => {
    const result = `Share ${say.number(share)}, given ${say.number(fte)} FTE`;
    const limit = most === undefined ? "" : `, at most ${say.number(most)} after the waiver`;
    return {
      closest: `${result}${limit}.`,
      agreed: `${result} by agreement.`,
      noShare: `${result}: no share, no post.`,
      waiver: `${result}: after the waiver the minimum is not reached.`,
      lot: `${result}${limit}; the lot decides the tie.`,
    }[reason];
  },
  months: ({ start, end, method, months }, say) =>
    `From ${say.day(start)} to ${say.day(end)}: ${monthsOf(months, say)} (${MONTHS_METHODS[method]}).`,
  forwarding: ({ fte, rate, months, amount }, say) =>
    `${say.number(fte)} FTE × ${say.money(rate)} × ${monthsOf(months, say)} ÷ 12 = ${say.money(amount)}, rounded to the nearest cent.`,
  yearPart: ({ year, months, allMonths, extraCents, part }, say) =>
    `${year}: ${say.exact(months)} of ${monthsOf(allMonths, say)} = ${say.money(part)}${extraCents === 0 ? "" : `, of which ${say.number(extraCents)} ${say.noun(extraCents, "cent", "cents")} for the largest remainder`}.`,
  flow: ({ body, own, through }, say) =>
    `${say.value(body)}: ${say.money(own)} of its own and ${say.money(through)} to be forwarded.`,
  instalment: ({ nth, isLast, instalment }, say) =>
    isLast
      ? `Instalment ${nth}: ${say.money(instalment)}, what is left of the amount.`
      : `Instalment ${nth}: ${say.money(instalment)}, rounded down to the cent.`,
  ownShare: ({ cost, funding, ownShare }, say) =>
    `Cost ${say.money(cost)} − funding ${say.money(funding)}, at least 0: own share ${say.money(ownShare)}.`,
  settlement: ({ cost, ceiling, paid, accepted, repayment, outstanding, ownShare }, say) =>
    `Proven ${say.money(cost)}, at most ${say.money(ceiling)}: accepted ${say.money(accepted)}. Paid ${say.money(paid)}: to be repaid ${say.money(repayment)}, still to be paid ${say.money(outstanding)}. Own share ${say.money(ownShare)}.`,
  published: ({ value, factor, amount, source }, say) => {
    const times =
      compare(factor, ONE) === 0 ? "" : ` × ${say.number(factor)} = ${say.money(amount)}`;
    return `${say.money(value)}${times}. Source: ${source}`;
  },
  citation: ({ module, year, item, confidence, source }) =>
    `Module ${module}, grant year ${year}, ${ruleItemText(item, "en")}: ${CONFIDENCES[confidence]}. Source: ${source}`,
  text: ({ text }) => `${text}.`,
  interestDays: ({ year, days, daysInYear, amount, baseRate, surcharge, interest }, say) =>
    `${year}: ${say.money(amount)} × ${say.percent(add(baseRate, surcharge))} (base rate ${say.percent(baseRate)} + ${say.percent(surcharge)}) × ${days} of ${daysInYear} days = ${say.unrounded(interest)}.`,
  interest: ({ sum, interest }, say) =>
    `Interest in all ${say.unrounded(sum)}, rounded to the nearest cent ${say.money(interest)}.`,
};
