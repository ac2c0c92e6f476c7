import { ownName } from "../../../workbook/book/ownNames";

/** What a name is called before the year and the module: "Pauschale", "Abweichung Begründung". */
export function nameLabel(name: string): string {
  const own = ownName(name);
  return (own ? name.slice(0, -own.ending.length - 1) : name).replaceAll("_", " ");
}

/** A cell above others: what it holds and its formula, if it has one. */
export interface CellAbove {
  readonly value: unknown;
  readonly formula: unknown;
}

const isYear = ({ value }: CellAbove): boolean =>
  typeof value === "number" && Number.isInteger(value) && value > 1900 && value < 2200;
const isText = ({ value }: CellAbove): boolean => typeof value === "string" && value.trim() !== "";
const isTyped = (cell: CellAbove): boolean => isText(cell) && !String(cell.formula).startsWith("=");

/**
 * The heading above cells, from those over them, the nearest last: a year right above them, else
 * the nearest text that is no formula, else the nearest year or text of one. So sums between the
 * heading and the cells are none.
 */
export function headingIn(above: readonly CellAbove[]): string {
  const nearest = above.at(-1);
  const heading =
    nearest && isYear(nearest)
      ? nearest
      : (above.findLast(isTyped) ?? above.findLast(isYear) ?? above.findLast(isText));
  return String(heading?.value ?? "");
}

/** Each once, whatever its capitals, without blanks. */
export function distinct(labels: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const label of labels.map((each) => each.trim()).filter((each) => each !== ""))
    known.set(label.toLowerCase(), known.get(label.toLowerCase()) ?? label);
  return [...known.values()];
}
