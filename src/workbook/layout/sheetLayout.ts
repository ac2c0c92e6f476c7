import type { GrantYear } from "../../engine/grantYear/grantYear";
import { plan } from "../../engine/grantYear/plan";
import { fieldTexts } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import { sheetText } from "../../locales/sheetText";
import { cellName, keyFor, prefixOf, sheetNameOf } from "../naming";
import { address } from "./address";
import { amended } from "./amended";
import { bodiesTable } from "./bodies/bodiesTable";
import { chartOperations, CHART_ROWS } from "./charts";
import { columnWidths } from "./columnWidths";
import { headFields } from "./headFields";
import { headOperations } from "./headOperations";
import type { LayoutInput } from "./input";
import type { Area, SheetLayout, SheetName } from "./operation";
import { pageOperations } from "./pageOperations";
import { References } from "./references";
import { SOURCE_ROWS } from "./sourceRows";
import type { Table } from "./table";
import { figureNames, tableNames } from "./tableNames";
import { tableOperations } from "./tableOperations";
import { amendmentsTable } from "./tables/amendmentsTable";
import { controlsTable } from "./tables/controlsTable";
import { instalmentsTable } from "./tables/instalmentsTable";
import { itemsTable } from "./tables/itemsTable";
import { keptTable } from "./tables/keptTable";
import { noticesTable } from "./tables/noticesTable";
import { paymentsTable } from "./tables/paymentsTable";
import { regionsTable } from "./tables/regionsTable";
import { sourcesTable } from "./tables/sourcesTable";
import { hasRegions } from "./bodies/partyColumns";

/**
 * The sheet of a grant year as data: everything that is written, in the order in which it is. The
 * cells hold the latest version, amendments included. `variant`: 1, or from 2 on another
 * calculation of the same year and module beside the first.
 */
export function sheetLayout(grantYear: GrantYear, language: Language, variant = 1): SheetLayout {
  const { latest, applied } = amended(grantYear);
  const input: LayoutInput = {
    grantYear: latest,
    plan: plan(latest),
    language,
    texts: sheetText(language),
    fields: fieldTexts(language),
    ref: new References(),
  };
  const key = keyFor(latest, variant);
  const prefix = prefixOf(key);

  const bodies = bodiesTable(input);
  const others = [
    controlsTable(input),
    noticesTable(input),
    instalmentsTable(input),
    ...(hasRegions(input) ? [regionsTable(input)] : []),
    keptTable(input),
    ...(latest.items.length > 0 || latest.module === 1 ? [itemsTable(input)] : []),
    ...(applied.length > 0 ? [amendmentsTable(input, applied)] : []),
    sourcesTable(input),
    paymentsTable(input),
  ];
  const last = placeAll(input, bodies, others);
  const tables = [bodies, ...others];
  const used: Area = { row: 0, column: 0, rows: last + 1, columns: widest(tables) };

  return {
    sheetName: sheetNameOf(key),
    prefix,
    operations: [
      ...tables.map((table) => tableOperations(input, table)).flat(),
      ...headOperations(input),
      ...chartOperations(input, lastBodyRow(input) + 2),
      ...pageOperations(input, columnWidths(bodies, others), used),
    ],
    names: [
      ...headNames(input, prefix),
      ...tables.flatMap((table) => tableNames(input, table, prefix)),
      ...figureNames(input, prefix),
      {
        name: prefix + cellName("schema"),
        area: single(input.ref.area("sources", "value"), SOURCE_ROWS.indexOf("schema")),
      },
      { name: prefix + cellName("status"), area: STATUS },
    ],
    blocks: tables.map((table) => ({
      title: table.title,
      rows: table.filled,
      address: address(input.ref.tableArea(table.id)),
    })),
  };
}

/** Title, status, two lines of fields with their labels. */
const HEAD_ROWS = 6;
/** The cell that says whether the control sums are right. */
const STATUS: Area = { row: 1, column: 0, rows: 1, columns: 1 };

/** Rows of a table: title, headers, its own and, where there are any, one of sums. */
function placeAll(
  { ref, grantYear }: LayoutInput,
  bodies: Table,
  others: readonly Table[],
): number {
  headFields(grantYear).forEach((line, index) =>
    line.forEach((field, column) => ref.placeField(field, 3 + 2 * index, column)),
  );
  ref.placeTable(bodies, HEAD_ROWS);
  let next = HEAD_ROWS + 2 + bodies.rows + 1 + CHART_ROWS;
  for (const table of others) {
    ref.placeTable(table, next);
    next += 2 + table.rows + 1;
  }
  return next;
}

const lastBodyRow = ({ ref }: LayoutInput): number => {
  const { row, rows } = ref.area("bodies", "name");
  return row + rows;
};

const widest = (tables: readonly Table[]): number =>
  Math.max(...tables.map(({ columns }) => columns.length));

const single = (column: Area, row: number): Area => ({ ...column, row: column.row + row, rows: 1 });

const headNames = ({ ref, grantYear }: LayoutInput, prefix: string): SheetName[] =>
  headFields(grantYear)
    .flat()
    .map((field) => ({ name: prefix + cellName(field), area: ref.fieldArea(field) }));
