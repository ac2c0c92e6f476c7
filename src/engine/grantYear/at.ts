import { dayOf } from "./days";
import { factOf, type FieldRole, type Place } from "./fields";
import type { Report } from "./finding";
import type { Amendment, Body, GrantYear } from "./grantYear";
import { isReadable } from "./isReadable";
import { keyOf } from "./names";
import { daysOf } from "./parties";

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
  const { first, amendments } = knownAt(grantYear, day, report);
  return amendments.reduce((version, amendment) => amended(version, amendment, true), first);
}

/** What counts from a day on, to the day before the next version; the first from the start. */
export interface Version {
  readonly from: number;
  readonly grantYear: GrantYear;
}

/**
 * The versions that count one after the other within the period, as they are known on a day (see
 * `at`); the last one counts to its end. What an amendment says from a later day on counts in the
 * versions from then on, if it is one of the `SLICED` fields; everything else is replaced as a
 * whole, as if it had always been so.
 */
export function versionsOf(
  grantYear: GrantYear,
  day: string | undefined,
  report: Report,
): readonly Version[] {
  const { first, amendments } = knownAt(grantYear, day, report);
  const versionFrom = (from: number): GrantYear =>
    amendments.reduce((version, amendment) => {
      const effective = effectiveDay(amendment);
      return amended(version, amendment, effective === undefined || effective <= from);
    }, first);
  const { start = Infinity, end = Infinity } = daysOf([versionFrom(Infinity)]);
  const days = amendments
    .map((amendment) => effectiveDay(amendment) ?? start)
    .filter((effective) => effective > start && effective <= end)
    .sort((a, b) => a - b);
  return [start, ...new Set(days)].map((from) => ({ from, grantYear: versionFrom(from) }));
}

/** What may change within the period: posts, rates, costs and who pays. */
const SLICED: readonly string[] = [
  ...["posts", "kiPosts", "assistantPosts", "weight", "rawShare", "waiver", "agreed", "lot"],
  ...["rate", "assistantRate", "costPerFte", "assistantCostPerFte", "ownShare", "topUpPerPost"],
  "payer",
];

export const isSliced = ({ field }: Pick<Amendment, "field">): boolean => SLICED.includes(field);

const effectiveDay = (amendment: Amendment): number | undefined =>
  isSliced(amendment) ? dayOf(amendment.effective ?? "") : undefined;

/** What a grant year starts from and how it was changed, as known on a day. */
function knownAt(
  grantYear: GrantYear,
  day: string | undefined,
  report: Report,
): { readonly first: GrantYear; readonly amendments: readonly Amendment[] } {
  const isKnown = (date: string | undefined): boolean =>
    day === undefined || date === undefined || date <= day;
  const notices = grantYear.notices.filter(({ date }) => isKnown(date));
  const amendments = grantYear.amendments
    .filter((amendment, index) => isAmendable(grantYear, amendment, index, report))
    .filter(({ date }) => isKnown(date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { first: { ...grantYear, notices, amendments: [] }, amendments };
}

/**
 * A body joins whenever its amendments count, so that every version has the same bodies; and who
 * pays one that nobody paid does so from the start.
 */
function amended(grantYear: GrantYear, amendment: Amendment, counts: boolean): GrantYear {
  const { body, region } = amendment;
  const key = keyOf(body) ?? keyOf(region);
  const value = <Entry extends object>(entry: Entry): Entry =>
    counts || (amendment.field === "payer" && !("payer" in entry))
      ? withValue(entry, amendment)
      : entry;
  const change = <Entry extends { readonly name: string }>(entry: Entry): Entry =>
    keyOf(entry.name) === key ? value(entry) : entry;
  if (keyOf(body) === undefined && key === undefined) return value(grantYear);
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

/** The cell of a grant year that an amendment changes, as it stands there. */
export function cellOf(
  grantYear: GrantYear,
  { body, region, field }: Amendment,
): string | number | undefined {
  const key = keyOf(body) ?? keyOf(region);
  const entries = keyOf(body) === undefined ? grantYear.regions : grantYear.bodies;
  const entry = key === undefined ? grantYear : entries.find(({ name }) => keyOf(name) === key);
  const cell: unknown = Object.entries(entry ?? {}).find(([name]) => name === field)?.[1];
  return typeof cell === "string" || typeof cell === "number" ? cell : undefined;
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
  const { date, effective, region, field, value } = amendment;
  const where = { list: "amendments", index } as const;
  const key = keyOf(region);
  const place = placeOf(amendment);
  const invalid = (cell: string, received: string): boolean => {
    report("amendmentInvalid", { ...where, field: cell }, { received });
    return false;
  };
  if (dayOf(date) === undefined) return invalid("date", date);
  if (effective !== undefined && dayOf(effective) === undefined)
    return invalid("effective", effective);
  if (place === "regions" && !regions.some(({ name }) => keyOf(name) === key))
    return invalid("region", region!);
  const fact = factOf(place, field);
  if (!fact || FIXED.includes(fact.role)) return invalid("field", field);
  if (value !== undefined && !isReadable(fact, value)) return invalid("value", String(value));
  return true;
}
