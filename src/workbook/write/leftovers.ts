import { ownerOf } from "../book/ownNames";
import { sheetOfName, UNFINISHED } from "../naming";
import { type Leftover, rollBack } from "./rollBack";
import { readState, type WorkbookState } from "./workbookState";
import { runExcel } from "../runExcel";

/**
 * What an insertion left behind that was broken off, if there is anything: incomplete sheets, and
 * names none of whose grant year still stand for cells. To be asked when the pane starts.
 */
export function findLeftovers(): Promise<Leftover | undefined> {
  return runExcel(async (context) => {
    const state = await readState(context);
    const sheets = state.sheets.map(({ name }) => name).filter(isUnfinished);
    const names = brokenNames(state);
    if (sheets.length + names.length === 0) return undefined;
    return {
      sheets,
      names,
      rollback: {
        before: without(state, sheets, names),
        sheetNames: sheets,
        sheetIds: [],
        aside: [],
        names,
      },
    };
  });
}

/** Removes what was left over. What remains after that is in the answer, as of a rollback. */
export const cleanUp = ({ rollback }: Leftover): Promise<Leftover> => rollBack(rollback);

/** "~ KIM 2023 B2" */
const isUnfinished = (name: string): boolean =>
  name.startsWith(UNFINISHED) && /\d{4} B\d/.test(name);

function brokenNames({ names }: WorkbookState): string[] {
  const own = names.flatMap(({ name, formula }) => {
    const ending = ownerOf(name)?.ending;
    return ending === undefined ? [] : [{ name, ending, sheet: sheetOfName(formula) }];
  });
  const isWhole = (ending: string): boolean =>
    own.some((each) => each.ending === ending && each.sheet && !isUnfinished(each.sheet));
  return own.filter(({ ending }) => !isWhole(ending)).map(({ name }) => name);
}

const without = (
  state: WorkbookState,
  sheets: readonly string[],
  names: readonly string[],
): WorkbookState => ({
  ...state,
  sheets: state.sheets.filter(({ name }) => !sheets.includes(name)),
  names: state.names.filter(({ name }) => !names.includes(name)),
});
