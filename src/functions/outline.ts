import { groupTotal } from "../engine/funding/groupTotal";
import { outline as groupedList, type OutlineLine } from "../engine/funding/outline";
import { invalid } from "../engine/issue";
import { inArgument, inResult } from "../engine/steps/recorder";
import type { Recorder } from "../engine/steps/step";
import { looksLikeNumber } from "../locales/looksLikeNumber";
import { answer } from "./answer";
import { groupRowOf } from "./arguments/groupRow";
import { numberIn } from "./arguments/numbers";
import { beside, isOmitted, isOnlyBlanks, type Range } from "./arguments/range";
import { tableBeside } from "./arguments/tableBeside";
import { textsOf } from "./arguments/texts";

/** Text and level stand before the values. */
const FIRST_VALUES = 2;

/**
 * A grouped list: each group with its rows below it.
 * @customfunction OUTLINE
 * @param names Names of the rows; blank ones are left out.
 * @param groups The group of each row; blank: none.
 * @param [values] Values of each row, in one or more columns.
 * @param [groupRow] What the line of a group shows in each column: SUM (default), BLANK or a text; also a row for each name, of which a group shows that of its first.
 * @returns Per line its text, its level (1 or 2) and its values.
 */
export function outline(
  names: any[][],
  groups: any[][],
  values?: any[][],
  groupRow?: any[][],
): any[][] {
  return answer({ names, groups, values, groupRow }, (args, record) => {
    const table = isOmitted(args.values) ? undefined : tableBeside(args.values, args.names);
    const columns = table?.columns ?? 0;
    const shownAt = groupRowOf(args.groupRow, columns, args.names.cells.length);
    const groupsOf = textsOf(beside(args.groups, args.names));
    const lines = groupedList(textsOf(args.names), groupsOf, record);
    if (lines.length === 0) return [["", 0, ...new Array<number>(columns).fill(0)]];
    if (!table) return lines.map(({ text, level }) => [text, level]);
    return lines.map((line, row) => [
      line.text,
      line.level,
      // A group's line shows what its first row says.
      ...shownAt(line.positions[0]!).map((text, column) => {
        const inCell = inResult(record, row, FIRST_VALUES + column);
        return valueOf(line, table, column, text, inCell);
      }),
    ]);
  });
}

/** What a line shows in a column; `shown` is the text of groups, undefined for their sum. */
function valueOf(
  { text, isGroup, positions }: OutlineLine,
  table: Range,
  column: number,
  shown: string | undefined,
  record: Recorder | undefined,
): number | string {
  if (isGroup && shown !== undefined) return shown;
  const cells = positions.map((row) => row * table.columns + column);
  const values = cells.map((cell) => valueIn(table, cell, shown === undefined));
  if (!isGroup) return values[0]!;
  const group = { groupName: text, nth: column + 1, values, positions: cells };
  return groupTotal(group, inArgument(record, table.parameter));
}

/** A number or a text; where it is added up, no text that was meant for a number. */
function valueIn(table: Range, position: number, isAdded: boolean): number | string {
  const cell = table.cells[position];
  const isText = typeof cell === "string" && cell !== "";
  // −0 leaves as 0, as from every other function.
  if (!isText || (isAdded && looksLikeNumber(cell))) return numberIn(table, position) + 0;
  if (!isAdded || !isOnlyBlanks(cell)) return cell;
  throw invalid({ code: "onlyBlanks", parameter: table.parameter, position });
}
