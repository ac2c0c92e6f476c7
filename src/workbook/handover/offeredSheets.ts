import { keyOf } from "../../engine/grantYear/names";
import type { Plan } from "../../engine/grantYear/plan";
import { sheetZoneOf } from "../../xlsx/model/address";
import type { Cell, Sheet } from "../../xlsx/model/sheet";
import type { Workbook } from "../../xlsx/model/workbook";
import { cellAddress } from "../../xlsx/model/zone";
import { ownerOf, ownTable } from "../book/ownNames";
import { concernedBy } from "./townShare";

/** A sheet of a grant year that may be handed on, and what is to be known of it before. */
export interface OfferedSheet {
  readonly name: string;
  /** Bodies and regions that it names and its receiver has nothing to do with, in their order. */
  readonly others: readonly string[];
  /** People enter something there. */
  readonly isInput: boolean;
  /** Rows or columns that are not seen go with it. */
  readonly hasHidden: boolean;
  /** Cells that show an error or were never calculated. */
  readonly broken: readonly string[];
}

/** Entries that concern others stay with whoever has made them. */
export const isLeftOut = ({ isInput, others }: OfferedSheet): boolean =>
  isInput && others.length > 0;

/**
 * The visible sheets of the grant year whose names end with `ending`, in the order of their tabs.
 * `receiver`: the position of the body for which they are meant; without one they are for all.
 */
export function offeredSheets(
  { sheets, names }: Workbook,
  { plan, ending, receiver }: { plan: Plan; ending: string; receiver?: number | undefined },
): OfferedSheet[] {
  const own = new Set(
    names
      .filter(({ name }) => ownerOf(name)?.ending === ending.toUpperCase())
      .flatMap(({ formula }) => sheetZoneOf(formula)?.sheet ?? []),
  );
  const othersIn = namesOfOthers(plan, receiver);
  return sheets
    .filter(({ name, state }) => state === "visible" && own.has(name))
    .map((sheet) => ({
      name: sheet.name,
      others: othersIn(sheet),
      isInput: sheet.tables.some(({ name }) => ownTable(name) !== undefined),
      hasHidden: [...sheet.rows, ...sheet.columns].some(({ hidden }) => hidden),
      broken: sheet.rows.flatMap(({ row, cells }) =>
        cells.filter(isBroken).map(({ column }) => cellAddress(row, column)),
      ),
    }));
}

const isBroken = ({ value, formula }: Cell): boolean =>
  typeof value === "object" || (formula !== undefined && value === undefined);

/** Looks for names as whole words, the longest first: "Kreis Unna" does not name "Unna". */
function namesOfOthers(
  { rows, grantYear }: Plan,
  receiver: number | undefined,
): (sheet: Sheet) => readonly string[] {
  const row = rows.find(({ index }) => index === receiver);
  if (!row) return () => [];
  const concerned = new Set(concernedBy(row, rows));
  const { regions } = grantYear;
  for (const { name } of regions)
    if (row.isRecipient || keyOf(name) === keyOf(grantYear.bodies[row.index]!.region))
      concerned.add(keyOf(name));
  const byKey = new Map([...rows, ...regions].map(({ name }) => [keyOf(name), name]));
  byKey.delete(undefined);
  const others = [...byKey].filter(([key]) => !concerned.has(key)).map(([, name]) => name);
  const words = [...byKey.values()].sort((a, b) => b.length - a.length).map(escaped);
  const letter = "[\\p{L}\\p{N}]";
  const named = new RegExp(`(?<!${letter})(?:${words.join("|")})(?!${letter})`, "giu");
  return ({ rows: lines, notes }) => {
    const texts = new Set([
      ...lines.flatMap(({ cells }) =>
        cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
      ),
      ...notes.map(({ text }) => text),
    ]);
    const found = new Set([...texts].flatMap((text) => text.match(named) ?? []).map(keyOf));
    return others.filter((name) => found.has(keyOf(name)));
  };
}

const escaped = (name: string): string => name.trim().replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
