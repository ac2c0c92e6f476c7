import { column, type Example, row } from "./example";

/** From the day a post was filled (Kreis Warendorf, Vorlage 231/2020) to the end of the year. */
const METHODS_COMPARED: readonly Example[] = [
  {
    de: "=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31))",
    en: "=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31))",
    result: [[4.19354838709677]],
    note: {
      de: "4 Monate und 6 von 31 Tagen des August; zum Vergleich die drei anderen Verfahren:",
      en: "4 months and 6 of 31 days of August; for comparison the three other methods:",
    },
  },
  {
    de: '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"VOLL")',
    en: '=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31),"FULL")',
    result: [[4]],
  },
  {
    de: '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"ANGEFANGEN")',
    en: '=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31),"STARTED")',
    result: [[5]],
  },
  {
    de: '=KIM.MONTHS(DATUM(2020;8;26);DATUM(2020;12;31);"TAGE")',
    en: '=KIM.MONTHS(DATE(2020,8,26),DATE(2020,12,31),"DAYS")',
    result: [[4.19672131147541]],
    note: { de: "128 von 366 Tagen × 12", en: "128 of 366 days × 12" },
  },
];

export const forwardExamples = {
  MONTHS: [
    {
      de: "=KIM.MONTHS(DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.MONTHS(DATE(2021,11,1),DATE(2022,12,31))",
      result: [[14]],
    },
    ...METHODS_COMPARED,
  ],
  FORWARD: [
    {
      de: "=KIM.FORWARD(2,5;55000;DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.FORWARD(2.5,55000,DATE(2021,11,1),DATE(2022,12,31))",
      result: [[160416.67]],
      note: {
        de: "14 Monate; die Vorlage der Stadt Kamen nennt „ca. 160.500 Euro“.",
        en: "14 months; the council paper of Kamen says “ca. 160.500 Euro”.",
      },
    },
    {
      de: "=KIM.FORWARD(18;57000)",
      en: "=KIM.FORWARD(18,57000)",
      result: [[1026000]],
      note: { de: "Kreis Unna 2023, ganzes Jahr", en: "Kreis Unna 2023, the whole year" },
    },
    {
      de: "=KIM.FORWARD(5,25;55000;DATUM(2022;2;1);DATUM(2022;2;3))",
      en: "=KIM.FORWARD(5.25,55000,DATE(2022,2,1),DATE(2022,2,3))",
      result: [[2578.13]],
      note: {
        de: "Genau 2.578,125 €; wer schon die Monate rundet, verfehlt den Cent.",
        en: "Exactly 2,578.125 €; a cent off where the months are rounded first.",
      },
    },
    {
      de: "=KIM.SHARE(KIM.FORWARD(2,5;55000;DATUM(2021;11;1);DATUM(2022;12;31));{1;1;0,5})",
      en: "=KIM.SHARE(KIM.FORWARD(2.5,55000,DATE(2021,11,1),DATE(2022,12,31)),{1;1;0.5})",
      result: column(64166.67, 64166.67, 32083.33),
      note: {
        de: "Beträge je Kommune, die zusammen genau die Vertragssumme ergeben",
        en: "Amounts per municipality that add up to the sum of the contract",
      },
    },
  ],
  BYYEAR: [
    {
      de: "=KIM.BYYEAR(160416,67;DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.BYYEAR(160416.67,DATE(2021,11,1),DATE(2022,12,31))",
      result: row(22916.67, 137500),
      note: { de: "Haushaltsjahre 2021 und 2022", en: "Budget years 2021 and 2022" },
    },
    {
      de: "=KIM.BYYEAR({64166,67;32083,33};DATUM(2021;11;1);DATUM(2022;12;31))",
      en: "=KIM.BYYEAR({64166.67;32083.33},DATE(2021,11,1),DATE(2022,12,31))",
      result: [
        [9166.67, 55000],
        [4583.33, 27500],
      ],
    },
  ],
  CHAIN: [
    {
      de: '=KIM.CHAIN({"Bergkamen";"Kamen";"Bönen"};{"";"Bergkamen";"Bergkamen"};{57000;57000;28500})',
      en: '=KIM.CHAIN({"Bergkamen";"Kamen";"Bönen"},{"";"Bergkamen";"Bergkamen"},{57000;57000;28500})',
      result: column(142500, 57000, 28500),
      note: {
        de: "Der Kreis zahlt an Bergkamen, Bergkamen an Kamen und Bönen.",
        en: "The Kreis pays Bergkamen, Bergkamen pays Kamen and Bönen.",
      },
    },
    {
      de: '=KIM.CHAIN({"Kamen";"Bönen"};{"Bergkamen";"Bergkamen"};{57000;28500})',
      en: '=KIM.CHAIN({"Kamen";"Bönen"},{"Bergkamen";"Bergkamen"},{57000;28500})',
      result: "#VALUE!",
      note: {
        de: "Bergkamen fehlt unter den Empfängern.",
        en: "Bergkamen is missing among the bodies.",
      },
    },
  ],
  INSTALMENTS: [
    {
      de: "=KIM.INSTALMENTS(112500)",
      en: "=KIM.INSTALMENTS(112500)",
      result: row(56250, 56250),
    },
    {
      de: "=KIM.INSTALMENTS(100;3)",
      en: "=KIM.INSTALMENTS(100,3)",
      result: row(33.33, 33.33, 33.34),
      note: { de: "Die letzte Rate gleicht aus.", en: "The last instalment closes the sum." },
    },
    {
      de: "=KIM.INSTALMENTS({1000;500};{50;30;20})",
      en: "=KIM.INSTALMENTS({1000;500},{50;30;20})",
      result: [
        [500, 300, 200],
        [250, 150, 100],
      ],
      note: { de: "Raten nach Gewicht", en: "Instalments by weight" },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Example[]>>;
