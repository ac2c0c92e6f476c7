import type { SheetOperation } from "../../layout/operation";
import { LOOKS } from "../looks";
import { cell, cellsAt, look } from "./bookSheet";

/** What is declared, and below it a line for each signature with what it stands for. */
export const signatureLines = (
  row: number,
  wording: string,
  signatures: readonly string[],
): SheetOperation[] => [
  ...cellsAt(row, 0, [[wording]]),
  look(cell(row, 0), LOOKS.quiet),
  ...signatures.flatMap((signature, index): SheetOperation[] => {
    const line = cell(row + 1 + 2 * index, 0);
    const place = cell(line.row + 1, 0);
    return [
      look(line, LOOKS.row),
      { kind: "height", area: line, points: 32 },
      ...cellsAt(place.row, 0, [[signature]]),
      look(place, LOOKS.quiet),
    ];
  }),
];
