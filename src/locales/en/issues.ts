import { type Fraction, isZero } from "../../engine/number/fraction";
import { looksLikeYear } from "../../engine/period/period";
import { looksLikeNumber } from "../looksLikeNumber";
import { roundingPlaces } from "../numberText";
import type { IssueTexts } from "../textTypes";
import type { Wording } from "../wording";
import { ruleItems } from "./ruleItems";

/** Arguments that hold days. */
const DAYS = new Set(["start", "end", "day", "dates"]);

export const issues: IssueTexts = {
  notANumber: ({ received, parameter, orNone }, say) => {
    const isText = looksLikeNumber(received);
    const one = DAYS.has(parameter ?? "") ? "date" : "number";
    const enter = isText
      ? `enter it as a ${one} (first change the cell format “Text” to “General”)`
      : orNone
        ? `enter a number or "NONE"`
        : `enter a ${one} or empty the cell`;
    return `${say.value(received)} is ${isText ? "text, " : ""}not a ${one}. Please ${enter}.`;
  },
  negative: ({ received }, say) => `${say.number(received)} is negative. Please enter 0 or more.`,
  notPositive: ({ received }, say) =>
    `${say.number(received)} is not above 0. Please enter a value above 0 or leave this blank.`,
  notAMultiple: ({ received, of }, say) => {
    const places = roundingPlaces(of);
    const how =
      places === undefined
        ? `enter a multiple of ${say.number(of)}`
        : places === 0
          ? "enter a whole number"
          : `round it: ROUND(…,${places})`;
    return `${say.number(received)} is not a multiple of ${say.number(of)}. Please ${how}.`;
  },
  allWeightsZero: () =>
    "All values are 0; nothing can be split by them. Please enter at least one value above 0.",
  equalLots: ({ first, lot, parameter }, say) =>
    `Lot ${say.number(lot)} has been drawn already${inBrackets(say.place(parameter, first))}. Please enter each lot only once.`,
  lotNotWhole: ({ received }, say) =>
    `${say.number(received)} is not a lot. Please enter 1, 2, 3 … or leave this blank.`,
  partChangesSign: () =>
    "The rounding difference is larger than the part that would have to bear it. Please choose another method.",
  tooManyDigits: () =>
    "The result would have more than 15 digits; a cell could not show it exactly. Please enter smaller values or values with fewer decimal places.",
  missing: () => "The value is missing. Please enter it.",
  differentShape: ({ rows, columns, expectedRows, expectedColumns, other }, say) =>
    `The range has ${inCells(rows, columns, say)}, but “${say.parameter(other)}” has ${inCells(expectedRows, expectedColumns, say)}. Please give ranges of the same size.`,
  notASingleValue: () => "A single value is expected, not a range. Please give one cell only.",
  unknownOption: ({ received, allowed, closest }, say) =>
    `${say.value(received)} is not known${closest === undefined ? "" : `; perhaps ${closest} is meant`}. Please enter ${say.list(allowed)}.`,
  withoutSteps: ({ of }) => `KIM.${of} has no steps. Please enter another function.`,
  argumentCount: ({ of, names, received }, say) => {
    const least = received < names.length;
    const all = names.map((name) => say.parameter(name)).join(", ");
    return `KIM.${of} expects ${least ? "at least" : "at most"} ${say.number(names.length)} ${say.noun(names.length, "argument", "arguments")} (${all}), but gets ${say.number(received)}. Please ${least ? "add those that are missing" : "delete those that are too many"}.`;
  },
  tooManyCells: ({ most }, say) =>
    `The result would need more than ${say.number(most)} cells. Please check this value.`,
  sharesDoNotFitTotal: ({ sum, total, basis }, say) =>
    basis === "KEY"
      ? `For the rows that are still open the key gives ${inPosts(sum, say)}, but ${say.number(total)} are left. Whoever gets so much more or less by agreement is not part of the key: please enter 0 there.`
      : `Their sum ${say.number(sum)} does not fit ${inPosts(total, say)}. For a key (inhabitants, amounts) please add "KEY" as the last argument.`,
  tooManySteps: ({ rows, steps, limit }, say) =>
    `${say.number(rows)} rows × ${say.number(steps)} steps are too many; the limit is ${say.number(limit)}. Please check the range or choose a larger step.`,
  tooManyDecimals: ({ decimals }, say) =>
    `The values have ${say.number(decimals)} decimal places, too many to calculate with. Please round them: ROUND(…,6).`,
  agreedExceedTotal: ({ agreed, total }, say) =>
    `${inPosts(agreed, say)} agreed, but only ${say.number(total)} to be handed out. Please correct one of the values.`,
  agreedBelowTotal: ({ agreed, total }, say) =>
    `${say.number(agreed)} of ${say.number(total)} posts are agreed; nobody is left to take the rest. Please correct the posts agreed or those to be handed out.`,
  heldExceedTotal: ({ held, agreed, total }, say) =>
    `${inPosts(held, say)} held, but only ${say.number(total)} to be handed out${isZero(agreed) ? "" : ` (of these ${say.number(agreed)} agreed)`}. Please correct one of the entries.`,
  heldAboveMost: ({ received, most, because }, say) =>
    `${inPosts(received, say)} held, but only ${say.number(most)} ${because === "agreed" ? "agreed" : "left after the waiver"}. Please correct one of the entries.`,
  heldBelowMinimum: ({ received, most }, say) =>
    `${inPosts(received, say)} held; the waiver leaves ${say.number(most)}, which is below the minimum. Please change the waiver or the minimum.`,
  waiversLeaveTooLittle: ({ available, total }, say) =>
    `${isZero(available) ? "The waivers leave everyone less than the smallest possible post" : `After the waivers only ${say.number(available)} of ${say.number(total)} posts can be handed out`}. Please change the waivers or the posts to be handed out.`,
  noShares: ({ total }, say) =>
    `All shares are 0, but ${inPosts(total, say)} to be handed out. Please enter the shares.`,
  minimumCannotBeMet: ({ rest, minimum }, say) =>
    `There is no distribution of ${inPosts(rest, say)} that gives everyone 0 or at least ${say.number(minimum)}. Please choose a smaller minimum or change the posts to be handed out.`,
  tieNeedsLots: ({ positions }, say) =>
    `Only a lot can decide between ${say.places("shares", positions)}. Please draw lots and enter them here (1 first).`,
  notTwoColumns: ({ columns }, say) =>
    `The range has ${say.number(columns)} ${say.noun(columns, "column", "columns")}. Please give two: valid from, rate.`,
  notAName: ({ received }, say) =>
    `${say.value(received)} is not a name. Please enter a name or empty the cell.`,
  notADate: ({ received, parameter }, say) =>
    looksLikeYear(received)
      ? `${Math.floor(received)} is not a date; perhaps ${parameter === "end" ? "31 December" : "1 January"} ${Math.floor(received)} is meant. Please enter the day.`
      : `${say.number(received)} is not a date. Please enter a day, for example 1 November 2021.`,
  dayTooEarly: ({ day }, say) =>
    `${say.day(day)} lies before 1 January 1990. Please check the date and its year.`,
  endBeforeStart: () => "The end lies before the start. Please check both days.",
  noFullMonth: () =>
    "There is no full calendar month in the period; the amount cannot be split by it. Please choose another way of counting, for example CALENDAR.",
  notACount: ({ received, most }, say) =>
    `${say.number(received)} is not a number of instalments. Please enter a whole number from 1 to ${say.number(most)}.`,
  unknownColumn: ({ received, columns }, say) =>
    `${say.number(received)} is not a column of “${say.parameter("amount")}”. Please enter ${columns === 1 ? "1" : `a whole number from 1 to ${say.number(columns)}`}.`,
  columnMissing: (_, say) =>
    `The instalment has a weight, but no column that it pays out. Please enter the number of the column, or delete the weight under “${say.parameter("parts")}”.`,
  columnWithoutWeight: ({ column }, say) =>
    `All instalments of column ${say.number(column)} weigh 0, but it has an amount. Please give at least one of these instalments a weight above 0.`,
  notAPercentage: ({ received }, say) =>
    `${say.number(received)} is not a rate of interest. Please enter it as a percentage: ${say.number(received)}% instead of ${say.number(received)}.`,
  equalDates: ({ day }, say) =>
    `Two rates are valid from ${say.day(day)}. Please delete one of them.`,
  beforeFirstRate: ({ firstDay }, say) =>
    `The table has no rate for the time before ${say.day(firstDay)}. Please add the one in force at the start.`,
  baseRateUnknown: ({ day, firstDay, lastDay }, say) =>
    `No base rate is known for ${say.day(day)}, only from ${say.day(firstDay)} to ${say.day(lastDay)}. Please enter the rates the Deutsche Bundesbank publishes as a range (valid from, base rate).`,
  surchargeMissing: () =>
    `Nobody said what is added to the base rate: § 49a (3) VwVfG NRW says three percentage points since its last change, five before; a contract may say otherwise. Please enter 3%, 5% or "NONE", as the notice or the contract says.`,
  dayMissing: ({ nth }, say) =>
    `The day of instalment ${say.number(nth)} is missing. Please enter it.`,
  notAPaymentList: () =>
    "A single value or a single column is not enough. Please give a list: the day in its first column, the amount in its last.",
  twoRecipients: ({ body, first }, say) =>
    `${say.value(first)} and ${say.value(body)} have no payer, but only one of them gets what is granted. Please enter who pays ${say.value(body)}.`,
  noRecipient: () =>
    "All bodies have a payer, so nobody gets what is granted. Please delete it for the body that the grantor pays.",
  nothingToPay: () =>
    "There is nothing to pay: all instalments are 0 or blank. Please enter the amounts.",
  notARowForEach: ({ rows, expected, other }, say) =>
    `The range has ${say.number(rows)} ${say.noun(rows, "row", "rows")}, but “${say.parameter(other)}” has ${say.number(expected)} ${say.noun(expected, "cell", "cells")}. Please give a row for each of them.`,
  notOneForEachColumn: ({ columns, received, of }, say) =>
    `The range has ${say.number(received)} ${say.noun(received, "cell", "cells")}. Please give one value for all columns, or one for each of the ${say.number(columns)} columns of “${say.parameter(of)}”.`,
  onlyBlanks: () => "The cell looks empty, but holds blanks. Please delete its content.",
  bodyMissing: () => "The name of the body beside the amount is missing. Please enter it.",
  unknownPayer: ({ body, payer, closest }, say) =>
    `${say.value(payer)} is to pay ${say.value(body)}, but is not among the bodies. ${closest === undefined ? "Please" : `Perhaps ${say.value(closest)} is meant; if not, please`} insert a row for it.`,
  twoPayers: ({ body, payers: [first, second] }, say) =>
    `${say.value(body)} has two payers: ${payer(first, say)} and ${payer(second, say)}. Please enter only one of them.`,
  circle: ({ bodies }, say) =>
    `The forwarding runs in a circle: ${[...bodies, bodies[0]].map((body) => say.value(body)).join(" ← ")}. Please correct one of the payers.`,
  aboveMost: ({ received, most, source }, say) =>
    `${say.number(received)} is more than the ${say.number(most)} that the source allows (${source}). Please enter ${say.number(most)} at most.`,
  quantityMissing: ({ unit }) =>
    unit === "DAY"
      ? "The limit holds per day. Please enter the number of days."
      : "The limit holds per FTE. Please enter the FTE.",
  yearlyLimit: ({ received }, say) =>
    `The limit holds for the year as a whole, not ${say.number(received)} times. Please leave this blank or enter 1.`,
  notAGroupList: () =>
    "A single value is not enough beside groups. Please give a list: the group in its first column, its value in the last.",
  groupUnknown: ({ name, list, closest }, say) =>
    `${say.value(name)} is not in the list “${say.parameter(list)}”. ${closest === undefined ? "Please add" : `Perhaps ${say.value(closest)} is meant; otherwise please add`} a line for it.`,
  groupMissing: ({ list }, say) =>
    `The group is missing. Please enter it, or keep a line without a name in the list “${say.parameter(list)}” for rows without a group.`,
  groupWithoutRows: ({ name }, say) =>
    `${name === "" ? "No row is without a group" : `No row belongs to the group ${say.value(name)}`}, but it has a value. Please enter the group beside its rows or delete the value.`,
  groupTwice: ({ name, first, parameter }, say) =>
    `${name === "" ? "A line without a group" : `The group ${say.value(name)}`} is in the list already${inBrackets(say.place(parameter, first))}. Please combine the lines.`,
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
    `${say.number(received)} is not a year. Please enter a year, for example 2023.`,
  moduleWithoutRoles: ({ module }) =>
    `Module ${String(module)} has one rate for all posts. Please leave this blank.`,
  notPublished: ({ year, item, knownYears }, say) =>
    `The sources of the rule data state no amount for ${year} (${itemName(item)})${knownYears.length > 0 ? `; known: ${say.and(knownYears.map(String))}` : ""}. The notice decides; please enter its amount.`,
  onlyDerived: ({ year, item, value, reason }, say) =>
    `No source states the value for ${year} (${itemName(item)}); derived: ${say.money(value)}. Reason (in German): ${reason} The notice decides; please enter its amount.`,
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
