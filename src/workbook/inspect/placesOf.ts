import { sheetZoneOf, zoneOf } from "../../xlsx/model/address";
import type { Zone } from "../../xlsx/model/zone";
import type { Reference } from "../formulaParts";
import { sameSheetName } from "../naming";
import type { Inspected } from "./inspected";
import type { SheetCells } from "./sheetCells";

/** Cells of a sheet. */
export interface PlacedZone {
  readonly sheet: SheetCells;
  readonly zone: Zone;
}

/** The cells that a reference in a formula means; nothing for what is not there. */
export function placeOf(
  reference: Reference,
  from: SheetCells,
  { sheets, tables, names }: Inspected,
): PlacedZone | undefined {
  const sheetNamed = (name: string | undefined): SheetCells | undefined =>
    name === undefined ? from : sheets.find((sheet) => sameSheetName(sheet.name, name));
  const placed = (sheet: SheetCells | undefined, zone: Zone | undefined) =>
    sheet && zone && { sheet, zone };
  switch (reference.kind) {
    case "cells":
      return placed(sheetNamed(reference.sheetName), zoneOf(reference.address));
    case "spill": {
      const sheet = sheetNamed(reference.sheetName);
      const zone = zoneOf(reference.address);
      return placed(sheet, zone && (sheet?.spillOf(zone.top, zone.left) ?? zone));
    }
    case "column": {
      const isMeant = ({ name }: { readonly name: string }): boolean =>
        name.toLowerCase() === reference.table.toLowerCase();
      const table = tables.find(isMeant);
      const sheet = sheetNamed(table?.sheetName);
      if (!table || !sheet) return undefined;
      const { top, left, bottom, right } = table.zone;
      for (let column = left; column <= right; column++)
        if (sheet.valueAt(top, column) === reference.column)
          return {
            sheet,
            zone: {
              ...{ top: top + 1, left: column, right: column },
              bottom: table.showTotals ? bottom - 1 : bottom,
            },
          };
      return undefined;
    }
    case "name": {
      const found = names.find(({ name }) => name.toLowerCase() === reference.name.toLowerCase());
      const target = found && sheetZoneOf(found.formula.replace(/^=/, ""));
      return target && placed(sheetNamed(target.sheet), target.zone);
    }
  }
}
