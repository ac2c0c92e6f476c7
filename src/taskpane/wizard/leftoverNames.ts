import type { WizardTexts } from "../../locales/wizardText";
import type { Leftover } from "./writeSheets";

/** What is left over in the workbook: sheets by name, the names of cells only by their number. */
export function leftoverNames({ sheets, names }: Leftover, texts: WizardTexts): string {
  const ofCells = names.length === 0 ? [] : [texts.write.cellNames(names.length)];
  return [...sheets, ...ofCells].join(", ");
}
