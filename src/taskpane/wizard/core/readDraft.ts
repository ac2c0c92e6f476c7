import { factOf, LIST_NAMES, type Place } from "../../../engine/grantYear/fields";
import { LANGUAGES } from "../../../locales/language";
import { assess } from "./assess";
import { type Draft, DRAFT_LISTS, type DraftList, type Entry, KEPT_PARTS } from "./draft";

type Stored = Readonly<Record<string, unknown>>;

/** A stored draft, and whether a part of it could not be read and is left out. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly isDamaged: boolean;
}

/**
 * The draft in what was stored, cell by cell: a cell is a text of a field that there is, everything
 * else is left out. Nothing if it is no draft, or one that cannot be planned.
 */
export function readDraft(stored: unknown): StoredDraft | undefined {
  if (!isObject(stored) || stored["version"] !== 1) return undefined;
  const notation = LANGUAGES.find((language) => language === stored["notation"]);
  if (!notation || !isObject(stored["head"])) return undefined;
  let isDamaged = false;
  const lost = <Value>(value: Value): Value => {
    isDamaged = true;
    return value;
  };

  const cells = (value: unknown, place: Place): Record<string, string> => {
    if (value === undefined) return {};
    if (!isObject(value)) return lost({});
    const all = Object.entries(value);
    const read = all.filter(
      (cell): cell is [string, string] =>
        typeof cell[1] === "string" && factOf(place, cell[0]) !== undefined,
    );
    return Object.fromEntries(read.length === all.length ? read : lost(read));
  };
  const list = (name: DraftList): Entry[] => {
    const value = stored[name];
    if (!Array.isArray(value)) return lost([]);
    const ids = new Set<string>();
    return value.flatMap((entry: unknown) => {
      const id = isObject(entry) ? entry["id"] : undefined;
      const isKnown = typeof id === "string" && (name === "items" || /^#\d{1,9}$/.test(id));
      if (!isKnown || ids.has(id)) return lost([]);
      ids.add(id);
      return [{ id, cells: cells((entry as Stored)["cells"], name) }];
    });
  };

  const lists = Object.fromEntries(DRAFT_LISTS.map((name) => [name, list(name)]));
  const draft = {
    version: 1,
    notation,
    head: cells(stored["head"], "head"),
    contract: cells(stored["contract"], "contract"),
    ...lists,
    ...(stored["isKey"] === true && { isKey: true }),
    ...(stored["movedDays"] === true && { movedDays: true }),
    ...parts(stored, lost),
  } as unknown as Draft;
  return isPlannable(draft) ? { draft, isDamaged } : undefined;
}

const isObject = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the wizard only hands on: the year before, and lists that no page shows. */
function parts(stored: Stored, lost: <Value>(value: Value) => Value): Partial<Draft> {
  const { kept, previous } = stored;
  const areEntries = (list: unknown) => Array.isArray(list) && list.every(isObject);
  const isKept =
    isObject(kept) &&
    KEPT_PARTS.every(
      (name) => !(name in kept) || (name === "course" ? isObject : areEntries)(kept[name]),
    );
  const isYear =
    isObject(previous) && [...LIST_NAMES, "amendments"].every((name) => areEntries(previous[name]));
  return {
    ...(kept === undefined ? {} : isKept ? { kept } : lost({})),
    ...(previous === undefined ? {} : isYear ? { previous } : lost({})),
  } as unknown as Partial<Draft>;
}

/** The last resort: a page that cannot be drawn would be shown each time the workbook is opened. */
function isPlannable(draft: Draft): boolean {
  try {
    assess(draft);
    return true;
  } catch {
    return false;
  }
}
