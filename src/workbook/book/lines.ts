import { withoutMissing } from "../../engine/grantYear/entries";
import type { Body, GrantYear, Region } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { hasContract } from "../../engine/grantYear/parties";
import type { BookTexts } from "../../locales/bookText";

/**
 * A line of the table of bodies. The recipient has one for each kind of posts it keeps (its KI, its
 * assistants, every region that refinances), because each of them is rounded on its own.
 */
export interface BodyLine extends Omit<Body, "rawShare"> {
  readonly share?: number;
  readonly isRecipient: boolean;
}

/** A line of the table of regions, or of what the recipient keeps beside them. */
export interface RegionLine extends Region {
  readonly keeps?: "ki" | "assistants" | "items";
  /** Euro per full FTE and year, if not that of the grant year. */
  readonly rate?: number;
}

/**
 * The regions, and before them what the recipient employs for itself. A desk with a contract has no
 * posts but those it has by key or agreement.
 */
export function regionLines(grantYear: GrantYear, { kept }: BookTexts): RegionLine[] {
  const { assistantRate, assistantCostPerFte } = grantYear;
  const { kiPosts, assistantPosts } = hasContract(grantYear) ? {} : grantYear;
  const own = recipientOf(grantYear)?.costPerFte;
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

/**
 * The bodies in their order; a line of the recipient stands before the members of its region. Not
 * the first body and without a line of its own place, the recipient has a blank one there. With a
 * contract it takes part as all others do, with a line of its own.
 */
export function bodyLines(grantYear: GrantYear, regions: readonly RegionLine[]): BodyLine[] {
  const recipient = recipientOf(grantYear);
  const kept = recipient ? keptRegions(regions) : [];
  const hasTwo = hasTwoKeys(grantYear, regions);
  const takesPart = hasContract(grantYear);
  /** The position of the first member of a region; of one without members that of the recipient. */
  const placeOf = ({ name, keeps }: RegionLine): number => {
    const isMember = (body: Body): boolean =>
      !keeps && body !== recipient && keyOf(body.region) === keyOf(name);
    const member = grantYear.bodies.findIndex(isMember);
    return member < 0 ? grantYear.bodies.indexOf(recipient!) : member;
  };
  const places = kept.map(placeOf);
  return grantYear.bodies.flatMap((body, index) => {
    const own = kept.filter((_, position) => places[position] === index);
    const isFirst = (region: RegionLine): boolean => !takesPart && region === kept[0];
    const lines = own.map((region) => keptLine(recipient!, region, isFirst(region)));
    if (body !== recipient) return [...lines, bodyLine(body, hasTwo)];
    if (kept.length === 0 || takesPart)
      return [...lines, { ...bodyLine(body, hasTwo), isRecipient: true }];
    const isMarked = index > 0 && !kept.some(({ keeps }) => keeps);
    return isMarked ? [...lines, blankLine(body)] : lines;
  });
}

/** Only the recipient, paid by the Land, has no payer; of several such bodies the first. */
export const recipientOf = ({ bodies }: GrantYear): Body | undefined =>
  bodies.find(({ payer }) => keyOf(payer) === undefined);

/** The lines of regions for which the recipient employs. */
export const keptRegions = (regions: readonly RegionLine[]): RegionLine[] =>
  regions.filter(({ keeps, model }) => keeps !== undefined || model === "REFINANCING");

const blankLine = ({ name, kind }: Body): BodyLine => ({ name, kind, isRecipient: true });

/** The days are those of its own posts; its other costs count once. */
function keptLine(recipient: Body, region: RegionLine, isFirst: boolean): BodyLine {
  const { start, end, nonEligibleCost } = recipient;
  return {
    ...blankLine(recipient),
    region: region.name,
    ...withoutMissing({ agreed: region.posts }),
    ...(region.keeps ? withoutMissing({ start, end }) : {}),
    ...(isFirst ? withoutMissing({ nonEligibleCost }) : {}),
  };
}

function bodyLine({ rawShare, costKey, weight, ...body }: Body, hasTwo: boolean): BodyLine {
  const keys = hasTwo ? { weight, costKey } : { weight: costKey ?? weight };
  return { ...body, ...withoutMissing({ share: rawShare, ...keys }), isRecipient: false };
}

/**
 * Whether the key of costs needs a column of its own: in that of the posts it stands only where a
 * region refinances, and nothing else may stand there then.
 */
export function hasTwoKeys(grantYear: GrantYear, regions: readonly RegionLine[]): boolean {
  const refinanced = regions.filter(({ model }) => model === "REFINANCING");
  const names = new Set(refinanced.map(({ name }) => keyOf(name)));
  return othersOf(grantYear, regions).some(({ region, weight, costKey }) =>
    names.has(keyOf(region)) ? weight !== undefined : costKey !== undefined,
  );
}

/** The bodies that have one line each. */
function othersOf(grantYear: GrantYear, regions: readonly RegionLine[]): readonly Body[] {
  if (keptRegions(regions).length === 0 || hasContract(grantYear)) return grantYear.bodies;
  const recipient = recipientOf(grantYear);
  return grantYear.bodies.filter((body) => body !== recipient);
}

const [NARROWEST, WIDEST] = [22, 36];

/** Of a column with the names of all, in characters. */
export const nameWidth = (bodies: readonly Pick<Body, "name">[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...bodies.map(({ name }) => name.length)));
