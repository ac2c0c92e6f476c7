import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { wholeYear } from "../../engine/year/wholeYears";

const { given } = wholeYear<unknown>("mittelkreis-2023");

/** As the Kreis begins the year: by last year's contract, before the notice has come. */
export const contracted: GrantYear = {
  ...given,
  ...{ rate: 55_000, rateSource: "NOTICE", rateCitation: "Weiterleitungsvertrag, § 2" },
  ...{ notices: [{ kind: "FIRST", posts: 2.5 }], amendments: [], course: {} },
};

const HEADINGS = "Buchungstag\tBetrag\tZahlungspartner\tVerwendungszweck";
/** The treasury's list, by mistake with a day before the money came. */
export const FIRST_HALF = [
  HEADINGS,
  "15.03.2023\t71.250,00\tLandeskasse Düsseldorf\tKIM 2023, 1. Rate",
  "10.03.2023\t-71.250,00\tStadt Bergkamen\tKIM 2023, 1. Rate",
].join("\n");

/** What Bergkamen tells of its payments, which the treasury of the Kreis does not see. */
export const PASSED_ON = [
  ["Bergkamen → Kamen", "28.500"],
  ["Bergkamen → Bönen", "14.250"],
] as const;

/** The list of the whole year, with what was taken before. */
export const SECOND_HALF = [
  HEADINGS,
  "15.03.2023\t71.250,00\tLandeskasse Düsseldorf\tKIM 2023, 1. Rate",
  "31.03.2023\t-71.250,00\tStadt Bergkamen\tKIM 2023, 1. Rate",
  "30.06.2023\t71.250,00\tLandeskasse Düsseldorf\tKIM 2023, 2. Rate",
  "10.07.2023\t-71.250,00\tStadt Bergkamen\tKIM 2023, 2. Rate",
].join("\n");

/** What comes back after the settlement. */
export const RETURNED = [
  HEADINGS,
  "01.08.2024\t30.625,00\tStadt Bergkamen\tErstattung KIM 2023",
  "15.08.2024\t-30.625,00\tLandeskasse Düsseldorf\tErstattung KIM 2023",
].join("\n");
