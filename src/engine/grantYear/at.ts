import { dayOf } from "./days";
import { BODY_FIELDS, type FieldKind, GRANT_YEAR_FIELDS, REGION_FIELDS } from "./fields";
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

/** Names are not amended: others refer to them. */
const FIXED = ["name", "kind", "model"];

function isAmendable(
  { regions }: GrantYear,
  { date, body, region, field, value }: Amendment,
  index: number,
  report: Report,
): boolean {
  const where = { list: "amendments", index } as const;
  const key = keyOf(region);
  const fields: Readonly<Record<string, FieldKind>> =
    keyOf(body) !== undefined ? BODY_FIELDS : key !== undefined ? REGION_FIELDS : GRANT_YEAR_FIELDS;
  const invalid = (cell: string, received: string): boolean => {
    report("amendmentInvalid", { ...where, field: cell }, { received });
    return false;
  };
  if (dayOf(date) === undefined) return invalid("date", date);
  if (fields === REGION_FIELDS && !regions.some(({ name }) => keyOf(name) === key))
    return invalid("region", region!);
  const kind = Object.hasOwn(fields, field) && !FIXED.includes(field) ? fields[field] : undefined;
  if (kind === undefined) return invalid("field", field);
  if (value !== undefined && !isReadable(kind, value)) return invalid("value", String(value));
  return true;
}
