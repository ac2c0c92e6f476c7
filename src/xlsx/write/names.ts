import type { Page } from "../model/page";
import type { Workbook, DefinedName } from "../model/workbook";
import { absoluteReference, LAST_COLUMN, LAST_ROW } from "../model/zone";
import { element, escaped, flag, type Xml } from "./xml";

/** All names, those of print areas and titles too, sorted without regard to case as Excel does. */
export function namesXml({ names, sheets }: Workbook): Xml {
  const reserved = sheets.flatMap(({ name, page }, sheet) => printNames(page, name, sheet));
  const all = [...reserved, ...names].sort(compare);
  if (all.length === 0) return "";
  const items = all.map(({ name, sheet, hidden, formula }) =>
    element("definedName", { name, localSheetId: sheet, hidden: flag(hidden) }, escaped(formula)),
  );
  return element("definedNames", {}, ...items);
}

function printNames(page: Page, sheetName: string, sheet: number): DefinedName[] {
  const { area, titleColumns, titleRows } = page;
  const columns = titleColumns && {
    ...{ top: 0, bottom: LAST_ROW },
    ...{ left: titleColumns.first, right: titleColumns.last },
  };
  const rows = titleRows && {
    ...{ top: titleRows.first, bottom: titleRows.last },
    ...{ left: 0, right: LAST_COLUMN },
  };
  const titles = [columns, rows].flatMap((zone) =>
    zone ? [absoluteReference(sheetName, zone)] : [],
  );
  return [
    ...(area
      ? [{ name: "_xlnm.Print_Area", formula: absoluteReference(sheetName, area), sheet }]
      : []),
    ...(titles.length > 0
      ? [{ name: "_xlnm.Print_Titles", formula: titles.join(","), sheet }]
      : []),
  ];
}

function compare(one: DefinedName, other: DefinedName): number {
  const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return (one.sheet ?? -1) - (other.sheet ?? -1);
}
