import { zoneOf } from "../model/address";
import type { Table, TableColumn } from "../model/table";
import { FileRefusal } from "./fileRefusal";
import { child, childrenOf, isSet, type Node, numberOf, plainText, textOf } from "./xml";

/** A table (ECMA-376-1, 18.5.1.2). */
export function readTable(node: Node, path: string): Table {
  const zone = zoneOf(node.attributes.ref ?? "");
  const name = textOf(node, "displayName") ?? textOf(node, "name");
  if (!zone || name === undefined) throw new FileRefusal("damaged", path);
  const info = child(node, "tableStyleInfo");
  const style = textOf(info, "name");
  return {
    ...{ name, zone },
    showHeaders: (numberOf(node, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(node, "totalsRowCount") ?? 0) > 0,
    showFilter: child(node, "autoFilter") !== undefined,
    showBandedRows: isSet(info, "showRowStripes"),
    ...(style === undefined ? {} : { style }),
    columns: childrenOf(child(node, "tableColumns"), "tableColumn").map((column) =>
      columnOf(column, name),
    ),
  };
}

/** Whether rows are filtered out. */
export const isFiltered = (node: Node | undefined): boolean =>
  childrenOf(child(node, "autoFilter"), "filterColumn").length > 0;

/** What the functions of a row of totals are in SUBTOTAL (18.18.84). */
const TOTALS: Readonly<Record<string, number>> = {
  ...{ average: 101, countNums: 102, count: 103, max: 104, min: 105, stdDev: 107, sum: 109 },
  ...{ var: 110 },
};

function columnOf(node: Node, table: string): TableColumn {
  const name = textOf(node, "name") ?? "";
  const formula = child(node, "calculatedColumnFormula");
  const total = totalOf(node, name, table);
  return {
    name,
    ...(formula ? { formula: plainText(formula.text) } : {}),
    ...(total ? { total } : {}),
  };
}

function totalOf(node: Node, name: string, table: string): TableColumn["total"] {
  const label = textOf(node, "totalsRowLabel");
  const { totalsRowFunction: kind = "none" } = node.attributes;
  const own = child(node, "totalsRowFormula");
  if (kind === "custom" && own) return { formula: plainText(own.text) };
  const number = TOTALS[kind];
  if (number !== undefined) {
    const column = name.replace(/['[\]#@]/g, "'$&");
    return { formula: `SUBTOTAL(${number},${table}[${column}])` };
  }
  return label === undefined ? undefined : { text: label };
}
