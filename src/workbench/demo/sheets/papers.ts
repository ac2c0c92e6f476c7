/** The papers as every sheet cites them. */
export const KAMEN_2021 = "Stadt Kamen, Vorlage 141/2021";
export const KAMEN_2023 = "Stadt Kamen, Vorlage 056/2023";
export const UNNA = "Kreis Unna, Drucksache 156/21";
export const WARENDORF = "Kreis Warendorf, Vorlage 231/2020";
export const BERGISCH_GLADBACH = "Stadt Bergisch Gladbach, Drucksache 0495/2020";
