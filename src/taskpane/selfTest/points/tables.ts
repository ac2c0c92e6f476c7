import { SCRATCH_TABLE } from "../scratch";
import type { Point } from "../bench";
import { expectCells, expectFormulas } from "../expectCells";

/** Do formulas name the columns of a table, and follow it when a row is added? */
export const tables: Point = async (bench) => {
  const { sheet } = bench;
  sheet.getRange("A1:B3").values = [
    ["Name", "Key"],
    ["A", 1],
    ["B", 3],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = SCRATCH_TABLE;
  const sum = `=SUM(${SCRATCH_TABLE}[Key])`;
  const split = `=KIM.SHARE(100,${SCRATCH_TABLE}[Key])`;
  const before = await expectFormulas(bench, [
    ["D1", sum, [[4]]],
    ["E1", split, [[25], [75]]],
  ]);
  table.rows.add(undefined, [["C", 6]]);
  const after = await expectCells(bench, [
    { what: sum, range: sheet.getRange("D1"), expected: [[10]] },
    { what: split, range: sheet.getRange("E1:E3"), expected: [[10], [30], [60]] },
  ]);
  return { differences: [...before, ...after] };
};
