import { columnName } from "../../layout/address";
import type { Area, Look, SheetOperation } from "../../layout/operation";
import { LOOKS } from "../looks";
import { cell, cellsAt, look } from "./bookSheet";

/** What a verdict begins with, so that it is also read in black and white. */
const SIGNS: readonly (readonly [string, Look])[] = [
  ["✖", LOOKS.wrong],
  ["!", LOOKS.hint],
  ["○", LOOKS.fits],
  ["✔", LOOKS.right],
];

/** A line that says in words whether something holds; its colour follows its sign. */
export function verdictLine(
  { row, columns }: Pick<Area, "row" | "columns">,
  formula: string,
): SheetOperation[] {
  const area: Area = { row, column: 0, rows: 1, columns };
  return [
    ...cellsAt(row, 0, [[{ formula }]]),
    look(cell(row, 0), { vertical: "Center" }),
    { kind: "height", area: cell(row, 0), points: 20 },
    ...SIGNS.map(([sign, looks]): SheetOperation => ({
      kind: "condition",
      area,
      formula: `LEFT($${columnName(0)}${row + 1},1)="${sign}"`,
      look: looks,
    })),
  ];
}
