import type { DefinedName } from "../../xlsx/model/workbook";
import { absoluteReference } from "../../xlsx/model/zone";
import type { Grid, NamedRange } from "../host/grid";
import { nameKey, type NameDetails } from "../host/model/namedItem";

/** The names of the workbook and of its sheets; one whose cells are deleted is #REF!, as in Excel. */
export function definedNames(grid: Grid): DefinedName[] {
  const sheets = grid.sheets.all();
  const defined = ({ name, area }: NamedRange, scope?: string): DefinedName => {
    const { hidden = false } = (grid.notes.get(nameKey(name, scope)) ?? {}) as NameDetails;
    return {
      name,
      formula: area
        ? absoluteReference(sheets.find(({ id }) => id === area.sheetId)!.name, area)
        : "#REF!",
      ...(scope === undefined ? {} : { sheet: sheets.findIndex(({ id }) => id === scope) }),
      ...(hidden ? { hidden } : {}),
    };
  };
  return [
    ...grid.names.all().map((name) => defined(name)),
    ...sheets.flatMap(({ id }) => grid.names.all(id).map((name) => defined(name, id))),
  ];
}
