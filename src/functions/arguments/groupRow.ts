import { GROUP_ROW_WORDS } from "../../contract/optionWords";
import { invalid } from "../../engine/issue";
import { isSingle, type Range } from "./range";
import { optionIn } from "./options";
import { textsOf } from "./texts";

/** What a group shows in each column: a text, or undefined for the sum. */
export type GroupRow = readonly (string | undefined)[];

/**
 * What the line of a group shows in each of so many columns, by the position of a row. A single
 * value counts for every column; a row for each of the names says what is shown of its own group.
 */
export function groupRowOf(
  groupRow: Range,
  columns: number,
  rows: number,
): (position: number) => GroupRow {
  const shown = textsOf(groupRow).map((text) => {
    const option = text === "" ? "SUM" : optionIn(text, GROUP_ROW_WORDS);
    return option === "SUM" ? undefined : option === "BLANK" ? "" : text;
  });
  if (isSingle(groupRow)) return () => new Array<string | undefined>(columns).fill(shown[0]);
  if (shown.length === columns) return () => shown;
  if (groupRow.rows === rows && groupRow.columns === columns)
    return (position) => shown.slice(position * columns, (position + 1) * columns);
  const { parameter } = groupRow;
  const received = shown.length;
  throw invalid({ code: "notOneForEachColumn", parameter, columns, received, of: "values" });
}
