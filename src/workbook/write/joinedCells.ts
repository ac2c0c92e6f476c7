import type { Area, Cell, ContentOperation } from "../layout/operation";

type CellsOperation = Extract<ContentOperation, { kind: "cells" }>;

/**
 * Cells of a sheet as one block, so that Excel is told once: what none of the operations writes is
 * blank there, and stays as it is. Nothing for no operations.
 */
export function joinedCells(operations: readonly CellsOperation[]): CellsOperation[] {
  if (operations.length === 0) return [];
  const areas = operations.map((operation) => operation.area);
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const cells = Array.from({ length: rows }, () => new Array<Cell>(columns).fill(undefined));
  for (const operation of operations) {
    const { area } = operation;
    operation.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell !== undefined) cells[area.row - row + down]![area.column - column + right] = cell;
      }),
    );
  }
  const area: Area = { row, column, rows, columns };
  return [{ kind: "cells", area, cells }];
}
