import type { Answer, Rule } from "../../engine/grantYear/course";

/** What a switch of the course of a year decides. */
export const yearRules: Readonly<Record<Rule, string>> = {
  entitlementBasis: "Höchstbetrag",
  ceilingScope: "Höchstbetrag gilt",
  itemScope: "Einsparungen bei Positionen",
  sliceMonthRule: "Wechsel im Monat",
  minimumOn: "Mindestanteil",
  surcharge: "Zuschlag zum Basiszinssatz",
  interestOn: "Zinsen auf Rückzahlungen",
  interimInterest: "Zwischenzinsen",
  repaymentTrigger: "Rückzahlung fällig",
  carryOver: "Übertragung",
  followOn: "Anschlussbescheid",
  topUpSettlement: "Aufstockung",
};

export type YearAnswers = { readonly [Of in Rule]: Readonly<Record<Answer<Of>, string>> };

export const yearAnswers: YearAnswers = {
  entitlementBasis: { CONTRACT: "nach Vertrag", STAFFED: "nach Besetzung" },
  ceilingScope: { POST: "je Stelle", BODY: "je Beteiligte", CONTRACT: "je Vertrag" },
  itemScope: { EACH_ITEM: "bleiben bei ihrer Position", ALL_ITEMS: "decken Mehrkosten anderer" },
  sliceMonthRule: {
    EXACT: "taggenau",
    FIRST_DAY: "der erste Tag entscheidet",
    LAST_DAY: "der letzte Tag entscheidet",
    MAJORITY: "die meisten Tage entscheiden",
  },
  minimumOn: { PLANNED: "der vereinbarten Stelle", FILLED: "der besetzten Stelle" },
  surcharge: {},
  interestOn: { NONE: "keine", NOTICE: "laut Bescheid", CONTRACT: "laut Vertrag" },
  interimInterest: { NO: "keine", AFTER_2_MONTHS: "nach zwei Monaten" },
  repaymentTrigger: {
    BY_DATE: "zum genannten Tag",
    AFTER_FILE_NUMBER: "wenn das Kassenzeichen da ist",
  },
  carryOver: { NONE: "keine", BUDGET_NOTE: "durch Haushaltsvermerk" },
  followOn: { AUTOMATIC: "Verträge folgen ihm", NEEDS_CONTRACT: "braucht neue Verträge" },
  topUpSettlement: { FLAT: "pauschal", ACTUAL: "nach Kosten" },
};
