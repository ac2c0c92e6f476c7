import type { Where } from "../../engine/grantYear/finding";
import { isGivenField } from "../book/headCells";
import { AMENDMENT_HEADINGS, type FieldsOfTable, TABLE_FIELDS } from "../book/tables/tableFields";
import { figureNamed } from "../figures";
import type { Places } from "./readGrantYear";
import type { Heading } from "./readTable";

/** Cells that are to be shown, by the names the workbook has for them. */
export type Target =
  | { readonly kind: "cell"; readonly name: string }
  /** Without a heading the whole row, without a row the whole column, without either all. */
  | {
      readonly kind: "table";
      readonly name: string;
      readonly row: number | undefined;
      readonly heading: Heading | undefined;
    }
  /** A step of the calculation; `name` stands for the first of its headings. */
  | {
      readonly kind: "step";
      readonly name: string;
      readonly row: number | undefined;
      readonly heading: Heading;
    };

/** Where a field or an entry stands, the best place first. */
export function targetsOf(places: Places, { list, index, field }: Where): Target[] {
  if (list === undefined) return field === undefined ? [] : headTargets(places, field);
  const { tables, cells, rows, supplements } = places;
  const row = index === undefined ? undefined : rows[list]?.[index];
  const inTable = (
    name: string | undefined,
    at: number | undefined,
    heading?: Heading,
  ): Target[] => (name === undefined ? [] : [{ kind: "table", name, row: at, heading }]);
  const own = tableNamed(tables, list);
  if (field === undefined) return inTable(own, row);
  const heading = headingsOf(list)[field];
  const ofSupplements = list === "bodies" ? headingsOf("supplements")[field] : undefined;
  const step = list === "bodies" ? figureNamed(field)?.heading : undefined;
  return [
    ...(step && cells.calculation
      ? [{ kind: "step", name: cells.calculation, row, heading: step } as const]
      : []),
    ...(heading ? inTable(own, row, heading) : []),
    ...(ofSupplements ? inTable(tables.supplements, supplements[index ?? -1], ofSupplements) : []),
  ];
}

type Headings = Readonly<Partial<Record<string, Heading>>>;

function headingsOf(list: string): Headings {
  if (list === "amendments") return AMENDMENT_HEADINGS;
  const known: Readonly<Partial<Record<string, FieldsOfTable>>> = TABLE_FIELDS;
  return known[list]?.headings ?? {};
}

const tableNamed = (
  tables: Readonly<Partial<Record<string, string>>>,
  list: string,
): string | undefined => tables[list];

/** Of the recipient's own posts the lines of regions say what no cell says. */
const KEPT: Readonly<Partial<Record<string, readonly ["ki" | "assistants", Heading]>>> = {
  kiPosts: ["ki", "posts"],
  assistantPosts: ["assistants", "posts"],
  assistantRate: ["assistants", "rate"],
  assistantCostPerFte: ["assistants", "costPerFte"],
};

function headTargets({ cells, tables, kept }: Places, field: string): Target[] {
  const name = isGivenField(field) ? cells[field] : undefined;
  if (name !== undefined) return [{ kind: "cell", name }];
  const [keeps, heading] = KEPT[field] ?? [];
  const line = kept.find((each) => each.keeps === keeps);
  if (!line || tables.regions === undefined) return [];
  return [{ kind: "table", name: tables.regions, row: line.row, heading }];
}
