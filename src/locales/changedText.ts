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

/** Whether the values of a row are euro. */
export function isMoney({ what }: SynopsisRow): boolean {
  if (what.kind !== "CELL") return what.kind !== "CLAUSE";
  const { list, field = "" } = what.where;
  const fact = factOf(list === "bodies" || list === "regions" ? list : "head", field);
  return fact?.kind === "number" && fact.unit === "euro";
}

/** A value of a row: euro as money, other numbers as they are, days as they are read. */
export function changedValue(
  row: SynopsisRow,
  value: string | number | undefined,
  language: Language,
): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return isoDayText(value, language);
  return isMoney(row) ? moneyText(fromCell(value), language) : numberText(value, language);
}
