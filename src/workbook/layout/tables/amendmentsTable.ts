import type { Amendment } from "../../../engine/grantYear/grantYear";
import { amendedFact, type AppliedAmendment, DAY } from "../amended";
import { cellOf } from "../cellValue";
import { fieldName } from "../fieldNames";
import { formatOf, type LayoutInput } from "../input";
import type { Cell } from "../operation";
import { type Column, type Format, rowsFor, type Table } from "../table";

export type AmendmentColumn = keyof Amendment | "before" | "joins";

/**
 * What was changed later. The tables above show the latest version; with what was there before,
 * every earlier one can be had back.
 */
export function amendmentsTable(
  { texts, fields, language }: LayoutInput,
  applied: readonly AppliedAmendment[],
): Table<"amendments"> {
  const text = (field: "reference" | "body" | "region"): Column<AmendmentColumn> =>
    column(field, (amendment) => amendment[field], "text");
  const formatAt = (row: number): Format => {
    const amendment = applied[row]?.amendment;
    return amendment ? formatOf(amendedFact(amendment)) : "text";
  };
  const column = (
    field: keyof Amendment,
    valueOf: (amendment: Amendment) => Cell,
    format: Format,
  ): Column<AmendmentColumn> => ({
    id: field,
    header: fields.amendments[field],
    format,
    input: {},
    cell: (row) => applied[row] && valueOf(applied[row].amendment),
  });
  return {
    id: "amendments",
    list: "amendments",
    title: texts.tables.amendments,
    filled: applied.length,
    rows: rowsFor(applied),
    columns: [
      column("date", ({ date }) => cellOf(DAY, date, language), "day"),
      text("reference"),
      text("body"),
      text("region"),
      column("field", (amendment) => fieldName(amendment, language), "text"),
      {
        ...column(
          "value",
          (amendment) => cellOf(amendedFact(amendment), amendment.value, language),
          "text",
        ),
        formatAt,
      },
      {
        id: "before",
        header: texts.columns.before,
        format: "text",
        formatAt,
        input: {},
        cell: (row) => {
          const change = applied[row];
          if (!change || change.before === undefined) return undefined;
          return cellOf(amendedFact(change.amendment), change.before, language);
        },
      },
      {
        id: "joins",
        header: "",
        format: "text",
        input: {},
        cell: (row) => (applied[row]?.joins ? texts.joined : undefined),
      },
    ],
  };
}
