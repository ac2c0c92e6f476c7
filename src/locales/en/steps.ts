import type { StepTexts } from "../textTypes";

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

export const steps: StepTexts = {
  split: ({ total, unit, sum }, say) =>
    `${say.number(total)} is split into multiples of ${say.number(unit)}; the weights add up to ${say.number(sum)}.`,
  quota: ({ weight, quota, units }, say) =>
    `The weight ${say.number(weight)} claims ${say.number(quota)} units; given at once: ${say.number(units)}.`,
  exactQuota: ({ total, weight, sum }, say) =>
    `Unrounded part: ${say.number(total)} × ${say.number(weight)} ÷ ${say.number(sum)}.`,
  units: ({ change, reason }, say) =>
    change > 0
      ? `${say.number(change)} unit(s) more ${REASONS[reason]}.`
      : `${say.number(-change)} unit(s) less ${REASONS[reason]}.`,
  tie: ({ parameter, positions, units, decidedBy }, say) =>
    `Tie: ${say.places(parameter, positions)} have the same claim to ${say.number(units)} unit(s). ${TIE_RULES[decidedBy]}.`,
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
  months: ({ start, end, months }, say) =>
    `From ${say.day(start)} to ${say.day(end)}: ${say.exact(months)} months.`,
  forwarding: ({ fte, rate, months, amount }, say) =>
    `${say.number(fte)} FTE × ${say.money(rate)} × ${say.exact(months)} months ÷ 12 = ${say.money(amount)}, rounded to the nearest cent.`,
  yearPart: ({ year, months, allMonths, extraCents, part }, say) =>
    `${year}: ${say.exact(months)} of ${say.exact(allMonths)} months = ${say.money(part)}${extraCents === 0 ? "" : `, of which ${say.number(extraCents)} cent for the largest remainder`}.`,
  flow: ({ body, own, through }, say) =>
    `${say.value(body)}: ${say.money(own)} of its own and ${say.money(through)} to be forwarded.`,
  instalment: ({ nth, isLast, instalment }, say) =>
    isLast
      ? `Instalment ${nth}: ${say.money(instalment)}, what is left of the amount.`
      : `Instalment ${nth}: ${say.money(instalment)}, rounded down to the cent.`,
  ownShare: ({ cost, funding, ownShare }, say) =>
    `Cost ${say.money(cost)} − funding ${say.money(funding)}, at least 0: own share ${say.money(ownShare)}.`,
  settlement: ({ cost, ceiling, paid, accepted }, say) =>
    `Proven ${say.money(cost)}, at most ${say.money(ceiling)}: accepted ${say.money(accepted)}; paid ${say.money(paid)}.`,
  published: ({ value, factor, source }, say) =>
    `${say.money(value)} × ${say.number(factor)} (${source}).`,
  interestDays: ({ days, daysInYear, rate }, say) =>
    `${say.number(days)} days in years of ${daysInYear} days at ${say.percent(rate)} a year on average.`,
  interest: ({ amount, interest }, say) =>
    `Interest on ${say.money(amount)}: ${say.money(interest)}, rounded to the nearest cent.`,
};
