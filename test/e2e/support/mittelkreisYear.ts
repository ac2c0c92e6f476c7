import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { wholeYear } from "../../engine/year/wholeYears";
import type { Cells } from "./yearPages";

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

/** The list of the whole year, with what was taken before. */
export const SECOND_HALF = [
  HEADINGS,
  "15.03.2023\t71.250,00\tLandeskasse Düsseldorf\tKIM 2023, 1. Rate",
  "31.03.2023\t-71.250,00\tStadt Bergkamen\tKIM 2023, 1. Rate",
  "30.06.2023\t71.250,00\tLandeskasse Düsseldorf\tKIM 2023, 2. Rate",
  "10.07.2023\t-71.250,00\tStadt Bergkamen\tKIM 2023, 2. Rate",
].join("\n");

/** Kamen proves too little; Bönen proves nothing. */
export const PROOFS: readonly (readonly [post: string, cells: Cells])[] = (
  [
    ["Bergkamen 1", "72.300", ""],
    ["Bergkamen 2", "13.000", ""],
    ["Kamen 1", "43.000", "400"],
  ] as const
).map(([post, cost, other]) => [
  post,
  { "förderfähige Kosten": cost, "nicht förderfähig": other, Stand: "CHECKED" },
]);

/** What comes back after the settlement. */
export const RETURNED = [
  HEADINGS,
  "01.08.2024\t30.625,00\tStadt Bergkamen\tErstattung KIM 2023",
  "15.08.2024\t-30.625,00\tLandeskasse Düsseldorf\tErstattung KIM 2023",
].join("\n");

const paper = (name: string, kind: string, from: string, to: string, date: string): Cells => ({
  ...{ Schriftstück: name, Art: kind, von: from, an: to, Datum: date },
});

/** What there is when the notice of 2023 comes, and that notice. */
export const FIRST_PAPERS: readonly Cells[] = [
  paper("Weiterleitungsvertrag", "CONTRACT", "Kreis Unna", "Bergkamen", "13.1.2022"),
  paper("1. Änderung", "AMENDMENT", "Kreis Unna", "Bergkamen", "25.8.2022"),
  paper("Vertrag Kamen", "CONTRACT", "Bergkamen", "Kamen", "30.8.2022"),
  paper("Vertrag Bönen", "CONTRACT", "Bergkamen", "Bönen", "30.8.2022"),
  { ...paper("Bescheid 2023", "NOTICE", "", "Kreis Unna", "15.2.2023"), "gilt ab": "1.1.2023" },
];

export const SECOND_AMENDMENT: Cells = {
  ...paper("2. Änderung", "AMENDMENT", "Kreis Unna", "Bergkamen", "2.5.2023"),
  ...{ "gilt ab": "1.1.2023", ersetzt: "1. Änderung" },
};

const clause = (section: string, subject: string, after: string): Cells => ({
  ...{ Schriftstück: "2. Änderung", Fundstelle: section, Gegenstand: subject, neu: after },
});

export const ITS_CLAUSES: readonly Cells[] = [
  clause("§ 7 (3)", "FOLLOW_ON", "Regelung zum Anschlussbescheid ergänzt"),
  clause("§ 8", "PROOF_DEADLINE", "Nachweisfrist geändert"),
  clause("Beträge", "AMOUNT", "57.000 € je VZÄ"),
];

/** By which half a post moves, and the contracts that follow. */
export const REASSIGNING: readonly Cells[] = [
  {
    ...paper("Umverteilung", "AMENDMENT", "Kreis Unna", "Bergkamen", "15.6.2023"),
    ...{ "gilt ab": "1.7.2023", ersetzt: "2. Änderung" },
  },
  paper("Vertrag Kamen 2023", "CONTRACT", "Bergkamen", "Kamen", "15.6.2023"),
  paper("Vertrag Bönen 2023", "CONTRACT", "Bergkamen", "Bönen", "15.6.2023"),
];

/** Who paid back when, and the interest on it from 01.05.2024: computed apart, day by day. */
export const PAID_BACK = [
  ["Kamen", "15.6.2024", "113,95"],
  ["Bönen", "20.7.2024", "204,35"],
  ["Bergkamen", "1.8.2024", "503,13"],
  ["Kreis Unna", "15.8.2024", "577,75"],
] as const;
