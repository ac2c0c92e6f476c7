import type { FieldFact } from "../../../engine/grantYear/fields";
import type { Amendment } from "../../../engine/grantYear/grantYear";
import { amendedFact, DAY } from "../../layout/amended";
import { cellOf } from "../../layout/cellValue";
import { fieldName } from "../../layout/fieldNames";
import type { BookFormat } from "../formats";
import type { InputColumn, InputTable } from "./inputTable";
import { tableOf, type Unfinished } from "./fieldColumn";
import { AMENDMENT_HEADINGS } from "./tableFields";

/**
 * What was changed later. The other tables show the latest version; with what was there before,
 * every earlier one can be had back.
 */
export function amendmentsTable(book: Unfinished): InputTable {
  const { amendments, texts, language } = book;
  const heading = (field: keyof typeof AMENDMENT_HEADINGS): string =>
    texts.columns[AMENDMENT_HEADINGS[field]];
  const facts = amendments.map(({ amendment }) => amendedFact(amendment));
  const text = (id: "reference" | "body" | "region", width: number): InputColumn => ({
    ...{ id, heading: heading(id), width, format: "text" },
    cells: amendments.map(({ amendment }) => amendment[id]),
  });
  const value = (id: "value" | "before", values: readonly Amendment["value"][]): InputColumn => ({
    ...{ id, heading: heading(id), width: 18, format: "general" },
    cells: values.map((each, index) => cellOf(facts[index]!, each, language)),
    formats: facts.map(formatOf),
  });
  return tableOf(book, "amendments", [
    {
      ...{ id: "date", heading: heading("date"), width: 12, format: "day" },
      cells: amendments.map(({ amendment: { date } }) => cellOf(DAY, date, language)),
      rule: { kind: "day" },
    },
    text("reference", 28),
    text("body", 20),
    text("region", 14),
    {
      ...{ id: "field", heading: heading("field"), width: 24, format: "text" },
      cells: amendments.map(({ amendment }) => fieldName(amendment, language)),
    },
    value(
      "value",
      amendments.map(({ amendment }) => amendment.value),
    ),
    value(
      "before",
      amendments.map(({ before }) => before),
    ),
    {
      ...{ id: "joins", heading: heading("joins"), width: 9, format: "text" },
      cells: amendments.map(({ joins }) => (joins ? texts.columns.joins : undefined)),
    },
  ]);
}

function formatOf(fact: FieldFact): BookFormat {
  if (fact.kind === "day") return "day";
  if (fact.kind === "text") return "text";
  return fact.kind === "number" && fact.unit === "euro" ? "euro" : "general";
}
