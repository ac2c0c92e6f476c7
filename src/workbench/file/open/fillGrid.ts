import type { DefinedName, Workbook } from "../../../xlsx/model/workbook";
import { sheetZoneOf } from "../../../xlsx/model/address";
import { FileRefusal } from "../../../xlsx/read/fileRefusal";
import type { Grid } from "../../host/grid";
import { HostError } from "../../host/wire/hostError";
import { nameKey } from "../../host/model/namedItem";
import { addConditions } from "./addConditions";
import { addCharts } from "./addCharts";
import { addLayout } from "./addLayout";
import { addLooks } from "./addLooks";
import { addTables } from "./addTables";
import { addValidations } from "./addValidations";
import { keepPage } from "./keepPage";
import type { AreaOf, Attempt, NotShown, NotShownKind, PlacedSheet } from "./placedSheet";
import { writeConstants, writeFormulas } from "./writeCells";

/**
 * Puts the workbook of a file in the place of the grid's, which holds nothing yet. Nothing is
 * calculated until calculation is resumed. Throws a `FileRefusal`.
 */
export function fillGrid(grid: Grid, workbook: Workbook): NotShown[] {
  if (workbook.countsFrom1904) throw new FileRefusal("countsFrom1904");
  const before = grid.sheets.all();
  // Names that the file may use, too.
  for (const [index, { id }] of before.entries()) grid.sheets.rename(id, `~${index}`);
  const placed = workbook.sheets.map((sheet) => ({ sheet, id: grid.sheets.add(sheet.name) }));
  for (const { id } of before) grid.sheets.remove(id);
  grid.cells.suspendCalculation();
  const notShown = fillSheets(grid, workbook, placed);
  for (const [name, value] of Object.entries(workbook.addIn?.settings ?? {}))
    grid.notes.set(`setting/${name}`, value);
  grid.sheets.activate(placed[workbook.activeSheet]!.id);
  grid.forgetUndo();
  return notShown;
}

/**
 * Fills new sheets of the grid with those of a file: first what formulas name, then the formulas,
 * then what they may decide about.
 */
export function fillSheets(
  grid: Grid,
  workbook: Workbook,
  placed: readonly PlacedSheet[],
): NotShown[] {
  const areaOf = areasIn(placed);
  const notShown = new Map<string, NotShown>();
  const miss = (what: NotShownKind, sheet?: string): void => {
    const named = sheet === undefined ? {} : { sheet };
    notShown.set(`${what}/${sheet}`, { what, ...named });
  };
  const attemptOn =
    ({ sheet }: PlacedSheet): Attempt =>
    (what, act) => {
      try {
        act();
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        miss(what, sheet.name);
      }
    };

  for (const each of placed) {
    writeConstants(grid, each);
    addTables(grid, each, attemptOn(each));
  }
  for (const name of workbook.names) if (!addName(grid, name, placed, areaOf)) miss("name");
  for (const each of placed) writeFormulas(grid, each);
  // In a cell of the format Text a formula would be a text.
  for (const each of placed) addLooks(grid, each);
  for (const each of placed) {
    const attempt = attemptOn(each);
    addLayout(grid, each, attempt);
    addValidations(grid, each, attempt);
    addConditions(grid, each, attempt);
    addCharts(grid, each, areaOf, attempt);
    keepPage(grid, each);
  }
  return [...notShown.values()];
}

/** The cells that a reference with the name of its sheet means. */
const areasIn =
  (placed: readonly PlacedSheet[]): AreaOf =>
  (reference) => {
    const found = sheetZoneOf(reference);
    const named = (name: string) => name.toLowerCase() === found?.sheet.toLowerCase();
    const place = placed.find(({ sheet }) => named(sheet.name));
    return found && place && { sheetId: place.id, ...found.zone };
  };

/** Whether the grid has the name: it knows only those of cells. */
function addName(
  grid: Grid,
  { name, formula, sheet, hidden }: DefinedName,
  placed: readonly PlacedSheet[],
  areaOf: AreaOf,
): boolean {
  const area = areaOf(formula);
  if (!area) return false;
  const scope = sheet === undefined ? undefined : placed[sheet]!.id;
  try {
    grid.names.add(name, area, scope);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
  if (hidden) grid.notes.set(nameKey(name, scope), { hidden });
  return true;
}
