/** A workbook as the officer of an authority would have it: all grant years of its papers. */
export interface Example {
  /** In the address of the page and of the file. */
  readonly id: string;
  /** Names of authorities are the same in every language. */
  readonly authority: string;
  /** The papers' grant years, by the names of their cases in test/cases/grantYears. */
  readonly grantYears: readonly string[];
}

/** The authorities of the five council papers; the first is what opens. */
export const EXAMPLES: readonly Example[] = [
  {
    id: "kreis-unna",
    authority: "Kreis Unna",
    grantYears: ["kreis-unna-2021-weiterleitung", "kreis-unna-2023-jahreswechsel"],
  },
  {
    id: "stadt-bergkamen",
    authority: "Stadt Bergkamen",
    grantYears: ["mittelkreis-2021-bergkamen"],
  },
  {
    id: "stadt-kamen",
    authority: "Stadt Kamen",
    grantYears: ["kamen-2021-letzter-empfaenger"],
  },
  {
    id: "kreis-warendorf",
    authority: "Kreis Warendorf",
    grantYears: [
      "kreis-warendorf-2020-modul-3",
      "kreis-warendorf-2021-modul-1",
      "kreis-warendorf-2021-modul-2",
      "kreis-warendorf-2021-modul-3",
    ],
  },
  {
    id: "bergisch-gladbach",
    authority: "Bergisch Gladbach",
    grantYears: ["bergisch-gladbach-2021"],
  },
];

/** Stands for a workbook without anything in it. */
export const EMPTY = "empty";
