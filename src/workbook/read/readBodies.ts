import { without, withoutMissing } from "../../engine/grantYear/entries";
import type { Body, Region } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { TABLE_FIELDS } from "../book/tables/tableFields";
import type { BookCells } from "./bookCells";
import { grantorIn } from "./grantorIn";
import { columnOf, type ReadEntry, readEntries, reportAssumed } from "./readTable";
import type { ReadRegions } from "./readRegions";
import type { Report } from "./sheetFinding";

export interface ReadBodies {
  readonly bodies: readonly Body[];
  /** Of each body its lines: the recipient may have several. */
  readonly rows: readonly (readonly number[])[];
}

interface Line extends Omit<ReadEntry, "entry"> {
  readonly body: Body;
  /** Paid by the Land. */
  readonly isOwn: boolean;
}

/** A body with its lines, and where it stands among the others. */
interface Found extends Pick<ReadEntry, "assumed"> {
  readonly body: Body;
  readonly rows: readonly number[];
  readonly place: number;
}

/** The bodies of a grant year: the lines of the recipient are one of them. */
export function readBodies(
  { tables, cells }: BookCells,
  regions: ReadRegions,
  report: Report,
): ReadBodies {
  const table = tables.get("bodies");
  if (!table) return { bodies: [], rows: [] };
  const isGrantor = grantorIn({ cells });
  const keys = keysOf(regions.regions, columnOf(table, "costKey") >= 0);
  const lines = readEntries(table, TABLE_FIELDS.bodies).map(({ entry, ...line }): Line => {
    const { payer, ...body } = entry as unknown as Body;
    const isOwn = isGrantor(payer);
    return { ...line, isOwn, body: keys(isOwn || payer === undefined ? body : { payer, ...body }) };
  });
  const found = joined(lines, regions).sort((a, b) => a.place - b.place);
  reportAssumed("bodies", found, report);
  return { bodies: found.map(({ body }) => body), rows: found.map(({ rows }) => rows) };
}

/**
 * Without a column of its own the key of costs stands in that of the posts, in the lines of regions
 * that refinance.
 */
function keysOf(regions: readonly Region[], hasTwo: boolean): (body: Body) => Body {
  if (hasTwo) return (body) => body;
  const refinanced = regions.filter(({ model }) => model === "REFINANCING");
  const names = new Set(refinanced.map(({ name }) => keyOf(name)));
  return (body) => {
    const { weight, ...others } = body;
    if (weight === undefined || !names.has(keyOf(body.region))) return body;
    return { ...others, costKey: weight };
  };
}

/** Kept, in the words of the lines of regions: posts of its own, or those for a region. */
type Kept = "own" | "refinanced";

function joined(lines: readonly Line[], { regions, kept }: ReadRegions): Found[] {
  const names = new Map<string | undefined, Kept>([
    ...regions.flatMap(({ name, model }) =>
      model === "REFINANCING" ? [[keyOf(name), "refinanced"] as const] : [],
    ),
    ...kept.map(({ name }) => [keyOf(name), "own"] as const),
  ]);
  const keptAs = ({ isOwn, body }: Line): Kept | undefined =>
    isOwn ? names.get(keyOf(body.region)) : undefined;
  const keeper = keyOf(lines.find((line) => keptAs(line))?.body.name);
  const isPart = (line: Line): boolean =>
    line.isOwn &&
    keyOf(line.body.name) === keeper &&
    (keptAs(line) !== undefined || line.body.region === undefined);
  const parts = keeper === undefined ? [] : lines.filter(isPart);
  const others = lines
    .filter((line) => !parts.includes(line))
    .map(({ row, body, assumed }): Found => ({ body, assumed, rows: [row], place: row }));
  if (parts.length === 0) return others;
  const { costPerFte } = kept.find(({ keeps }) => keeps === "ki") ?? {};
  return [...others, recipientOf(parts, keptAs, withoutMissing({ costPerFte }))];
}

const DAYS = ["start", "end"] as const;

/**
 * One body of its lines, where the line of its own posts stands, or a blank one; with lines for
 * regions alone it is the first of all.
 */
function recipientOf(
  parts: readonly Line[],
  keptAs: (line: Line) => Kept | undefined,
  ofKi: Partial<Body>,
): Found {
  const anchor = parts.find((line) => keptAs(line) !== "refinanced");
  const said = parts.map((line): Partial<Body> => {
    const isForRegion = keptAs(line) === "refinanced";
    return without(line.body, "region", "agreed", ...(isForRegion ? DAYS : []));
  });
  return {
    body: Object.assign({}, ...[...said].reverse(), ofKi) as Body,
    rows: parts.map(({ row }) => row),
    place: anchor?.row ?? -1,
    assumed: parts[0]!.assumed,
  };
}
