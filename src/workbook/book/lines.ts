import { withoutMissing } from "../../engine/grantYear/entries";
import type { Body, GrantYear, Region } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import type { BookTexts } from "../../locales/bookText";

/**
 * A line of the table of bodies. The recipient has one for each kind of posts it keeps (its KI, its
 * assistants, every region that refinances), because each of them is rounded on its own.
 */
export interface BodyLine extends Omit<Body, "rawShare" | "costKey"> {
  readonly share?: number;
  readonly isRecipient: boolean;
}

/** A line of the table of regions, or of what the recipient keeps beside them. */
export interface RegionLine extends Region {
  readonly keeps?: "ki" | "assistants" | "items";
  /** Euro per full FTE and year, if not that of the grant year. */
  readonly rate?: number;
}

/** The regions, and before them what the recipient employs for itself. */
export function regionLines(grantYear: GrantYear, { kept }: BookTexts): RegionLine[] {
  const { kiPosts, assistantPosts, assistantRate, assistantCostPerFte, bodies } = grantYear;
  const own = bodies.find((body) => isRecipient(body))?.costPerFte;
  return [
    ...(kiPosts ? [line(kept.ki, "ki", { posts: kiPosts, costPerFte: own })] : []),
    ...(assistantPosts
      ? [
          line(kept.assistants, "assistants", {
            posts: assistantPosts,
            rate: assistantRate,
            costPerFte: assistantCostPerFte,
          }),
        ]
      : []),
    ...(grantYear.items.length > 0 ? [line(kept.items, "items", {})] : []),
    ...grantYear.regions,
  ];
}

const line = (
  name: string,
  keeps: NonNullable<RegionLine["keeps"]>,
  figures: Readonly<Partial<Record<"posts" | "rate" | "costPerFte", number | undefined>>>,
): RegionLine => ({ name, model: "FORWARDING", keeps, ...withoutMissing(figures) });

/** The bodies in their order; a line of the recipient stands before the members of its region. */
export function bodyLines(grantYear: GrantYear, regions: readonly RegionLine[]): BodyLine[] {
  const recipient = grantYear.bodies.find(isRecipient);
  const kept = recipient
    ? regions.filter(({ keeps, model }) => keeps !== undefined || model === "REFINANCING")
    : [];
  const keptLine = (region: RegionLine): BodyLine => ({
    ...bodyLine(recipient!),
    isRecipient: true,
    region: region.name,
    ...withoutMissing({ agreed: region.posts }),
  });
  /** The position of the first member of a region; of one without members that of the recipient. */
  const placeOf = ({ name, keeps }: RegionLine): number => {
    const isMember = (body: Body): boolean =>
      !keeps && body !== recipient && keyOf(body.region) === keyOf(name);
    const member = grantYear.bodies.findIndex(isMember);
    return member < 0 ? grantYear.bodies.indexOf(recipient!) : member;
  };
  return grantYear.bodies.flatMap((body, index) => {
    const own = kept.filter((region) => placeOf(region) === index).map(keptLine);
    if (body !== recipient) return [...own, bodyLine(body)];
    return kept.length > 0 ? own : [{ ...bodyLine(body), isRecipient: true }];
  });
}

const isRecipient = ({ payer }: Body): boolean => keyOf(payer) === undefined;

function bodyLine({ rawShare, costKey, weight, ...body }: Body): BodyLine {
  const key = costKey ?? weight;
  return { ...body, ...withoutMissing({ share: rawShare, weight: key }), isRecipient: false };
}
