import type { PlaceWords } from "../textTypes";

export const places: PlaceWords = {
  row: "Zeile",
  rows: "Zeilen",
  column: "Spalte",
  groups: "Gruppe",
  contracts: "Vertrag",
  noGroup: "Zeilen ohne Gruppe",
  fte: "VZÄ",
  cut: " … (gekürzt: mehr fasst eine Zelle nicht)",
  true: "WAHR",
  false: "FALSCH",
  object: "ein Datentyp von Excel",
  quotes: ["„", "“"],
};
