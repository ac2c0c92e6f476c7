import { usedFields } from "../fieldIsUsed";
import { inputColumn, type LayoutInput } from "../input";
import { NO_DAY } from "../noDay";
import { rowsFor, type Table } from "../table";

export type TurnColumn = "turn";

/** When the money is due. `turn`: its place by date, undated ones last, ties as they stand. */
export function instalmentsTable(input: LayoutInput): Table<"instalments"> {
  const { ref, texts, grantYear } = input;
  const turn = (): string => {
    const dates = ref.range("instalments", "date");
    const keys = `IF(${dates}="",${NO_DAY},${dates})+ROW(${dates})/10000000`;
    return `MMULT((TRANSPOSE(${keys})<=${keys})*1,ROW(${dates})*0+1)`;
  };
  return {
    id: "instalments",
    list: "instalments",
    title: texts.tables.instalments,
    filled: grantYear.instalments.length,
    rows: rowsFor(grantYear.instalments),
    columns: [
      ...usedFields(input.grantYear, "instalments").map((field) =>
        inputColumn(input, "instalments", field),
      ),
      { id: "turn", header: texts.columns.turn, format: "number", spill: turn },
    ],
  };
}
