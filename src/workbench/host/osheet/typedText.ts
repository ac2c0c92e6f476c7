import { dayIn1904 } from "../../spreadsheet/dates1904";
import { type CellPosition, type Getters, helpers } from "../../spreadsheet/library";
import type { CellUpdate } from "./hostPlugin";

/**
 * What a text becomes that is typed into a cell which holds no text by its format: the library
 * reads numbers and dates itself, but knows one date system only.
 */
export function typedText(
  getters: Getters,
  position: CellPosition,
  content: string,
): Pick<CellUpdate, "content" | "format"> {
  const day = dayIn1904(getters, content);
  if (day === undefined) return { content };
  const { format = "" } = getters.getCell(position) ?? {};
  const shown = helpers.isDateTimeFormat(format) ? format : getters.getLocale().dateFormat;
  return { content: String(day), format: shown };
}
