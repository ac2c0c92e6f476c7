import type { Rule } from "../../engine/grantYear/course";
import type { YearAnswers } from "../de/yearRules";

export const yearRules: Readonly<Record<Rule, string>> = {
  entitlementBasis: "Ceiling",
  ceilingScope: "Ceiling holds",
  itemScope: "Savings on items",
  sliceMonthRule: "Change within a month",
  minimumOn: "Minimum",
  surcharge: "Surcharge on the base rate",
  interestOn: "Interest on repayments",
  interimInterest: "Interest on money used late",
  repaymentTrigger: "Repayment due",
  carryOver: "Carry-over",
  followOn: "Follow-on notice",
  topUpSettlement: "Top-up",
};

export const yearAnswers: YearAnswers = {
  entitlementBasis: { CONTRACT: "by contract", STAFFED: "by staffing" },
  ceilingScope: { POST: "for each post", BODY: "for each body", CONTRACT: "for each contract" },
  itemScope: { EACH_ITEM: "stay with their item", ALL_ITEMS: "pay for other items" },
  sliceMonthRule: {
    EXACT: "by days",
    FIRST_DAY: "the first day decides",
    LAST_DAY: "the last day decides",
    MAJORITY: "most of the days decide",
  },
  minimumOn: { PLANNED: "of the post as agreed", FILLED: "of the post as filled" },
  surcharge: {},
  interestOn: { NONE: "none", NOTICE: "by the notice", CONTRACT: "by contract" },
  interimInterest: { NO: "none", AFTER_2_MONTHS: "after two months" },
  repaymentTrigger: {
    BY_DATE: "on the day named",
    AFTER_FILE_NUMBER: "once the file number is there",
  },
  carryOver: { NONE: "none", BUDGET_NOTE: "by a budget note" },
  followOn: { AUTOMATIC: "contracts follow it", NEEDS_CONTRACT: "needs new contracts" },
  topUpSettlement: { FLAT: "flat", ACTUAL: "by cost" },
};
