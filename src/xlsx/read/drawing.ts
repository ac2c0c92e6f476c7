import type { Chart, Place } from "../model/chart";
import type { Column, Row } from "../model/sheet";
import { readChart } from "./chart";
import type { Colors } from "./colors";
import type { Losses } from "./lost";
import type { PackageReader } from "./package";
import { child, type Node, numberOf, textOf } from "./xml";

/** English Metric Units in a point. */
const EMU = 12_700;

/** How far a sheet's cells reach, for anchors that name two of them. */
export interface Extents {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly defaultRowHeight: number;
}

/** The charts of a drawing; everything else that lies there is lost. */
export function readDrawing(
  file: PackageReader,
  path: string,
  sheet: string,
  { extents, colors, losses }: { extents: Extents; colors: Colors; losses: Losses },
): Chart[] {
  const parts = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
  const anchors = file.optionalPart(path)?.children ?? [];
  return anchors.flatMap((anchor): Chart[] => {
    const frame = child(anchor, "graphicFrame");
    const reference = child(frame, "graphic", "graphicData", "chart")?.attributes.id ?? "";
    const target = parts.get(reference);
    const space = target === undefined ? undefined : file.optionalPart(target);
    const name = textOf(child(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "";
    const place = space && placeOf(anchor, extents);
    const chart = place && readChart(space, name, place, colors);
    if (!chart) losses.note(frame ? "chart" : "picture", sheet);
    return chart ? [chart] : [];
  });
}

interface Corner {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Points, to a thousandth. */
const points = (emu: number): number => Math.round((emu / EMU) * 1000) / 1000;

function cornerOf(node: Node | undefined): Corner {
  const of = (name: string) => Number(child(node, name)?.text ?? 0) || 0;
  return { column: of("col"), row: of("row"), x: points(of("colOff")), y: points(of("rowOff")) };
}

/** Where a chart lies: from a cell, and as large as said or as far as another cell. */
function placeOf(anchor: Node, extents: Extents): Place | undefined {
  const size = child(anchor, "ext");
  const to = child(anchor, "to");
  const { row, column, x, y } = cornerOf(child(anchor, "from"));
  const start = { row, column, offset: { x, y } };
  if (size) {
    const lengthOf = (name: string) => points(numberOf(size, name) ?? 0);
    return { ...start, width: lengthOf("cx"), height: lengthOf("cy") };
  }
  if (!to) return undefined;
  const end = cornerOf(to);
  return {
    ...start,
    width: sum(column, end.column, (at) => widthOf(extents, at)) + end.x - x,
    height: sum(row, end.row, (at) => heightOf(extents, at)) + end.y - y,
  };
}

/** So many columns or rows a chart may cover at most. */
const MOST = 2_000;
function sum(from: number, to: number, extent: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < Math.min(to, from + MOST); index++) total += extent(index);
  return total;
}

/** Characters of seven pixels and five beside them, at 96 pixels an inch. */
function widthOf({ columns }: Extents, column: number): number {
  const { width = 8.43 } = columns.find((each) => each.column === column) ?? {};
  return (width * 7 + 5) * 0.75;
}

const heightOf = ({ rows, defaultRowHeight }: Extents, row: number): number =>
  rows.find((each) => each.row === row)?.height ?? defaultRowHeight;
