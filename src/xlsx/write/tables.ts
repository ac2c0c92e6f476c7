import type { Table, TableColumn } from "../model/table";
import { zoneAddress } from "../model/zone";
import { MAIN } from "./namespaces";
import { counted, element, escaped, flag, type Xml } from "./xml";

/** A table (ECMA-376-1, 18.5.1.2); `id` is its number in the workbook, from 1. */
export function tableXml(table: Table, id: number): Xml {
  const { name, zone, showHeaders, showTotals, showFilter, showBandedRows, style } = table;
  const filtered = { ...zone, bottom: zone.bottom - (showTotals ? 1 : 0) };
  return element(
    "table",
    {
      ...{ xmlns: MAIN, id, name, displayName: name, ref: zoneAddress(zone) },
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: flag(showTotals),
      totalsRowShown: showTotals ? undefined : 0,
    },
    showFilter ? element("autoFilter", { ref: zoneAddress(filtered) }) : "",
    counted(
      "tableColumns",
      table.columns.map((column, index) => columnXml(column, index + 1)),
    ),
    style === undefined
      ? ""
      : element("tableStyleInfo", {
          name: style,
          ...{ showFirstColumn: 0, showLastColumn: 0 },
          ...{ showRowStripes: showBandedRows ? 1 : 0, showColumnStripes: 0 },
        }),
  );
}

function columnXml({ name, formula, total }: TableColumn, id: number): Xml {
  return element(
    "tableColumn",
    {
      ...{ id, name },
      totalsRowFunction: total && "formula" in total ? "custom" : undefined,
      totalsRowLabel: total && "text" in total ? total.text : undefined,
    },
    formula === undefined ? "" : element("calculatedColumnFormula", {}, escaped(formula)),
    total && "formula" in total ? element("totalsRowFormula", {}, escaped(total.formula)) : "",
  );
}
