import {
  compare,
  fraction,
  isNegative,
  isZero,
  multiply,
  subtract,
  ZERO,
} from "../../engine/number/fraction";
import type { StepOf } from "../../engine/steps/step";
import { difference, equation, factor, shownAs, sumOf, toldApart, type Write } from "../equations";
import { monthsInWords } from "../monthTermsText";
import {
  excessEquation,
  flowEquation,
  flowTerms,
  instalmentEquations,
  interestDaysEquation,
  interestEquation,
  paymentEquation,
  rowsTogether,
  totalEquation,
} from "../moneyEquations";
import {
  contractEquation,
  filledMonthEquation,
  forwardingEquation,
  fteMonthsEquation,
  monthsEquation,
  ratioOf,
  slicesEquation,
  yearEquations,
} from "../postsEquations";
import {
  averageEquation,
  exactQuotaEquation,
  fteEquations,
  keyShareEquation,
  keyTotalEquation,
  nextBestEquation,
  partEquations,
  squaresEquation,
  unitsEquation,
} from "../splitEquations";
import type { StepTexts } from "../textTypes";
import { versionText } from "../versionText";
import type { Wording } from "../wording";
import { ruleItems } from "./ruleItems";
import {
  CENT_WORDS,
  CONFIDENCES,
  EXCESSES,
  MONTHS_METHODS,
  MONTH_WORDS,
  ROUNDED,
  TIE_RULES,
} from "./stepWords";
import { version } from "./version";

const CENT = fraction(1n, 100n);

/** "(rounded to the nearest cent)" behind what was rounded. */
const noted = (text: string): string => (text.includes("≈") ? ` (${CENT_WORDS.nearest})` : "");

const winner = (
  { positions, lots, parameter }: StepOf<"tie">,
  { position, by }: StepOf<"tie">["winners"][number],
  say: Wording,
): string => {
  const lot = by === "lot" ? ` ${say.number(lots[positions.indexOf(position)]!)}` : "";
  return `${say.places(parameter, [position])} (${TIE_RULES[by]}${lot})`;
};

const loser = ({ positions, lots, parameter }: StepOf<"tie">, position: number, say: Wording) => {
  const lot = lots[positions.indexOf(position)]!;
  return say.places(parameter, [position]) + (lot === 0 ? "" : ` (lot ${say.number(lot)})`);
};

