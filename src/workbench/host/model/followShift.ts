import { LAST_COLUMN, LAST_ROW, type Area } from "../area";

export type Shift = "Down" | "Right" | "Up" | "Left";

/**
 * Where an area lies after the cells of `block` were inserted or removed: it moves with its
 * cells, grows or shrinks where the change lies inside it, and is undefined when all its cells
 * are gone.
 */
export function followShift(area: Area, block: Area, shift: Shift): Area | undefined {
  if (area.sheetId !== block.sheetId) return area;
  const vertical = shift === "Down" || shift === "Up";
  const beside = vertical
    ? area.left >= block.left && area.right <= block.right
    : area.top >= block.top && area.bottom <= block.bottom;
  if (!beside) return area;
  const moved = vertical
    ? follow([area.top, area.bottom], [block.top, block.bottom], shift === "Down", LAST_ROW)
    : follow([area.left, area.right], [block.left, block.right], shift === "Right", LAST_COLUMN);
  if (!moved) return undefined;
  const [from, to] = moved;
  return vertical ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

type Span = readonly [from: number, to: number];

function follow([from, to]: Span, block: Span, inserted: boolean, last: number): Span | undefined {
  const count = block[1] - block[0] + 1;
  // Entire rows or columns stay entire.
  if (from === 0 && to === last) return [from, to];
  if (inserted) {
    const moved = (position: number) => Math.min(last, position + count);
    return [from >= block[0] ? moved(from) : from, to >= block[0] ? moved(to) : to];
  }
  if (from >= block[0] && to <= block[1]) return undefined;
  const kept = (position: number, gone: number) =>
    position < block[0] ? position : position > block[1] ? position - count : gone;
  return [kept(from, block[0]), kept(to, block[0] - 1)];
}
