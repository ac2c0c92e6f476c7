import type { Area } from "../area";
import type { CellUpdate } from "./hostPlugin";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { clip, range } from "./zones";

/** What undefined names goes back to the default. */
export type StyleChange = Readonly<Record<string, unknown>>;

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** A number format that a cell gets, with what becomes of its content. */
export type FormatChange = Pick<CellUpdate, "format" | "content">;

interface Change {
  readonly area: Area;
  readonly style?: StyleChange;
  readonly format?: (position: Position) => FormatChange | undefined;
}

type Cells = Map<number, CellUpdate>;

/** More than the columns of a sheet. */
const ROW = 100_000;

/**
 * Changes of how cells look. A look is set property by property, and the library lays a sheet out
 * anew after every command: so changes are gathered and done together, each cell once.
 */
export class Looks {
  private readonly changes: Change[] = [];

  constructor(private readonly book: SpreadsheetModel) {}

  /** Cells beyond the end of the sheet get their style, too. */
  restyle(area: Area, style: StyleChange): void {
    this.add({ area, style });
  }

  /** Cells beyond the end of the sheet stay as they are. */
  reformat(area: Area, format: Change["format"] & object): void {
    this.add({ area, format });
  }

  private add(change: Change): void {
    this.changes.push(change);
    this.book.putOff(this.apply);
  }

  private readonly apply = (): void => {
    const changes = this.changes.splice(0);
    for (const sheetId of new Set(changes.map(({ area }) => area.sheetId))) {
      const cells: Cells = new Map();
      for (const change of changes)
        if (change.area.sheetId === sheetId) this.gather(sheetId, change, cells);
      const style = onceEach(withoutDefaults);
      const updates = [...cells.values()].map((cell) =>
        cell.style ? { ...cell, style: style(cell.style) } : cell,
      );
      if (updates.length > 0)
        this.book.runOwnBeside({ type: "HOST_UPDATE_CELLS", sheetId, cells: updates });
    }
  };

  private gather(sheetId: string, { area, style, format }: Change, cells: Cells): void {
    const { getters } = this.book;
    if (style) this.book.grow(sheetId, area.bottom, area.right);
    const target = clip(area, this.book.size(sheetId));
    if (!target) return;
    const restyled = onceEach((known) => ({ ...known, ...style }));
    const columns = range(target.left, target.right);
    for (const row of range(target.top, target.bottom))
      for (const col of columns) {
        const key = row * ROW + col;
        const cell = cells.get(key) ?? { row, col };
        if (style) {
          const known = cell.style ?? getters.getCell({ sheetId, row, col })?.style;
          cell.style = restyled(known ?? PLAIN);
        }
        if (format) {
          const change = format({ sheetId, row, col });
          if (!change) continue;
          Object.assign(cell, change);
        }
        cells.set(key, cell);
      }
  }
}

const PLAIN = {};

function withoutDefaults(style: object): object | null {
  const named = Object.entries(style).filter(([, value]) => value !== undefined);
  return named.length > 0 ? Object.fromEntries(named) : null;
}

/** Computes something once for each object, since many cells have the same. */
function onceEach<Result>(compute: (of: object) => Result): (of: object) => Result {
  const known = new Map<object, Result>();
  return (of) => {
    if (!known.has(of)) known.set(of, compute(of));
    return known.get(of)!;
  };
}
