import { at, placeOf } from "../../engine/grantYear/at";
import { factOf, type FieldFact, SCHEMA } from "../../engine/grantYear/fields";
import type { Amendment, GrantYear } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";

/** An amendment with what it changed, so that the first version can be had back. */
export interface AppliedAmendment {
  readonly amendment: Amendment;
  /** What the cell held before; nothing if it was empty or the amendment changes nothing. */
  readonly before?: string | number;
  /** The body did not take part before. */
  readonly joins: boolean;
}

/**
 * The latest version, which the cells of the sheet hold, and what each amendment changed, in the
 * order of the model.
 */
export function amended(grantYear: GrantYear): {
  readonly latest: GrantYear;
  readonly applied: readonly AppliedAmendment[];
} {
  const applied: AppliedAmendment[] = [];
  let version: GrantYear = { ...grantYear, amendments: [] };
  for (const index of inOrder(grantYear.amendments)) {
    const amendment = grantYear.amendments[index]!;
    const before = valueBefore(version, amendment);
    const bodies = version.bodies.length;
    version = at({ ...version, amendments: [amendment] });
    applied[index] = {
      amendment,
      ...(before === undefined || !isValid(version, amendment) ? {} : { before }),
      joins: version.bodies.length > bodies,
    };
  }
  return { latest: version, applied };
}

/** Positions of amendments by their days, as `at` applies them. */
export const inOrder = (amendments: readonly Amendment[]): number[] =>
  amendments
    .map((_, index) => index)
    .sort((a, b) => {
      const [first, second] = [amendments[a]!.date, amendments[b]!.date];
      return first < second ? -1 : first > second ? 1 : a - b;
    });

/** Whether an amendment changes a cell of that version. */
export function isValid(version: GrantYear, amendment: Amendment): boolean {
  let valid = true;
  at({ ...version, amendments: [amendment] }, undefined, () => (valid = false));
  return valid;
}

/** Any text. */
export const TEXT: FieldFact = { kind: "text", since: SCHEMA };
/** Any day. */
export const DAY: FieldFact = { kind: "day", since: SCHEMA };

/** What the field of an amendment holds; text if there is no such field. */
export const amendedFact = (amendment: Amendment): FieldFact =>
  factOf(placeOf(amendment), amendment.field) ?? TEXT;

function valueBefore(version: GrantYear, { body, region, field }: Amendment) {
  const entry = keyOf(body)
    ? version.bodies.find(({ name }) => keyOf(name) === keyOf(body))
    : keyOf(region)
      ? version.regions.find(({ name }) => keyOf(name) === keyOf(region))
      : version;
  const value = (entry as Readonly<Record<string, unknown>> | undefined)?.[field];
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
