import type { WorkbenchTexts } from "../../locales/workbenchText";
import { EMPTY, EXAMPLES } from "../examples/examples";
import { registries } from "../spreadsheet/library";

/** Behind the library's own menus. */
const LAST = 100;

/**
 * Adds the menu of the workbooks that can be opened; must be called before the menus are drawn.
 * `open` gets the id of an example, or that of the empty workbook.
 */
export function addExamplesMenu(texts: WorkbenchTexts, open: (id: string) => void): void {
  const { topbarMenuRegistry: menus } = registries;
  menus.add("examples", { name: texts.examples, sequence: LAST });
  const entries = [
    ...EXAMPLES.map(({ id, authority }) => ({ id, name: authority })),
    { id: EMPTY, name: texts.emptyWorkbook },
  ];
  entries.forEach(({ id, name }, sequence) =>
    menus.addChild(id, ["examples"], {
      ...{ name, sequence, isReadonlyAllowed: true },
      execute: () => open(id),
    }),
  );
}
