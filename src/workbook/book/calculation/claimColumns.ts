import type { Answer, Rule } from "../../../engine/grantYear/course";
import { BASE_RATES } from "../../../engine/rules/baseRates";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { call, cellRef, quoted } from "./formulaParts";

/** How a claim may stand, in the order of `claimCode` from 1 on. */
export const CLAIM_STATES = [
  "INCOMPLETE",
  "NOT_ASKED",
  "UNDECIDED",
  "WITHOUT_SURCHARGE",
  "UNSETTLED",
  "IN_TIME",
  "STALE",
  "KNOWN",
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
export const codeOf = (state: ClaimState): number => CLAIM_STATES.indexOf(state) + 1;

/** Half-years whose base rate the rule data hold, and the year of the first one. */
const HALF_YEARS = BASE_RATES.rows.length;
const FIRST_YEAR = Number(BASE_RATES.rows[0]!.from.slice(0, 4));

/** The day before which no base rate is known any more, as a formula. */
export const RATES_END = `DATE(${FIRST_YEAR},${6 * HALF_YEARS + 1},1)`;
export const RATES_START = `DATE(${FIRST_YEAR},1,1)`;

/**
 * The base rates, a row per half-year; what was decided about interest, a row per decision and one
 * for all; and a row per claim, which amount bears interest and how the claim stands (as
 * `courseClaims` does).
 */
export function claimColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "claimCalculation");
  const one = (id: string): string => places.anchor(id, "claimCalculation");
  const of = (field: string): string => columnRef(book, "claims", field);
  const choice = (field: string): string => columnRef(book, "choices", field);
  const isKind = (kind: "INTERIM" | "REPAYMENT"): string =>
    `${of("kind")}=${quoted(words[`claim.${kind}`])}`;
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 9);
  const said = (rule: Rule): string =>
    `XLOOKUP(${quoted(words[rule])},${choice("rule")},${choice("value")},"")&""`;
  /** 0: nobody asks for it, 1: somebody does, 2: not decided. */
  const asked = (
    id: string,
    none: Answer<"interestOn" | "interimInterest">,
    ...answers: readonly Answer<"interestOn" | "interimInterest">[]
  ): string => {
    const is = (answer: keyof typeof words): string => `(${one(id)}=${quoted(words[answer])})`;
    return `IF(${is(none)},0,2-${answers.map(is).join("-")})`;
  };
  const twoMonths = (end: string): string => `DATE(YEAR(${end}),MONTH(${end})+2,DAY(${end}))`;
  const lastOfMonth = (end: string): string => `DATE(YEAR(${end}),MONTH(${end})+3,0)`;

  return [
    column(
      "rateFrom",
      columns.rateFrom,
      "day",
      () => `DATE(${FIRST_YEAR},6*SEQUENCE(${HALF_YEARS})-5,1)`,
      11,
    ),
    column(
      "rateNext",
      columns.rateNext,
      "day",
      () => `DATE(${FIRST_YEAR},6*SEQUENCE(${HALF_YEARS})+1,1)`,
      11,
    ),
    column("baseRate", columns.baseRate, "percent", () => call("KIM.BASERATE", at("rateFrom")), 9),
    count("rateDays", columns.rateDays, () => `${at("rateNext")}-${at("rateFrom")}`),
    column(
      "rateOfDay",
      columns.rateOfDay,
      "key",
      () => {
        const points = `IF(${one("claimPoints")}="",0,${one("claimPoints")})`;
        const year = `YEAR(${at("rateFrom")})`;
        return `(${at("baseRate")}+${points}/100)/(DATE(${year}+1,1,1)-DATE(${year},1,1))`;
      },
      13,
    ),
    count("pointsValid", columns.pointsValid, () => {
      const points = choice("number");
      const isNumber = `ISNUMBER(${points})*(${points}>=0)*(${points}<10)`;
      return `(${choice("rule")}=${quoted(words.surcharge)})*${isNumber}`;
    }),
    column(
      "claimPoints",
      columns.claimPoints,
      "key",
      () =>
        `IF(SUM(${at("pointsValid")})=0,"",XLOOKUP(1,${at("pointsValid")},${choice("number")}))`,
      9,
    ),
    column(
      "claimSurcharge",
      columns.claimSurcharge,
      "key",
      () => {
        const points = one("claimPoints");
        return `IF(${points}="","",IF(${points}=0,"NONE",${points}/100))`;
      },
      9,
    ),
    column("interestRule", words.interestOn, "general", () => said("interestOn"), 14),
    column("interimRule", words.interimInterest, "general", () => said("interimInterest"), 14),
    column("claimBody", columns.body, "general", () => `${of("body")}&""`, 20),
    column("claimStart", columns.claimStart, "day", () => `1*${of("start")}`, 11),
    column(
      "claimEnd",
      columns.claimEnd,
      "day",
      () => `IF(${of("end")}="",1*${cellRef(book, "asOf")},${of("end")})`,
      11,
    ),
    column("claimOwed", columns.claimOwed, "balance", () =>
      places.has("repayment")
        ? `XLOOKUP(${at("claimBody")},${at("settledBody")},${at("repayment")},"")`
        : `IF(${at("claimBody")}="","","")`,
    ),
    column("claimAmount", columns.claimAmount, "balance", () => {
      const owed = `ROUND(${at("claimOwed")}+${at("claimReturned")},2)`;
      const isOwed = `(${isKind("REPAYMENT")})*ISNUMBER(${at("claimOwed")})`;
      return `IF(${of("amount")}="",IF(${isOwed},${owed},""),${of("amount")})`;
    }),
    count("claimAsked", columns.claimAsked, () => {
      const interim = asked("interimRule", "NO", "AFTER_2_MONTHS");
      return `IF(${isKind("INTERIM")},${interim},${asked("interestRule", "NONE", "NOTICE", "CONTRACT")})`;
    }),
    count("claimLacks", columns.claimLacks, () => {
      const [start, end] = [at("claimStart"), at("claimEnd")];
      const isOpen = `(${of("amount")}="")*(1-(${isKind("REPAYMENT")}))`;
      return `1*((${start}=0)+(${end}=0)+(${end}<${start})+${isOpen}>0)`;
    }),
    count("claimInTime", columns.claimInTime, () => {
      const [start, end] = [at("claimStart"), at("claimEnd")];
      const isWithin = `(${end}<=${twoMonths(start)})+(${end}<=${lastOfMonth(start)})=2`;
      return `(${isKind("INTERIM")})*(${isWithin})`;
    }),
    count("claimKnown", columns.claimKnown, () => {
      const inTime = at("claimInTime");
      const isLate = `(1-${inTime})*${at("claimStale")}`;
      const timed = `${codeOf("KNOWN")}-${codeOf("KNOWN") - codeOf("IN_TIME")}*${inTime}-${isLate}`;
      const settled = `IF(ISNUMBER(${at("claimAmount")}),${timed},${codeOf("UNSETTLED")})`;
      // One surcharge for all claims, in the row of each.
      const lacks = `(${one("claimPoints")}="")+0*${inTime}`;
      return `IF(${lacks},${codeOf("WITHOUT_SURCHARGE")},${settled})`;
    }),
    count("claimCode", columns.claimCode, () => {
      const decided = `IF(${at("claimAsked")}=2,${codeOf("UNDECIDED")},${at("claimKnown")})`;
      const wanted = `IF(${at("claimAsked")}=0,${codeOf("NOT_ASKED")},${decided})`;
      return `(${of("kind")}<>"")*IF(${at("claimLacks")},${codeOf("INCOMPLETE")},${wanted})`;
    }),
  ];
}
