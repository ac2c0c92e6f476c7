import type { FieldOf } from "../../engine/grantYear/fields";
import type { Body, GrantYear } from "../../engine/grantYear/grantYear";
import { keptRegions, recipientOf, type RegionLine } from "./lines";

/** What few bodies have and no figure of the sheets is made from. */
const RARE = [
  "agreedReason",
  "agreedDate",
  "agreedReference",
  "ownShareLimit",
  "contractAmount",
  "paid",
  "proven",
] as const satisfies readonly FieldOf<"bodies">[];

/** What the lines of a recipient do not say of it, because nothing is computed from it there. */
const NOT_ON_LINES = [
  "region",
  "rawShare",
  "waiver",
  "weight",
  "costKey",
  "agreed",
  "lot",
] as const satisfies readonly FieldOf<"bodies">[];

const DAYS = ["start", "end"] as const satisfies readonly FieldOf<"bodies">[];

/** The fields that the table of supplements may have, in its order. */
export const SUPPLEMENT_FIELDS = [...NOT_ON_LINES, ...DAYS, "costPerFte", ...RARE] as const;

/** What is noted of bodies beside their lines: those that have anything, by name. */
export function supplementLines(
  grantYear: GrantYear,
  regions: readonly RegionLine[],
): Partial<Body>[] {
  const recipient = recipientOf(grantYear);
  const kept = keptRegions(regions);
  return grantYear.bodies.flatMap((body): Partial<Body>[] => {
    const fields = body === recipient && kept.length > 0 ? ofKept(kept) : RARE;
    const found = fields.filter((field) => body[field] !== undefined);
    if (found.length === 0) return [];
    const cells = found.map((field) => [field, body[field]] as const);
    return [{ name: body.name, ...Object.fromEntries(cells) }];
  });
}

/** Its days stand on the lines of its own posts, its cost per post on that of its KI. */
const ofKept = (kept: readonly RegionLine[]): readonly (keyof Body)[] => [
  ...NOT_ON_LINES,
  ...(kept.some(({ keeps }) => keeps) ? [] : DAYS),
  ...(kept.some(({ keeps }) => keeps === "ki") ? [] : (["costPerFte"] as const)),
  ...RARE,
];
