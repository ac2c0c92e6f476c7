import type { StepOf, TieRule } from "../../engine/steps/step";
import type { MonthWords } from "../monthTermsText";
import type { QuotaWords } from "../splitEquations";

/** Words of the steps that stand in several sentences or depend on what was chosen. */
const MONTHS = [
  ...["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September"],
  ...["Oktober", "November", "Dezember"],
];

export const TIE_RULES: Readonly<Record<TieRule, string>> = {
  lot: "durch das Los",
  largerWeight: "größerer Schlüsselwert",
  position: "frühere Zeile",
};

export const MONTHS_METHODS = {
  CALENDAR: "nach Kalendermonaten, angefangene anteilig nach ihren Tagen",
  FULL: "nur volle Kalendermonate",
  STARTED: "jeder angefangene Kalendermonat zählt ganz",
  DAYS: "nach Tagen im Verhältnis zu denen des Kalenderjahres",
};

export const MONTH_WORDS: MonthWords = {
  days: (days: number, of: number, name: string) => `${days} von ${of} Tagen (${name})`,
  months: (count: number) =>
    count === 1 ? "1 ganzer Kalendermonat" : `${count} ganze Kalendermonate`,
  years: (count: number) => (count === 1 ? "1 ganzes Jahr" : `${count} ganze Jahre`),
  month: (month: number) => MONTHS[month - 1]!,
};

export const CONFIDENCES = {
  stated: "in der Quelle genannt",
  unofficialCopy: "nur in einer nicht amtlichen Kopie genannt",
  derived: "nur abgeleitet",
};

export const EXCESSES: Readonly<Record<StepOf<"excess">["of"], string>> = {
  repayment: "Zurückzuzahlen (ausgezahlt − anerkannt, nie unter 0)",
  outstanding: "Noch auszuzahlen (anerkannt − ausgezahlt, nie unter 0)",
  ownShare: "Eigenanteil (Kosten − anerkannt, nie unter 0)",
};

export const ROUNDED: Omit<QuotaWords, "extra"> = {
  down: "auf die Einheit abgerundet",
  nearest: "kaufmännisch auf die Einheit gerundet",
};
export const CENT_WORDS: QuotaWords = {
  down: "auf den Cent abgerundet",
  nearest: "kaufmännisch auf den Cent gerundet",
  extra: "Cent aus dem größten Rest",
};
