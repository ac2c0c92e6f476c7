import {
  type FieldFact,
  FIELDS,
  GRANT_YEAR_FIELDS,
  LIST_NAMES,
  type ListName,
  OPTIONAL_LISTS,
  type OptionalList,
} from "./fields";
import { isYear } from "./days";
import { isReadable } from "./isReadable";
import type { Report, Where } from "./finding";
import type { GrantYear } from "./grantYear";

/**
 * The grant year without the cells that cannot be computed with: numbers that are none, negative
 * or 10^9 and more, days that do not exist, unknown words. Each of them is reported; the rest is
 * planned as if the cell were empty.
 */
export function checkedInputs(grantYear: GrantYear, report: Report): GrantYear {
  const { year } = grantYear;
  if (!isYear(year)) report("numberInvalid", { field: "year" }, { received: year });
  const { contract } = grantYear;
  const lists = [...LIST_NAMES, ...OPTIONAL_LISTS].flatMap((list) => {
    const entries = grantYear[list]?.map((entry, index) => {
      const name = "name" in entry ? { name: entry.name } : {};
      return checkedEntry(entry, FIELDS[list], { list, index, ...name }, report);
    });
    return entries ? [[list, entries]] : [];
  });
  return {
    ...checkedEntry(grantYear, GRANT_YEAR_FIELDS, {}, report),
    ...(contract && {
      contract: checkedEntry(contract, FIELDS.contract, { list: "contract" }, report),
    }),
    ...(Object.fromEntries(lists) as Pick<GrantYear, ListName | OptionalList>),
  };
}

const UNREADABLE = { number: "numberInvalid", day: "dateInvalid", word: "wordInvalid" } as const;

function checkedEntry<Entry extends object>(
  entry: Entry,
  fields: Readonly<Record<string, FieldFact>>,
  where: Where,
  report: Report,
): Entry {
  const cells = Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
    const fact = fields[field];
    if (value === undefined) return [];
    if (fact === undefined || isReadable(fact, value)) return [[field, value]];
    // A file number that consists of digits is a text all the same.
    if (fact.kind === "text") return [[field, String(value)]];
    const received = typeof value === "number" ? value : String(value);
    report(UNREADABLE[fact.kind], { ...where, field }, { received });
    return [];
  });
  return Object.fromEntries(cells) as Entry;
}
