import { type Fraction, isZero } from "../../engine/number/fraction";
import { looksLikeYear } from "../../engine/period/period";
import { looksLikeNumber } from "../looksLikeNumber";
import type { IssueTexts } from "../textTypes";
import type { Wording } from "../wording";
import { ruleItems } from "./ruleItems";

/** Arguments that hold days. */
const DAYS = new Set(["start", "end", "day"]);

export const issues: IssueTexts = {
  notANumber: ({ received, parameter }, say) => {
    const isText = looksLikeNumber(received) ? "text, " : "";
    const isDay = DAYS.has(parameter ?? "");
    return `${say.value(received)} is ${isText}not a ${isDay ? "date" : "number"}.`;
  },
  negative: ({ received }, say) => `${say.number(received)} is negative; 0 or more is expected.`,
  notPositive: ({ received }, say) => `${say.number(received)} is not above 0.`,
  notAMultiple: ({ received, of }, say) =>
    `${say.number(received)} is not a multiple of ${say.number(of)}.`,
  allWeightsZero: () => "All values are 0; nothing can be split by them.",
  equalLots: ({ first, lot, parameter }, say) =>
    `Lot ${say.number(lot)} has been drawn already${inBrackets(say.place(parameter, first))}; each lot may occur only once.`,
  lotNotWhole: ({ received }, say) =>
    `${say.number(received)} is not a lot; 1, 2, 3 … or blank is expected.`,
  partChangesSign: () =>
    "The rounding difference is larger than the part that would have to bear it. Please choose another method.",
  tooManyDigits: () =>
    "The result would have more than 15 digits; a cell could not show it exactly.",
  missing: () => "The value is missing.",
  differentShape: ({ rows, columns, expectedRows, expectedColumns, other }, say) =>
    `The range has ${inCells(rows, columns, say)}, but “${say.parameter(other)}” has ${inCells(expectedRows, expectedColumns, say)}.`,
  notASingleValue: () => "A single value is expected, not a range.",
  unknownOption: ({ received, allowed, closest }, say) =>
    `${say.value(received)} is not known; possible: ${say.list(allowed)}.${closest === undefined ? "" : ` Perhaps ${closest} is meant.`}`,
  tooManyCells: ({ most }, say) => `The result would need more than ${say.number(most)} cells.`,
  sharesDoNotFitTotal: ({ sum, total, basis }, say) =>
    basis === "KEY"
      ? `For the rows that are still open the key gives ${inPosts(sum, say)}, but ${say.number(total)} are left. Whoever gets so much more or less by agreement is not part of the key: please enter 0 there.`
      : `Their sum ${say.number(sum)} does not fit ${inPosts(total, say)}. For a key (inhabitants, amounts) please add "KEY" as the last argument.`,
  tooManySteps: ({ rows, steps, limit }, say) =>
    `${say.number(rows)} rows × ${say.number(steps)} steps are too many; the limit is ${say.number(limit)}.`,
  tooManyDecimals: ({ decimals }, say) =>
    `The values have ${say.number(decimals)} decimal places, too many to calculate with. Please round them.`,
  agreedExceedTotal: ({ agreed, total }, say) =>
    `${inPosts(agreed, say)} agreed, but only ${say.number(total)} to be handed out.`,
  agreedBelowTotal: ({ agreed, total }, say) =>
    `${say.number(agreed)} of ${say.number(total)} posts are agreed; nobody is left to take the rest.`,
  heldExceedTotal: ({ held, agreed, total }, say) =>
    `${inPosts(held, say)} held, but only ${say.number(total)} to be handed out${isZero(agreed) ? "" : ` (of these ${say.number(agreed)} agreed)`}. Please correct one of the entries.`,
  heldAboveMost: ({ received, most, because }, say) =>
    `${inPosts(received, say)} held, but only ${say.number(most)} ${because === "agreed" ? "agreed" : "left after the waiver"}. Please correct one of the entries.`,
  heldBelowMinimum: ({ received, most }, say) =>
    `${inPosts(received, say)} held; the waiver leaves ${say.number(most)}, which is below the minimum. Please change the waiver or the minimum.`,
  waiversLeaveTooLittle: ({ available, total }, say) =>
    `After the waivers only ${say.number(available)} of ${say.number(total)} posts can be handed out.`,
  noShares: ({ total }, say) =>
    `All shares are 0; nothing can be handed out by them (total ${inPosts(total, say)}).`,
  minimumCannotBeMet: ({ rest, minimum }, say) =>
    `There is no distribution of ${inPosts(rest, say)} that gives everyone 0 or at least ${say.number(minimum)}.`,
  tieNeedsLots: ({ positions }, say) =>
    `${say.places("shares", positions)} have equally good claims. Draw lots and enter them here (1 first).`,
  notTwoColumns: ({ columns }, say) =>
    `Two columns (valid from, rate) are expected, not ${say.number(columns)}.`,
  notAName: ({ received }, say) => `${say.value(received)} is not a name.`,
  notADate: ({ received, parameter }, say) =>
    looksLikeYear(received)
      ? `${Math.floor(received)} is not a date; perhaps ${parameter === "end" ? "31 December" : "1 January"} ${Math.floor(received)} is meant.`
      : `${say.number(received)} is not a date; enter a day, for example 1 November 2021.`,
  dayTooEarly: ({ day }, say) =>
    `${say.day(day)} lies before 1 January 1990; check the date and its year.`,
  endBeforeStart: () => "The end lies before the start.",
  noFullMonth: () =>
    "There is no full calendar month in the period; the amount cannot be split by it.",
  notACount: ({ received, most }, say) =>
    `${say.number(received)} is not a number of instalments; a whole number from 1 to ${say.number(most)} is expected.`,
  notAPercentage: ({ received }, say) =>
    `${say.number(received)} is not a rate of interest; enter it as a percentage, ${say.number(received)}% instead of ${say.number(received)}.`,
  equalDates: ({ day }, say) => `Two rates are valid from ${say.day(day)}.`,
  beforeFirstRate: ({ firstDay }, say) =>
    `The table has no rate for the time before ${say.day(firstDay)}; add the one in force at the start.`,
  baseRateUnknown: ({ day, firstDay, lastDay }, say) =>
    `No base rate is known for ${say.day(day)}, only from ${say.day(firstDay)} to ${say.day(lastDay)}. Enter the rates the Deutsche Bundesbank publishes as a range (valid from, base rate).`,
  surchargeMissing: () =>
    `Nobody said what is added to the base rate: § 49a (3) VwVfG NRW says three percentage points since its last change, five before; a contract may say otherwise. Enter 3%, 5% or "NONE", as the notice or the contract says.`,
  onlyBlanks: () => "The cell looks empty, but holds blanks; please delete its content.",
  bodyMissing: () => "The name of the body beside the amount is missing.",
  unknownPayer: ({ body, payer, closest }, say) =>
    `${say.value(payer)} is to pay ${say.value(body)}, but is not among the bodies. ${closest === undefined ? "Please" : `Perhaps ${say.value(closest)} is meant; if not, please`} insert a row for it.`,
  twoPayers: ({ body, payers: [first, second] }, say) =>
    `${say.value(body)} has two payers: ${payer(first, say)} and ${payer(second, say)}.`,
  circle: ({ bodies }, say) =>
    `The forwarding runs in a circle: ${[...bodies, bodies[0]].map((body) => say.value(body)).join(" ← ")}.`,
  aboveMost: ({ received, most, source }, say) =>
    `${say.number(received)} is more than the ${say.number(most)} that the source allows (${source}). Enter ${say.number(most)} at most.`,
  quantityMissing: ({ unit }) =>
    unit === "DAY"
      ? "The limit holds per day; enter the number of days."
      : "The limit holds per FTE; enter the FTE.",
  yearlyLimit: ({ received }, say) =>
    `The limit holds for the year as a whole, not ${say.number(received)} times; leave this blank or enter 1.`,
  mixedSigns: ({ contract, first, parameter }, say) =>
    `The amount has another sign than the first one of the contract ${say.value(contract)}${inBrackets(say.place(parameter, first))}. Please keep repayments as a contract of their own.`,
  keyTwice: ({ key, first, parameter }, say) =>
    `${say.value(key)} already stands further up${inBrackets(say.place(parameter, first))}. Please list each name once only.`,
  unknownKey: ({ key, closest }, say) =>
    `${say.value(key)} is not in the list. ${closest === undefined ? "Please" : `Perhaps ${say.value(closest)} is meant; if not, please`} insert a row for it.`,
  capAcrossRates: ({ day }, say) =>
    `On ${say.day(day)} more FTE are filled than count, and at two rates. Please reduce the FTE of the rows, so that it is clear which rate holds.`,
  monthRuleMissing: ({ year, month }) =>
    `FTE or rate change within ${String(month).padStart(2, "0")}/${year}, but that month counts as a whole. Please enter "FIRSTDAY", "LASTDAY" or "MAJORITY", as the contract says.`,
  notAYear: ({ received }, say) =>
    `${say.number(received)} is not a year; 2023, for example, is expected.`,
  moduleWithoutRoles: ({ module }) =>
    `Module ${String(module)} has one rate for all posts; please leave this blank.`,
  notPublished: ({ year, item, knownYears }, say) =>
    `The sources of the rule data state no amount for ${year} (${itemName(item)})${knownYears.length > 0 ? `; known: ${say.and(knownYears.map(String))}` : ""}. The notice decides; enter its amount.`,
  onlyDerived: ({ year, item, value, reason }, say) =>
    `No source states the value for ${year} (${itemName(item)}); derived: ${say.money(value)}. Reason (in German): ${reason} The notice decides; enter its amount.`,
};

const inPosts = (count: Fraction, say: Wording): string =>
  `${say.number(count)} ${say.noun(count, "post", "posts")}`;

const inCells = (rows: number, columns: number, say: Wording): string =>
  `${say.number(rows)} ${say.noun(rows, "row", "rows")} and ${say.number(columns)} ${say.noun(columns, "column", "columns")}`;

/** The place of a cell; outside a range there is none. */
const inBrackets = (place: string): string => (place === "" ? "" : ` (${place})`);

/** A payer's name; an empty one is the grantor. */
const payer = (name: string, say: Wording): string =>
  name === "" ? "the grantor" : say.value(name);

const itemName = (item: string): string => ruleItems[item as keyof typeof ruleItems];
