import { fromSerial } from "../../engine/period/calendar";
import { zoneOf } from "../../xlsx/model/address";
import { cellAddress, type Zone } from "../../xlsx/model/zone";
import { SheetCells } from "../inspect/sheetCells";
import { isPending } from "../read/isPending";
import { type HandColumn, handColumn, type RefusedColumn } from "./handColumn";

/** The column that is selected, with what matters where a formula is put beside it. */
export interface SelectedColumn {
  readonly hand: HandColumn | RefusedColumn;
  /** Cells of tables, joined cells: no result goes there. */
  readonly taken: readonly Zone[];
  readonly hiddenRows: number;
  readonly isManual: boolean;
  /** Days beside the column are other days to KIM, for the workbook counts them from 1904. */
  readonly has1904Days: boolean;
}

const zonesIn = (addresses: string): Zone[] =>
  addresses
    .split(",")
    .flatMap((address) => zoneOf(address.slice(address.lastIndexOf("!") + 1)) ?? []);

/** Reads the selected cells and their sheet, in three requests. */
export async function loadSelection(context: Excel.RequestContext): Promise<SelectedColumn> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet().load("id,name");
  const selected = workbook.getSelectedRange().load("address");
  const used = sheet.getUsedRangeOrNullObject();
  used.load("values,formulas,text,numberFormat,rowIndex,columnIndex");
  const filled = workbook.getActiveCell().getSpillParentOrNullObject().load("formulas,address");
  const tables = sheet.tables.load("items/name");
  workbook.application.load("calculationMode");
  await context.sync();
  const isManual = workbook.application.calculationMode === "Manual";
  const nothing = { taken: [], hiddenRows: 0, isManual, has1904Days: false };
  if (used.isNullObject)
    return { ...nothing, hand: { refused: "noNumbers", at: selected.address } };

  const cells = new SheetCells({
    ...{ name: sheet.name, id: sheet.id, top: used.rowIndex, left: used.columnIndex },
    ...{ values: without1904Days(used), formulas: used.formulas as unknown[][] },
    ...{ spills: [], numberFormats: used.numberFormat as string[][] },
  });
  const pending = firstPending(used);
  if (pending !== undefined) return { ...nothing, hand: { refused: "pending", at: pending } };
  const zone = zonesIn(selected.address)[0]!;
  const hand = handColumn(cells, zone);
  if ("refused" in hand) return { ...nothing, hand };
  if (!filled.isNullObject && /\bKIM\./iu.test(String(filled.formulas[0]![0])))
    return { ...nothing, hand: { refused: "callsKim", at: filled.address } };
  const { top, bottom, column } = hand;
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) =>
    sheet.getCell(top + index, column).load("rowHidden"),
  );
  const places = tables.items.map((table) => table.getRange().load("address"));
  const merged = used.getMergedAreasOrNullObject().load("address");
  await context.sync();
  return {
    ...{ hand, isManual },
    taken: [
      // A table grows over what is written beside it.
      ...places
        .flatMap(({ address }) => zonesIn(address))
        .map((zone) => ({ ...zone, right: zone.right + 1 })),
      ...(merged.isNullObject ? [] : zonesIn(merged.address)),
    ],
    hiddenRows: rows.filter(({ rowHidden }) => rowHidden).length,
    has1904Days: rows.some((_, index) => {
      const row = top + index - used.rowIndex;
      return used.values[row]!.some((value, at) => isOf1904(value, used.text[row]![at]!));
    }),
  };
}

/** A cell that Excel has yet to calculate: a key or a total may be missing. */
function firstPending({ values, rowIndex, columnIndex }: Excel.Range): string | undefined {
  for (const [row, line] of (values as unknown[][]).entries()) {
    const column = line.findIndex(isPending);
    if (column >= 0) return cellAddress(rowIndex + row, columnIndex + column);
  }
  return undefined;
}

/** Days have smaller numbers by so much where they count from 1904. */
const SHIFT = 1462;
/** A century of days around now, by either count. */
const [FIRST, LAST] = [34_000, 72_000];

/** A day that shows the year of another one than it is for KIM. */
function isOf1904(value: unknown, text: string): boolean {
  if (typeof value !== "number" || !Number.isInteger(value) || value < FIRST || value > LAST)
    return false;
  const shows = (serial: number): boolean => text.includes(String(fromSerial(serial).year));
  return shows(value + SHIFT) && !shows(value);
}

/** The values of cells; a day of 1904 is a text, for KIM cannot count with it. */
const without1904Days = ({ values, text }: Excel.Range): unknown[][] =>
  (values as unknown[][]).map((line, row) =>
    line.map((value, at) => (isOf1904(value, text[row]![at]!) ? text[row]![at] : value)),
  );
