import { type Demo, openDemo } from "./openDemo";

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});

const MIDDLE = "Unna 2021 Mitte";
const SOUTH = "Unna 2021 Süd";
const LATER = "Unna 2023";
const WARENDORF = "Warendorf 2020–2021";
const CITY = "Bergisch Gladbach 2021";
const K141 = "Stadt Kamen, Vorlage 141/2021";
const K056 = "Stadt Kamen, Vorlage 056/2023";
const U156 = "Kreis Unna, Drucksache 156/21";
const W231 = "Kreis Warendorf, Vorlage 231/2020";
const B495 = "Stadt Bergisch Gladbach, Drucksache 0495/2020";

/** Sheet, heading of the block, row, column, what the cell shows, and the paper that says so. */
const FIGURES: readonly (readonly [string, string, string, string, string, string])[] = [
  [MIDDLE, "1 ", "Bewilligte Stellen", "Wert", "8,00 VZÄ", U156],
  [MIDDLE, "1 ", "Förderbescheid vom", "Wert", "03.02.2021", U156],
  [MIDDLE, "1 ", "Pauschale je VZÄ und Jahr", "Wert", "55.000,00 €", U156],
  [MIDDLE, "1 ", "Zuwendung im Jahr", "Wert", "440.000,00 €", U156],
  [MIDDLE, "2 ", "Mindestanteil", "Wert", "0,50 VZÄ", K141],
  [MIDDLE, "2 ", "Stellen für den Mittelkreis", "Wert", "2,50 VZÄ", K141],
  [MIDDLE, "3 ", "Bergkamen", "Anteil rechnerisch", "1,19 VZÄ", K141],
  [MIDDLE, "3 ", "Kamen", "Anteil rechnerisch", "0,85 VZÄ", K141],
  [MIDDLE, "3 ", "Bönen", "Anteil rechnerisch", "0,38 VZÄ", K141],
  [MIDDLE, "3 ", "Bönen", "allein förderfähig", "0,00 VZÄ", K141],
  [MIDDLE, "3 ", "Bergkamen", "Stellen", "1,00 VZÄ", K141],
  [MIDDLE, "3 ", "Kamen", "Stellen", "1,00 VZÄ", K141],
  [MIDDLE, "3 ", "Bönen", "Stellen", "0,50 VZÄ", K141],
  [MIDDLE, "4 ", "Ende", "Wert", "31.12.2022", K141],
  [MIDDLE, "4 ", "Vertragssumme", "laut Vorlage", "160.500,00 €", K141],
  [SOUTH, "1 ", "Stellen beim Kreis", "Wert", "2,50 VZÄ", U156],
  [SOUTH, "1 ", "Eigenanteil der Kommunen", "Wert", "50.000,00 €", U156],
  [SOUTH, "2 ", "Ende", "Wert", "31.12.2022", U156],
  [SOUTH, "2 ", "Eigenanteil in der Laufzeit", "laut Vorlage", "60.000,00 €", U156],
  [SOUTH, "3 ", "Schwerte", "Eigenanteil im Jahr", "19.500,00 €", U156],
  [SOUTH, "3 ", "Kreisstadt Unna", "Eigenanteil im Jahr", "17.500,00 €", U156],
  [SOUTH, "3 ", "Fröndenberg/Ruhr", "Eigenanteil im Jahr", "7.000,00 €", U156],
  [SOUTH, "3 ", "Holzwickede", "Eigenanteil im Jahr", "6.000,00 €", U156],
  [LATER, "1 ", "Zuwendungsbescheid vom", "Wert", "15.02.2023", K056],
  [LATER, "1 ", "Bewilligte Stellen", "Wert", "18,00 VZÄ", K056],
  [LATER, "1 ", "Beginn", "Wert", "01.01.2023", K056],
  [LATER, "1 ", "Ende", "Wert", "31.12.2023", K056],
  [LATER, "1 ", "Pauschale je VZÄ und Jahr", "Wert", "57.000,00 €", K056],
  [LATER, "1 ", "Zuwendung", "Wert", "1.026.000,00 €", K056],
  [WARENDORF, "1 ", "Antrag vom", "Wert", "11.03.2021", W231],
  [WARENDORF, "2 ", "Koordination", "laut Vorlage je Einheit", "55.000,00 €", W231],
  [WARENDORF, "2 ", "Verwaltungsassistenz", "Obergrenze nach KIM", "22.500,00 €", W231],
  [WARENDORF, "2 ", "Sachkosten der Koordination", "laut Vorlage je Einheit", "9.700,00 €", W231],
  [WARENDORF, "2 ", "Sachkosten der Assistenz", "Obergrenze nach KIM", "4.850,00 €", W231],
  [WARENDORF, "2 ", "Beratertage", "laut Vorlage je Einheit", "1.012,00 €", W231],
  [
    WARENDORF,
    "2 ",
    "Maßnahmen (Workshops, Fachtage …)",
    "Obergrenze nach KIM",
    "10.000,00 €",
    W231,
  ],
  [
    WARENDORF,
    "2 ",
    "Maßnahmen aus der Schnittstellenanalyse",
    "Obergrenze nach KIM",
    "30.000,00 €",
    W231,
  ],
  [WARENDORF, "4 ", "Modul 2, 2021", "Stellen", "7,00 VZÄ", W231],
  [WARENDORF, "4 ", "Modul 2, 2021", "vom", "03.02.2021", W231],
  [WARENDORF, "4 ", "Modul 2, 2021", "Betrag", "385.000,00 €", W231],
  [WARENDORF, "4 ", "Modul 3, 2020", "vom", "09.04.2020", W231],
  [WARENDORF, "4 ", "Modul 3, 2020", "Betrag", "75.000,00 €", W231],
  [WARENDORF, "4 ", "Modul 3, 2021", "vom", "21.01.2021", W231],
  [WARENDORF, "4 ", "Modul 3, 2021", "Betrag", "112.500,00 €", W231],
  [WARENDORF, "5 ", "Modul 2, 2021", "2. Rate am", "30.06.2021", W231],
  [WARENDORF, "5 ", "Modul 2, 2021", "1. Rate", "192.500,00 €", W231],
  [WARENDORF, "5 ", "Modul 2, 2021", "2. Rate", "192.500,00 €", W231],
  [WARENDORF, "5 ", "Modul 3, 2021", "2. Rate", "56.250,00 €", W231],
  [WARENDORF, "6 ", "Nicht eingerichtete Stelle", "Wert", "0,50 VZÄ", W231],
  [CITY, "1 ", "Geplante Stelle", "Wert", "1,00 VZÄ", B495],
  [CITY, "2 ", "Personalkosten der Stadt", "Wert", "0,00 €", B495],
];

