import type { StepOf, TieRule } from "../../engine/steps/step";
import { ENGLISH_MONTHS } from "../englishDay";
import type { MonthWords } from "../monthTermsText";
import type { QuotaWords } from "../splitEquations";

/** Words of the steps that stand in several sentences or depend on what was chosen. */
export const TIE_RULES: Readonly<Record<TieRule, string>> = {
  lot: "by lot",
  largerWeight: "larger weight",
  position: "earlier row",
};

export const MONTHS_METHODS = {
  CALENDAR: "by calendar months, parts of a month by its days",
  FULL: "full calendar months only",
  STARTED: "each calendar month begun counts in full",
  DAYS: "by days in proportion to those of the calendar year",
};

export const MONTH_WORDS: MonthWords = {
  days: (days: number, of: number, name: string) => `${days} of ${of} days (${name})`,
  months: (count: number) =>
    count === 1 ? "1 full calendar month" : `${count} full calendar months`,
  years: (count: number) => (count === 1 ? "1 full year" : `${count} full years`),
  month: (month: number) => ENGLISH_MONTHS[month - 1]!,
};

export const CONFIDENCES = {
  stated: "stated by the source",
  unofficialCopy: "stated by an unofficial copy only",
  derived: "derived only",
};

export const EXCESSES: Readonly<Record<StepOf<"excess">["of"], string>> = {
  repayment: "To be repaid (paid − accepted, never below 0)",
  outstanding: "Still to be paid (accepted − paid, never below 0)",
  ownShare: "Own share (cost − accepted, never below 0)",
};

export const ROUNDED: Omit<QuotaWords, "extra"> = {
  down: "rounded down to the unit",
  nearest: "rounded to the nearest unit",
};
export const CENT_WORDS: QuotaWords = {
  down: "rounded down to the cent",
  nearest: "rounded to the nearest cent",
  extra: "cent for the largest remainder",
};
