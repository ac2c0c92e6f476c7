import { type FieldKind, GRANT_YEAR_FIELDS, LIST_FIELDS } from "./fields";
import { isYear } from "./days";
import { isReadable } from "./isReadable";
import type { Report, Where } from "./finding";
import type { GrantYear } from "./grantYear";

const LISTS = Object.keys(LIST_FIELDS) as (keyof typeof LIST_FIELDS)[];

/**
 * The grant year without the cells that cannot be computed with: numbers that are none, negative
 * or 10^9 and more, days that do not exist, unknown words. Each of them is reported; the rest is planned as if
 * the cell were empty.
 */
export function checkedInputs(grantYear: GrantYear, report: Report): GrantYear {
  const { year } = grantYear;
  if (!isYear(year)) report("numberInvalid", { field: "year" }, { received: year });
  const lists = LISTS.map((list) => {
    const entries = grantYear[list].map((entry, index) => {
      const name = "name" in entry ? { name: entry.name } : {};
      return checkedEntry(entry, LIST_FIELDS[list], { list, index, ...name }, report);
    });
    return [list, entries];
  });
  return {
    ...checkedEntry(grantYear, GRANT_YEAR_FIELDS, {}, report),
    ...(Object.fromEntries(lists) as Pick<GrantYear, keyof typeof LIST_FIELDS>),
  };
}

function checkedEntry<Entry extends object>(
  entry: Entry,
  fields: Readonly<Record<string, FieldKind>>,
  where: Where,
  report: Report,
): Entry {
  const cells = Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
    const kind = fields[field];
    if (value === undefined) return [];
    if (kind === undefined || isReadable(kind, value)) return [[field, value]];
    // A file number that consists of digits is a text all the same.
    if (kind === "text") return [[field, String(value)]];
    reportCell(kind, value, { ...where, field }, report);
    return [];
  });
  return Object.fromEntries(cells) as Entry;
}

function reportCell(kind: FieldKind, value: unknown, where: Where, report: Report): void {
  const code =
    kind === "day" ? "dateInvalid" : typeof kind === "string" ? "numberInvalid" : "wordInvalid";
  report(code, where, { received: typeof value === "number" ? value : String(value) });
}
