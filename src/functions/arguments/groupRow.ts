import { GROUP_ROW_WORDS } from "../../contract/optionWords";
import { invalid } from "../../engine/issue";
import { isSingle, type Range } from "./range";
import { optionIn } from "./options";
import { textsOf } from "./texts";

/**
 * What the line of a group shows in each of so many columns: a text, or undefined for the sum. A
 * single value counts for every column.
 */
export function groupRowOf(groupRow: Range, columns: number): readonly (string | undefined)[] {
  const shown = textsOf(groupRow).map((text) => {
    const option = text === "" ? "SUM" : optionIn(text, GROUP_ROW_WORDS);
    return option === "SUM" ? undefined : option === "BLANK" ? "" : text;
  });
  if (isSingle(groupRow)) return new Array<string | undefined>(columns).fill(shown[0]);
  if (shown.length === columns) return shown;
  const { parameter } = groupRow;
  const received = shown.length;
  throw invalid({ code: "notOneForEachColumn", parameter, columns, received, of: "values" });
}
