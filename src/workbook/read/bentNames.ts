import type { BookCells } from "./bookCells";
import { GIVEN_FIELDS } from "../book/headCells";
import type { SheetFinding } from "./sheetFinding";

/** Names of cells that point to another sheet than those beside them: to that of another year. */
export function bentNames({ cells }: BookCells): SheetFinding[] {
  const given = GIVEN_FIELDS.flatMap(([field]) => {
    const cell = cells.get(field);
    return cell ? [{ field, sheetName: cell.sheetName }] : [];
  });
  const counts = new Map<string, number>();
  for (const { sheetName } of given) counts.set(sheetName, (counts.get(sheetName) ?? 0) + 1);
  const usual = Math.max(...counts.values());
  return given.flatMap(({ field, sheetName }): SheetFinding[] =>
    counts.get(sheetName) === usual
      ? []
      : [{ code: "nameElsewhere", where: { field }, received: sheetName }],
  );
}
