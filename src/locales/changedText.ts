import { factOf } from "../engine/grantYear/fields";
import { fromCell } from "../engine/number/cell";
import type { SynopsisRow } from "../engine/year/documents/synopsis";
import { findingPlace } from "./findingText";
import type { Language } from "./language";
import { moneyText, numberText } from "./numberText";
import { isoDayText, yearText } from "./yearText";

/** What a row of a synopsis is about: a clause, a cell, what is granted, a contract. */
export function changedName({ what, body = "" }: SynopsisRow, language: Language): string {
  const { subjects, granted, contract, land } = yearText(language).synopsis;
  switch (what.kind) {
    case "CLAUSE":
      return subjects[what.subject];
    case "CELL":
      return findingPlace(what.where, language).field;
    case "GRANTED":
      return granted;
    case "CONTRACT":
      return contract(what.payer ?? land, body);
  }
}

/** A value of a row: euro as money, other numbers as they are, days as they are read. */
export function changedValue(
  { what }: SynopsisRow,
  value: string | number | undefined,
  language: Language,
): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return isoDayText(value, language);
  if (what.kind !== "CELL") return moneyText(fromCell(value), language);
  const { list, field = "" } = what.where;
  const fact = factOf(list === "bodies" || list === "regions" ? list : "head", field);
  const isEuro = fact?.kind === "number" && fact.unit === "euro";
  return isEuro ? moneyText(fromCell(value), language) : numberText(value, language);
}
