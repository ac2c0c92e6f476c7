import type { FieldFact } from "../../../engine/grantYear/fields";
import type { Amendment } from "../../../engine/grantYear/grantYear";
import { amendedFact, DAY } from "../../layout/amended";
import { cellOf } from "../../layout/cellValue";
import { fieldName } from "../../layout/fieldNames";
import type { BookFormat } from "../formats";
import { type InputColumn, type InputTable, usedColumns } from "./inputTable";
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
  const text = (id: "document" | "reference" | "body" | "region", width: number): InputColumn => ({
    ...{ id, heading: heading(id), width, format: "text" },
    cells: amendments.map(({ amendment }) => amendment[id]),
  });
  const day = (id: "date" | "effective"): InputColumn => ({
    ...{ id, heading: heading(id), width: 12, format: "day" },
    cells: amendments.map(({ amendment }) => cellOf(DAY, amendment[id], language)),
    rule: { kind: "day" },
  });
  const value = (id: "value" | "before", values: readonly Amendment["value"][]): InputColumn => ({
    ...{ id, heading: heading(id), width: 15, format: "general" },
    cells: values.map((each, index) => cellOf(facts[index]!, each, language)),
    formats: facts.map(formatOf),
  });
  const columns: readonly InputColumn[] = [
    day("date"),
    day("effective"),
    text("document", 18),
    text("reference", 22),
    text("body", 16),
    text("region", 12),
    {
      ...{ id: "field", heading: heading("field"), width: 22, format: "text" },
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
  ];
  const always = columns.flatMap(({ id }) => (id === "document" ? [] : [id]));
  return tableOf(book, "amendments", usedColumns(columns, always));
}

function formatOf(fact: FieldFact): BookFormat {
  if (fact.kind === "day") return "day";
  if (fact.kind === "text") return "text";
  return fact.kind === "number" && fact.unit === "euro" ? "euro" : "general";
}