/** Follows from the papers and from what the sheets mark as assumed or back-calculated. */
const RESULTS: readonly (readonly [string, string, string, string, number])[] = [
  [MIDDLE, "2 ", "Aus dem Verzicht der Stadt Lünen", "Wert", 0.08],
  [MIDDLE, "4 ", "Monate", "Wert", 14],
  [MIDDLE, "4 ", "Vertragssumme", "Wert", 160416.67],
  [MIDDLE, "5 ", "Kreis Unna", "fließt durch", 160416.67],
  [MIDDLE, "5 ", "Bergkamen", "fließt durch", 160416.67],
  [MIDDLE, "5 ", "Bergkamen", "eigener Betrag", 64166.67],
  [MIDDLE, "5 ", "Kamen", "eigener Betrag", 64166.67],
  [MIDDLE, "5 ", "Bönen", "eigener Betrag", 32083.33],
  [MIDDLE, "5 ", "Bergkamen", "davon 2021", 9166.67],
  [MIDDLE, "5 ", "Bergkamen", "davon 2022", 55000],
  [MIDDLE, "5 ", "Bönen", "davon 2021", 4583.33],
  [MIDDLE, "5 ", "Bönen", "davon 2022", 27500],
  [MIDDLE, "5 ", "Summe", "davon 2021", 22916.67],
  [MIDDLE, "5 ", "Summe", "davon 2022", 137500],
  [SOUTH, "1 ", "Landesmittel im Jahr", "Wert", 137500],
  [SOUTH, "1 ", "Personalkosten je VZÄ", "Wert", 75000],
  [SOUTH, "2 ", "Eigenanteil in der Laufzeit", "Wert", 58333.33],
  [SOUTH, "3 ", "Summe", "davon 2021", 8333.33],
  [SOUTH, "3 ", "Summe", "davon 2022", 50000],
  [LATER, "2 ", "Baustein 2, Jahr 2023", "1. Rate", 513000],
  [LATER, "3 ", "Mehr Zuwendung", "Wert", 586000],
  [LATER, "4 ", "Bergkamen", "fließt durch", 142500],
  [WARENDORF, "2 ", "Summe der Obergrenzen", "Obergrenze nach KIM", 302908],
  [WARENDORF, "7 ", "Einbürgerungsbehörde", "zurück zu zahlen", 25000],
  [WARENDORF, "7 ", "Summe", "anerkannt", 87500],
  [CITY, "1 ", "Landesmittel", "Wert", 55000],
];

test.each(FIGURES)("%s, %s%s, %s: %s (%s)", (sheet, heading, label, header, shown) => {
  expect(demo.shown(demo.find(sheet, heading, label, header))).toBe(shown);
});

test.each(RESULTS)("%s, %s%s, %s: %d", (sheet, heading, label, header, result) => {
  expect(demo.value(demo.find(sheet, heading, label, header))).toBeCloseTo(result, 10);
});

test("the overview shows the totals of the sheets", () => {
  const total = (label: string) =>
    demo.value(demo.find("Übersicht", "Stellen und Beträge", label, "Betrag"));
  expect(
    [
      ...["Unna 2021", "Unna 2021 Mitte", "Unna 2021 Süd", "Unna 2023", "Warendorf 2020 M3"],
      ...["Warendorf 2021 M1", "Warendorf 2021 M2", "Warendorf 2021 M3", "Berg. Gladbach 2021"],
    ].map(total),
  ).toEqual([440000, 160416.67, 50000, 1026000, 75000, 302908, 385000, 112500, 55000]);
});
