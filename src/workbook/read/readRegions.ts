import type { Region } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { type BookTexts, bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { RegionLine } from "../book/lines";
import { TABLE_FIELDS } from "../book/tables/tableFields";
import type { TableCells } from "./bookCells";
import { columnOf, type Entry, readEntries, reportAssumed } from "./readTable";
import type { Report } from "./sheetFinding";

type Keeps = NonNullable<RegionLine["keeps"]>;

/** What the recipient employs for itself, as a line of the table of regions says. */
export interface KeptLine {
  readonly keeps: Keeps;
  readonly name: string;
  readonly row: number;
  readonly posts?: number;
  readonly costPerFte?: number;
  readonly rate?: number;
}

export interface ReadRegions {
  readonly regions: readonly Region[];
  readonly rows: readonly number[];
  readonly kept: readonly KeptLine[];
}

/** The regions of a grant year, and the lines beside them that are none. */
export function readRegions(table: TableCells | undefined, report: Report): ReadRegions {
  if (!table) return { regions: [], rows: [], kept: [] };
  const [models, rates] = [columnOf(table, "model"), columnOf(table, "rate")];
  const lines = readEntries(table, TABLE_FIELDS.regions).map((line) => ({
    ...line,
    keeps: keepsOf(String(table.rows[line.row]![models]), line.entry),
  }));
  const regions = lines.filter(({ keeps }) => keeps === undefined);
  reportAssumed("regions", regions, report);
  return {
    regions: regions.map(({ entry }) => entry as unknown as Region),
    rows: regions.map(({ row }) => row),
    kept: lines.flatMap(({ row, entry, keeps }): KeptLine[] => {
      if (keeps === undefined) return [];
      const rate = table.rows[row]![rates];
      const { name, posts, costPerFte } = entry as unknown as Region;
      return [
        {
          ...{ keeps, name, row },
          ...(posts === undefined ? {} : { posts }),
          ...(costPerFte === undefined ? {} : { costPerFte }),
          ...(typeof rate === "number" ? { rate } : {}),
        },
      ];
    }),
  };
}

/** The words of its model say that it is none; its name, whether it is the KI or its assistants. */
function keepsOf(model: string, { name }: Entry): Keeps | undefined {
  const isCalled = (text: unknown, of: (texts: BookTexts) => string): boolean =>
    LANGUAGES.some((language) => keyOf(of(bookText(language))) === keyOf(String(text)));
  if (isCalled(model, ({ models }) => models.items)) return "items";
  if (!isCalled(model, ({ models }) => models.ki)) return undefined;
  return isCalled(name, ({ kept }) => kept.assistants) ? "assistants" : "ki";
}
