import type { SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { SheetId } from "../bookNames";
import type { CalcPlaces } from "../calculation/calcColumn";
import { call, orOpen, quoted } from "../calculation/formulaParts";
import { keyOf } from "../../../engine/grantYear/names";
import { cellsAt } from "./bookSheet";

interface BodyList {
  readonly row: number;
  /** Steps that stand side by side in the calculation; the last one may fill several columns. */
  readonly ids: readonly string[];
  /** The last column they fill. */
  readonly last: string;
  /** Per column what the line of a region shows. */
  readonly groupRow: readonly (typeof SHOWN)[number][];
}

/** What the line of a region shows; MODEL: whether it forwards or refinances. */
const SHOWN = ["MODEL", "SUM", "BLANK"] as const;

/** The bodies under their regions, in one spill; without regions each column by itself. */
export function bodyList(
  book: Book,
  places: CalcPlaces,
  from: SheetId,
  list: BodyList,
): SheetOperation[] {
  const { row, ids, last, groupRow } = list;
  if (!places.has("region"))
    return ["name", ...ids].flatMap((id, column) =>
      cellsAt(row, column, [[{ formula: orOpen(book, places.spill(id, from)) }]]),
    );
  const of = (id: string, to = id): string => places.range(id, to, from);
  const ofGroups = groupRow.includes("MODEL")
    ? `CHOOSE({${groupRow.map((what) => SHOWN.indexOf(what) + 1).join(",")}},${of("model")},${SHOWN.slice(1).map(quoted).join(",")})`
    : `{${groupRow.map(quoted).join(",")}}`;
  const formula = call("KIM.OUTLINE", of("name"), of("region"), of(ids[0]!, last), ofGroups);
  return cellsAt(row, 0, [[{ formula: orNoResult(book, formula) }]]);
}

/** A list that needs all of its figures is one sentence without them. */
export const orNoResult = ({ texts }: Pick<Book, "texts">, formula: string): string =>
  `IFERROR(${formula},${quoted(texts.verdicts.noResult)})`;

/** The lines it has now: the bodies, and one for each region that has any. */
export function lineCount({ bodies, tables }: Book): number {
  if (!tables.regions) return bodies.length;
  const regions = new Set(bodies.flatMap(({ region }) => keyOf(region) ?? []));
  return bodies.length + regions.size;
}
