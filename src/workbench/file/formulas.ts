import { absoluteReference, zoneAddress } from "../../xlsx/model/zone";
import type { Area } from "../host/area";
import type { Grid } from "../host/grid";
import { parseAddress } from "../host/model/address";
import type { TableReference } from "../spreadsheet/tableReference";
import type { FileForm } from "./fileForm";
import { type StoredFormula, storedFormula } from "./storedFormula";

interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headings: readonly string[];
}

/** Where a formula stands: a cell, or only a sheet where no cell's row counts. */
type Place = Pick<Area, "sheetId"> & Partial<Pick<Area, "top" | "left">>;

/** The formulas of a grid as a form of its file stores them. */
export class Formulas {
  private readonly tables: readonly Table[];

  constructor(
    private readonly grid: Grid,
    private readonly form: FileForm,
  ) {
    this.tables = grid.tables.all().map(({ name, area, showHeaders }) => ({
      ...{ name, area },
      headings: showHeaders
        ? grid.cells.values({ ...area, bottom: area.top })[0]!.map((value) => String(value))
        : [],
    }));
  }

  /** An English formula, with its equals sign. */
  stored(formula: string, place: Place): StoredFormula {
    const isValues = this.form === "values";
    return storedFormula(formula, {
      rangeOf: isValues ? (reference) => this.rangeOf(reference, place.sheetId) : undefined,
      tableOf: (reference) => this.tableOf(reference, place),
    });
  }

  /** Whether the cell is a heading of a table, which is always a text. */
  isHeading(cell: Area): boolean {
    return this.tables.some(
      ({ area, headings }) => headings.length > 0 && cell.top === area.top && isInside(cell, area),
    );
  }

  private rangeOf(reference: string, sheetId: string): string {
    const parsed = parseAddress(reference.replaceAll("$", ""));
    const name = parsed?.sheetName;
    const sheet =
      name === undefined ? sheetId : this.grid.sheets.all().find((one) => one.name === name)?.id;
    if (!parsed || sheet === undefined) return reference;
    const spill = this.grid.cells.spill({ sheetId: sheet, ...parsed.zone }) ?? parsed.zone;
    return name === undefined ? zoneAddress(spill) : absoluteReference(name, spill);
  }

  private tableOf(reference: TableReference, place: Place): TableReference | undefined {
    const { table, from, to } = reference;
    const found = this.tables.find(({ name, area }) =>
      table === "" ? isInside(place, area) : name.toLowerCase() === table.toLowerCase(),
    );
    const hasColumn = (wanted: string | undefined): boolean =>
      wanted === undefined ||
      found!.headings.some((heading) => heading.toLowerCase() === wanted.toLowerCase());
    return found && hasColumn(from) && hasColumn(to)
      ? { ...reference, table: found.name }
      : undefined;
  }
}

function isInside({ sheetId, top, left }: Place, area: Area): boolean {
  if (top === undefined || left === undefined || sheetId !== area.sheetId) return false;
  return area.top <= top && top <= area.bottom && area.left <= left && left <= area.right;
}
