import type { Language } from "../../../locales/language";
import { overviewText } from "../../../locales/overviewText";
import { allFindings } from "../../../workbook/findings/allFindings";
import type { WordedFinding } from "../../../workbook/findings/wordedFinding";
import type { CellFinding } from "../../../workbook/inspect/cellFinding";
import { cellFindingText } from "../../../workbook/inspect/cellFindingText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";

/** A finding with the cell or the grant year that it leads to. */
export interface InspectionFinding extends WordedFinding {
  readonly cell?: CellFinding;
  readonly read?: ReadGrantYear;
}

/** What is wrong in cells, then in the grant years; of several each is named. */
export const inspectionFindings = (
  cells: readonly CellFinding[],
  grantYears: readonly ReadGrantYear[],
  language: Language,
): InspectionFinding[] => [
  ...cells.map((cell) => ({ ...cellFindingText(cell, language), cell })),
  ...grantYears.flatMap((read) =>
    allFindings(read, language).map((finding) => ({
      ...finding,
      read,
      entry: grantYears.length > 1 ? placeIn(read, finding.entry, language) : finding.entry,
    })),
  ),
];

function placeIn({ grantYear }: ReadGrantYear, entry: string, language: Language): string {
  const { programme, year, module } = grantYear;
  const title = overviewText(language).title(programme, year, module);
  return entry === "" ? title : `${title}: ${entry}`;
}
