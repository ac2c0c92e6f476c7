import type { Book } from "../book";
import type { SheetId } from "../bookNames";
import type { CalcPlaces } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";

/** What is planned in a budget year: without a distribution open in each, for only the first has its error. */
export function plannedInYear(
  { texts }: Pick<Book, "texts">,
  places: CalcPlaces,
  index: number,
  from: SheetId,
): string {
  const [all, year] = ["kept", `year${index}`].map((id) => places.sums(id, id, from));
  return `IF(ISNUMBER(${all}),${year},${quoted(texts.open)})`;
}