export const steps: StepTexts = {
  split: ({ total, unit, sum }, say) =>
    `${say.number(total)} is split into units of ${say.number(unit)}; the weights add up to ${say.number(sum)}.${isNegative(total) ? " It is rounded as if it had no minus sign." : ""}`,
  part: (step, say) =>
    `Part by the key: ${partEquations(step, say, {
      ...ROUNDED,
      extra:
        step.rounding === "down"
          ? "one unit more for the largest remainder"
          : "rounding difference, borne by the largest weight",
    })}.`,
  leftover: ({ total, rounded, goesTo }, say) => {
    const rest = `${difference(total, rounded, say.number)} = ${say.number(subtract(total, rounded))}`;
    return goesTo === "remainder"
      ? `Left after rounding down: ${rest} (a unit each for the largest remainders).`
      : `Left after rounding: ${rest} (borne by the largest weight).`;
  },
  remainders: ({ parameter, last, lastRemainder, next, nextRemainder }, say) => {
    const [got, missed] = toldApart(lastRemainder, nextRemainder);
    return `The smallest remainder that gets a unit is ${say.number(got)} (${say.places(parameter, [last])}); the largest that gets none is ${say.number(missed)} (${say.places(parameter, [next])}).`;
  },
  exactQuota: (step, say) => `Unrounded part: ${exactQuotaEquation(step, say)}.`,
  averages: (step, say) => {
    const { weight, lastDivisor, nextDivisor } = step;
    const next = averageEquation(weight, nextDivisor, say);
    const before =
      lastDivisor === undefined
        ? ""
        : `${averageEquation(weight, lastDivisor, say)} (last average with a unit); `;
    return `Averages: ${before}${next} (first without); units: ${unitsEquation(step, say)}.`;
  },
  cutOff: ({ parameter, last, lastAverage, next, nextAverage }, say) => {
    const [got, missed] = toldApart(lastAverage, nextAverage);
    return `The smallest average that gets a unit is ${say.number(got)} (${say.places(parameter, [last])}); the largest that gets none is ${say.number(missed)} (${say.places(parameter, [next])}).`;
  },
  tie: (step, say) => {
    const { of, positions, winners, parameter } = step;
    const won = say.and(winners.map((each) => winner(step, each, say)));
    if (of === "difference")
      return `Tie: ${say.places(parameter, positions)} have the largest weight. The difference is borne by ${won}.`;
    const lost = positions.filter((row) => winners.every(({ position }) => position !== row));
    return `Tie: ${say.places(parameter, positions)} have the same claim. A unit goes to ${won}, none to ${say.and(lost.map((row) => loser(step, row, say)))}.`;
  },
  eligibility: ({ share, minimum, isEligible }, say) =>
    isEligible
      ? `Share × 1: ${say.fte(share)} × 1 = ${say.fte(share)} (reaches the minimum of ${say.fte(minimum)}).`
      : `Share × 0: ${say.fte(share)} × 0 = ${say.fte(ZERO)} (does not reach the minimum of ${say.fte(minimum)}).`,
  posts: ({ total, step, minimum }, say) =>
    `${say.fte(total)} are handed out in steps of ${say.fte(step)} so that the sum of squared deviations from the shares is least${minimum === "NONE" ? "" : `; everyone gets nothing or at least ${say.fte(minimum)}`}.`,
  keyTotal: (step, say) =>
    `To be shared out by the key, total − agreed without weight − already held: ${keyTotalEquation(step, say)}.`,
  keyShare: (step, say) => `Share by the key: ${keyShareEquation(step, say)}.`,
  fte: (step, say) => {
    const { share, reason, waiver, most } = step;
    const left = waiver && subtract(share, waiver);
    const waived = left
      ? `At most, after the waiver: ${sumOf([shownAs(share), subtract(left, share)], say.fte)} = ${say.fte(shownAs(left))}${most && compare(most, left) !== 0 ? ` (in whole steps ${say.fte(most)})` : ""}; `
      : "";
    const because = {
      closest: "",
      agreed: " (by agreement)",
      held: " (these posts are held already)",
      noShare: " (no share, no post)",
      waiver: " (less than the smallest post is left after the waiver)",
    }[reason];
    return `${waived}${waived === "" ? "From" : "from"} share to post: ${fteEquations(step, "squared deviation", say)}${because}.`;
  },
  squares: (step, say) =>
    `Sum of squared deviations${step.deviations.length > 12 ? " of all rows" : ""}: ${squaresEquation(step, say)}.`,
  nextBest: (step, say) => {
    const { parameter, changes, sum, nextSum } = step;
    const rows = say.and(
      changes.map(
        ({ position, fte, instead }) =>
          `${say.fte(instead)} instead of ${say.fte(fte)} in ${say.places(parameter, [position])}`,
      ),
    );
    const is = compare(sum, nextSum) === 0 ? "As close would be" : "The next best distribution has";
    return `${is} ${rows}: ${nextBestEquation(step, say)}.`;
  },
  drawn: ({ parameter, positions, lots, fte }, say) => {
    const rows = positions.map((position, i) => {
      const lot = lots[i] === 0 ? "no lot" : `lot ${say.number(lots[i]!)}`;
      return `${say.places(parameter, [position])} (${lot}) ${say.fte(fte[i]!)}`;
    });
    return `Tie: Several distributions are equally close; the lowest lot gets the most: ${say.and(rows)}.`;
  },
  months: (step, say) => {
    const { start, end, terms, method } = step;
    const parts = terms.length === 0 ? "no full calendar month" : monthsInWords(terms, MONTH_WORDS);
    const write: Write = (value) => `${say.number(value)} ${say.noun(value, "month", "months")}`;
    return `From ${say.day(start)} to ${say.day(end)}, ${parts}: ${monthsEquation(step, write)} (${MONTHS_METHODS[method]}).`;
  },
  forwarding: (step, say) => {
    const text = forwardingEquation(step, say);
    return `${text}${step.amount ? noted(text) : " (only the contract is rounded)"}.`;
  },
  contract: (step, say) => {
    const text = contractEquation(step, say);
    const ratio = ratioOf(step, say);
    const all = text.includes(" × ") ? "" : "Sum of the unrounded amounts, rounded to the cent: ";
    return `${all}${text}${noted(text)}; split in the ratio of the unrounded amounts${ratio === undefined ? "" : `, ${ratio}`}.`;
  },
  slice: ({ start, end, posts, isCapped, months }, say) => {
    const held = posts.map(({ fte, rate }) => `${say.fte(fte)} at ${say.money(rate)}`);
    const most = isCapped ? " (no more count)" : "";
    const count = `${say.number(shownAs(months))} ${say.noun(months, "month", "months")}`;
    return `Time slice from ${say.day(start)} to ${say.day(end)}, ${count}: ${held.length === 0 ? "no FTE" : say.and(held)}${most}.`;
  },
  slices: (step, say) => {
    const text = slicesEquation(step, say);
    const end = step.amount ? noted(text) : " (only the contract is rounded)";
    return step.posts.length === 0 ? "No months, no amount." : `All time slices: ${text}${end}.`;
  },
  fteMonths: (step, say) => `FTE-months: ${fteMonthsEquation(step, say)}.`,
  filledMonth: (step, say) => {
    const most = step.parts.some(({ isCapped }) => isCapped) ? " (no more count)" : "";
    return `${MONTH_WORDS.month(step.month)} ${step.year}, days × FTE ÷ days of the month: ${filledMonthEquation(step, say)}${most}.`;
  },
  yearPart: (step, say) => `${step.year}: ${yearEquations(step, CENT, say, CENT_WORDS)}.`,
  flow: (step, say) => {
    const { named, others } = flowTerms(step);
    const bodies = named.map(({ body }) => say.value(body));
    if (others) bodies.push(`${others.count} more`);
    const through = bodies.length === 0 ? "" : ` + passed on to ${say.and(bodies)}`;
    const payer = step.payer === "" ? "the grantor" : say.value(step.payer);
    return `${say.value(step.body)} (paid by ${payer}), own amount${through}: ${flowEquation(step, say)}.`;
  },
  branch: ({ body, payer, recipient, contract }, say) =>
    payer === ""
      ? `${say.value(body)} (paid by the grantor) belongs to no contract.`
      : `${say.value(body)} (paid by ${say.value(payer)}) belongs to the contract of ${say.value(recipient)} with ${say.value(contract)}.`,
  group: ({ text, count }, say) =>
    `${say.value(text)} is a group of ${say.number(count)} ${say.noun(count, "row", "rows")}.`,
  member: ({ text, groupName }, say) =>
    groupName === ""
      ? `${say.value(text)} belongs to no group.`
      : `${say.value(text)} belongs to the group ${say.value(groupName)}.`,
  total: (step, say) => {
    const count = rowsTogether(step);
    const last = count === 0 ? "" : `, the last ${say.number(count)} rows together`;
    return `Sum of the group ${say.value(step.groupName)} in column ${say.number(step.nth)} of the values${last}: ${totalEquation(step, say)}.`;
  },
  noTotal: ({ groupName, nth, text }, say) =>
    `${say.value(text)} is not a number, so the group ${say.value(groupName)} has no sum in column ${say.number(nth)} of the values.`,
  payment: (step, say) => {
    const { day, nth, payer, body, isBack, parameter } = step;
    const as = parameter === "granted" ? " as granted" : "";
    const back = isBack ? ", a negative instalment flows back" : "";
    return `${say.day(day)}, instalment ${nth}${as}, ${say.value(payer)} to ${say.value(body)}${back}: ${paymentEquation(step, say)}.`;
  },
  instalment: (step, say) =>
    `Instalment ${step.nth}: ${instalmentEquations(step, CENT, say, { down: CENT_WORDS.down, last: "what is left of the sum" })}.`,
  ownShare: ({ cost, funding, ownShare }, say) => {
    const text = excessEquation(cost, funding, ownShare, say);
    const surplus =
      compare(funding, cost) > 0
        ? ` (the funding of ${say.money(funding)} covers the cost)`
        : noted(text);
    return `Own share (cost − funding, never below 0): ${text}${surplus}.`;
  },
  ownShares: ({ ownShares, sum }, say) =>
    ownShares.length > 12
      ? `Sum of the own shares of all rows: ${say.money(sum)}.`
      : `Sum of the own shares: ${equation(sumOf(ownShares, say.money), sum, sum, say.money)}.`,
  accepted: ({ cost, ceiling, accepted }, say) => {
    const counted = compare(cost, ceiling) > 0 ? subtract(cost, ceiling) : ZERO;
    const text = equation(
      difference(cost, counted, say.money),
      subtract(cost, counted),
      accepted,
      say.money,
    );
    return `Accepted (cost − what exceeds the ceiling of ${say.money(ceiling)}): ${text}${noted(text)}.`;
  },
  excess: ({ of, amount, less, excess }, say) => {
    const text = excessEquation(amount, less, excess, say);
    const more =
      compare(less, amount) > 0 && !isZero(less)
        ? ` (to be deducted were ${say.money(less)})`
        : noted(text);
    return `${EXCESSES[of]}: ${text}${more}.`;
  },
  published: ({ value, factor: quantity, amount, source }, say) =>
    `${say.money(value)} × ${factor(quantity, say.number)} ${compare(multiply(value, quantity), amount) === 0 ? "=" : "≈"} ${say.money(amount)} (Source: ${source}).`,
  citation: ({ module, year, item, confidence, source }) =>
    `Module ${module}, grant year ${year}, ${itemName(item)} (${CONFIDENCES[confidence]}): ${source}`,
  baseRate: ({ rate, validFrom, confidence, source }, say) =>
    `Base rate since ${say.day(validFrom)}: ${say.percent(rate)} = ${say.number(rate)} (${CONFIDENCES[confidence]}: ${source}).`,
  publishedRates: () =>
    "Base rates of § 247 BGB from the rule data (unofficial copy; compare with what the Bundesbank publishes).",
  version: ({ addIn, rulesDay }) => `${versionText(addIn, rulesDay, version)}.`,
  interestDays: (step, say) =>
    `${step.year}, (base rate + surcharge) × days ÷ days of the year: ${interestDaysEquation(step, say)}.`,
  interest: (step, say) => {
    const text = interestEquation(step, say);
    return `Interest: ${text}${noted(text)}.`;
  },
};

/** What the rule data may name and nobody has put into words stays as it is. */
const itemName = (item: string): string => ruleItems[item as keyof typeof ruleItems] ?? item;
