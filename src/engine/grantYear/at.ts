import { dayOf } from "./days";
import { factOf, type FieldRole, type Place } from "./fields";
import type { Report } from "./finding";
import type { Amendment, Body, GrantYear } from "./grantYear";
import { isReadable } from "./isReadable";
import { keyOf } from "./names";

/**
 * The grant year as it stood on a day, that day's amendments included; without a day the latest
 * version. Notices of later days are not known yet. Amendments hold in the order of their days;
 * one that cannot be read changes nothing and is reported. A body named first by an amendment
 * joins as a GEMEINDE.
 */
export function at(
  grantYear: GrantYear,
  day?: string,
  report: Report = () => undefined,
): GrantYear {
  const isKnown = (date: string | undefined): boolean =>
    day === undefined || date === undefined || date <= day;
  const notices = grantYear.notices.filter(({ date }) => isKnown(date));
  const amendments = grantYear.amendments
    .filter((amendment, index) => isAmendable(grantYear, amendment, index, report))
    .filter(({ date }) => isKnown(date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return amendments.reduce(amended, { ...grantYear, notices, amendments: [] });
}

function amended(grantYear: GrantYear, amendment: Amendment): GrantYear {
  const { body, region } = amendment;
  const key = keyOf(body) ?? keyOf(region);
  const change = <Entry extends { readonly name: string }>(entry: Entry): Entry =>
    keyOf(entry.name) === key ? withValue(entry, amendment) : entry;
  if (keyOf(body) === undefined && key === undefined) return withValue(grantYear, amendment);
  if (keyOf(body) === undefined) return { ...grantYear, regions: grantYear.regions.map(change) };
  const isNew = !grantYear.bodies.some(({ name }) => keyOf(name) === key);
  const joined: Body = { name: body!.trim(), kind: "GEMEINDE" };
  const bodies = isNew ? [...grantYear.bodies, joined] : grantYear.bodies;
  return { ...grantYear, bodies: bodies.map(change) };
}

function withValue<Entry extends object>(entry: Entry, { field, value }: Amendment): Entry {
  const others = Object.entries(entry).filter(([key]) => key !== field);
  const cells = value === undefined ? others : [...others, [field, value] as const];
  return Object.fromEntries(cells) as Entry;
}

/** What the field of an amendment belongs to. */
export const placeOf = ({ body, region }: Amendment): Place =>
  keyOf(body) !== undefined ? "bodies" : keyOf(region) !== undefined ? "regions" : "head";

/** Neither a name, which others refer to, nor what an entry is. */
const FIXED: readonly (FieldRole | undefined)[] = ["name", "identity"];

function isAmendable(
  { regions }: GrantYear,
  amendment: Amendment,
  index: number,
  report: Report,
): boolean {
  const { date, region, field, value } = amendment;
  const where = { list: "amendments", index } as const;
  const key = keyOf(region);
  const place = placeOf(amendment);
  const invalid = (cell: string, received: string): boolean => {
    report("amendmentInvalid", { ...where, field: cell }, { received });
    return false;
  };
  if (dayOf(date) === undefined) return invalid("date", date);
  if (place === "regions" && !regions.some(({ name }) => keyOf(name) === key))
    return invalid("region", region!);
  const fact = factOf(place, field);
  if (!fact || FIXED.includes(fact.role)) return invalid("field", field);
  if (value !== undefined && !isReadable(fact, value)) return invalid("value", String(value));
  return true;
}
