import { factsOf } from "../../../engine/grantYear/fields";
import { inputColumn, type LayoutInput } from "../input";
import type { Cell } from "../operation";
import { quoted } from "../references";
import { rowsFor, type Table } from "../table";

export type CountedColumn = "counted";

/** The notices. The amount of one that was amended no longer counts. */
export function noticesTable(input: LayoutInput): Table<"notices"> {
  const { ref, texts, grantYear } = input;
  const { notices } = grantYear;
  const amended = (row: number): string =>
    `(${ref.cell("notices", "kind", row)}=${quoted(texts.words.AMENDMENT)})`;
  const counted = (row: number): Cell => {
    if (row >= notices.length) return undefined;
    const amount = ref.cell("notices", "amount", row);
    const before = row === 0 ? "0" : ref.cell("notices", "amount", row - 1);
    const own = `IF(${amended(row)}*(${amount}=""),${before},0+${amount})`;
    return { formula: `IF(${amended(row + 1)},0,${own})` };
  };
  return {
    id: "notices",
    list: "notices",
    title: texts.tables.notices,
    filled: notices.length,
    rows: rowsFor(notices),
    columns: [
      ...factsOf("notices").map(([field]) => inputColumn(input, "notices", field)),
      { id: "counted", header: texts.columns.counted, format: "money", cell: counted },
    ],
  };
}
