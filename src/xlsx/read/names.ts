import { sheetZoneOf } from "../model/address";
import type { Page } from "../model/page";
import type { DefinedName } from "../model/workbook";
import { LAST_COLUMN, LAST_ROW } from "../model/zone";
import type { Losses } from "./lost";
import { childrenOf, isSet, type Node, numberOf, plainText, textOf } from "./xml";

type Printed = Pick<Page, "area" | "titleRows" | "titleColumns">;

export interface ReadNames {
  readonly names: readonly DefinedName[];
  /** Of each sheet what is printed of it. */
  readonly printed: readonly Printed[];
}

/** The names of a workbook; those of print areas and titles belong to the pages of their sheets. */
export function readNames(
  list: Node | undefined,
  sheets: readonly string[],
  losses: Losses,
): ReadNames {
  const printed = sheets.map((): Printed => ({}));
  const names = childrenOf(list, "definedName").flatMap((node): DefinedName[] => {
    const name = textOf(node, "name") ?? "";
    const formula = plainText(node.text);
    const sheet = numberOf(node, "localSheetId");
    if (name.startsWith("_xlnm.")) {
      if (sheet === undefined || sheets[sheet] === undefined) return [];
      if (name === "_xlnm.Print_Titles") printed[sheet] = { ...printed[sheet], ...titles(formula) };
      const area = name === "_xlnm.Print_Area" ? sheetZoneOf(formula)?.zone : undefined;
      if (area) printed[sheet] = { ...printed[sheet], area };
      else if (name === "_xlnm.Print_Area") losses.note("printArea", sheets[sheet]);
      return [];
    }
    if (/\[\d+\]/.test(formula)) losses.note("externalLink");
    return [
      {
        ...{ name, formula },
        ...(sheet === undefined ? {} : { sheet }),
        ...(isSet(node, "hidden") ? { hidden: true } : {}),
      },
    ];
  });
  return { names, printed };
}

/** "'S'!$A:$B,'S'!$1:$2", in which a comma may also belong to the name of the sheet. */
function titles(formula: string): Printed {
  const zones = (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap(
    (part) => sheetZoneOf(part)?.zone ?? [],
  );
  const rows = zones.find(({ left, right }) => left === 0 && right === LAST_COLUMN);
  const columns = zones.find(({ top, bottom }) => top === 0 && bottom === LAST_ROW);
  return {
    ...(rows ? { titleRows: { first: rows.top, last: rows.bottom } } : {}),
    ...(columns ? { titleColumns: { first: columns.left, last: columns.right } } : {}),
  };
}
