import { zoneOf } from "../../xlsx/model/address";
import { callsKim } from "./enteredAnew";
import type { Inspected } from "./inspected";
import { SheetCells } from "./sheetCells";

/** Reads all cells of the workbook, its tables and names, in three requests. */
export async function loadCells({ workbook }: Excel.RequestContext): Promise<Inspected> {
  const { worksheets, tables, names } = workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name,items/showTotals,items/worksheet/name");
  names.load("items/name,items/formula");
  const { context } = workbook;
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject().load("values,formulas,rowIndex,columnIndex"),
  );
  const places = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  const read = worksheets.items.flatMap((sheet, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const formulas = range.formulas as unknown[][];
    const spills = formulas.flatMap((line, row) =>
      line.flatMap((content, column) =>
        typeof content === "string" && content.startsWith("=") && callsKim(content)
          ? [range.getCell(row, column).getSpillingToRangeOrNullObject().load("address")]
          : [],
      ),
    );
    return [{ sheet, range, formulas, spills }];
  });
  if (read.some(({ spills }) => spills.length > 0)) await context.sync();
  return {
    sheets: read.map(
      ({ sheet: { name, id }, range, formulas, spills }) =>
        new SheetCells({
          ...{ name, id, top: range.rowIndex, left: range.columnIndex, formulas },
          values: range.values as unknown[][],
          spills: spills.flatMap((spill) => (spill.isNullObject ? [] : zoneIn(spill.address))),
        }),
    ),
    tables: tables.items.flatMap(({ name, worksheet, showTotals }, index) =>
      zoneIn(places[index]!.address).map((zone) => ({
        ...{ name, zone, showTotals, sheetName: worksheet.name },
      })),
    ),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

function zoneIn(address: string) {
  const zone = zoneOf(address.slice(address.lastIndexOf("!") + 1));
  return zone ? [zone] : [];
}
