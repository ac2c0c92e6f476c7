import { singleCellForm, type Size, type TablePlace } from "./singleCellForm";
import { readSite, type Target } from "./site";
import { runExcel } from "../../workbook/runExcel";

export interface Insertion {
  /** In English notation, `=KIM.SHARE(50000,{39;35})`. */
  readonly formula: string;
  /** The cells its result fills. */
  readonly size: Size;
  /** What the user has agreed to after a first attempt, and the cell it holds for. */
  readonly agreed?: Agreement;
}

export interface Agreement {
  readonly target: Target;
  readonly overwrite?: boolean;
  readonly singleCell?: boolean;
}

/**
 * What was done, or why nothing was. `proposal`: to be agreed to, then the insertion goes on.
 * Addresses as Excel writes them, with the sheet.
 */
export type Outcome =
  | { readonly kind: "inserted"; readonly address: string }
  /** The cells are not empty: may their content be replaced? */
  | { readonly kind: "occupied"; readonly address: string; readonly proposal: Agreement }
  /** A result cannot spill in a table: is the form for one cell wanted? */
  | {
      readonly kind: "insideTable";
      readonly table: string;
      readonly place: TablePlace;
      readonly proposal: Agreement;
    }
  /** The cell is a heading or a total of the table. */
  | { readonly kind: "besideTableData"; readonly table: string }
  /** The result would run into the table. */
  | { readonly kind: "tableInTheWay"; readonly table: string; readonly address: string };

/**
 * Inserts a formula in the active cell, unless something has to be asked first: then nothing is
 * written. Excel's refusals (a protected sheet, say) are thrown as `OfficeExtension.Error`.
 */
export function insertFormula({ formula, size, agreed }: Insertion): Promise<Outcome> {
  return runExcel(async (context): Promise<Outcome> => {
    const { target, cell, area, ...site } = await readSite(context, size, agreed?.target);
    const table = size.rows * size.columns > 1 ? site.table : undefined;
    let written = area;
    let content = formula;
    if (table) {
      const { name, holdsCell, place } = table;
      if (!holdsCell) return { kind: "tableInTheWay", table: name, address: area.address };
      if (!place) return { kind: "besideTableData", table: name };
      written = cell;
      const proposal = { target, singleCell: true };
      if (!agreed?.singleCell) return { kind: "insideTable", table: name, place, proposal };
      content = singleCellForm(formula, size, place, "en");
    }

    const isFree = written.formulas.flat().every((found) => found === "");
    if (!isFree && !agreed?.overwrite) {
      const proposal = { ...agreed, target, overwrite: true };
      return { kind: "occupied", address: written.address, proposal };
    }
    if (!isFree) written.clear("Contents");
    cell.formulas = [[content]];
    await context.sync();
    return { kind: "inserted", address: cell.address };
  });
}
