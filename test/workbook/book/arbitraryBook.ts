import fc from "fast-check";
import type { Apportionment, GrantYear, Region } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";

const half = (least: number, most: number) =>
  fc.integer({ min: 2 * least, max: 2 * most }).map((steps) => steps / 2);
const euro = fc.integer({ min: 1_000_000, max: 9_000_000 }).map((cents) => cents / 100);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

interface Group {
  readonly region: Region;
  readonly members: readonly object[];
}

const group = fc.record({
  model: fc.constantFrom("FORWARDING" as const, "FORWARDING" as const, "REFINANCING" as const),
  posts: half(1, 6),
  costPerFte: maybe(euro),
  ownShare: maybe(euro),
  members: fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 90_000 }),
      costPerFte: maybe(euro),
      isPaidThrough: fc.boolean(),
      waiver: fc.option(half(0, 1), { nil: undefined, freq: 1 }),
      agreed: fc.option(half(0, 2), { nil: undefined, freq: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** Cells that are missing are not there. */
const clean = <Cells extends object>(cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined)) as Cells;

const METHODS = ["CLOSEST", "CLOSEST", "HAMILTON", "SAINTELAGUE", "DHONDT"] as const;

/**
 * Grant years in which every figure can be known: up to twenty regions that forward or refinance,
 * bodies beside them, posts at the KI, blank costs; nobody is tied, for all have drawn a lot.
 */
export const bookGrantYears: fc.Arbitrary<GrantYear> = fc
  .record({
    groups: fc.array(group, { maxLength: 20, size: "max" }),
    beside: fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 4 }),
    rest: half(1, 5),
    kiPosts: fc.option(half(1, 4), { nil: undefined }),
    rate: euro,
    end: fc.constantFrom("2021-12-31", "2022-02-14", "2022-12-31"),
    prorationMethod: fc.constantFrom("CALENDAR", "FULL", "STARTED", "DAYS"),
    apportionment: fc.constantFrom<Apportionment[]>(...METHODS),
  })
  .map(({ groups, beside, rest, kiPosts, rate, ...head }) => {
    const made = groups.map((each, index): Group => madeGroup(each, index));
    const alone = beside.map((weight, index) => ({ name: `Stadt ${index}`, weight }));
    const regions = made.map(({ region }) => region);
    const posts =
      regions.reduce((sum, region) => sum + (region.posts ?? 0), kiPosts ?? 0) +
      (alone.length > 0 ? rest : 0);
    const members = [...made.flatMap((each) => each.members), ...alone];
    return clean({
      schemaVersion: 1,
      programme: "KIM",
      module: 2,
      year: 2021,
      notices: [
        { kind: "FIRST", date: "2021-02-03", amount: 1000, start: "2021-01-01", end: "2021-12-31" },
      ],
      start: "2021-03-15",
      ...head,
      rate,
      posts,
      kiPosts,
      step: 0.5,
      minimum: 0.5,
      instalments: [
        { date: "2021-06-30", weight: 1 },
        { date: "2021-11-30", weight: 2 },
        { date: "2022-03-31", weight: 1 },
      ],
      regions,
      bodies: [
        { name: "Kreis", kind: "KREIS" },
        ...members.map((member, index) =>
          clean({ kind: "STADT", payer: "Kreis", ...member, lot: index + 1 }),
        ),
      ],
      items: [],
      amendments: [],
    }) as GrantYear;
  })
  // Agreements and waivers may leave posts that nobody can have.
  .filter((grantYear) => plan(grantYear).rows.every(({ fte }) => fte !== undefined));

function madeGroup(
  {
    model,
    posts,
    costPerFte,
    ownShare,
    members,
  }: typeof group extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Group {
  const name = `Region ${index}`;
  const isRefinanced = model === "REFINANCING";
  return {
    region: clean({
      name,
      model,
      posts,
      costPerFte,
      ...(isRefinanced ? { ownShare } : {}),
    }) as Region,
    members: members.map(({ weight, costPerFte: cost, isPaidThrough, ...given }, member) =>
      clean({
        name: `Ort ${index}.${member}`,
        region: name,
        ...given,
        ...(isRefinanced ? { costKey: weight } : { weight, costPerFte: cost }),
        ...(isPaidThrough && member > 0 && !isRefinanced ? { payer: `Ort ${index}.0` } : {}),
      }),
    ),
  };
}
