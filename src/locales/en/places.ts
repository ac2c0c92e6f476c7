import type { PlaceWords } from "../textTypes";

export const places: PlaceWords = {
  row: "row",
  rows: "rows",
  column: "column",
  groups: "group",
  contracts: "contract",
  noGroup: "rows without a group",
  fte: "FTE",
  cut: " … (cut: a cell holds no more)",
  true: "TRUE",
  false: "FALSE",
  object: "a data type of Excel",
  quotes: ["“", "”"],
};
