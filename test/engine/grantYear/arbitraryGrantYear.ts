import fc from "fast-check";
import type { Body, GrantYear, Region } from "../../../src/engine/grantYear/grantYear";

const half = (most: number) => fc.integer({ min: 0, max: 2 * most }).map((steps) => steps / 2);
const euro = fc.integer({ min: 0, max: 9_000_000 }).map((cents) => cents / 100);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });
const day2021 = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));

const region = (index: number): fc.Arbitrary<Region> =>
  fc
    .record({
      model: fc.constantFrom("FORWARDING", "FORWARDING", "REFINANCING"),
      posts: maybe(half(4)),
      costPerFte: maybe(euro),
    })
    .map((cells) => clean({ name: `Region ${index}`, ...cells }) as Region);

const body = (index: number, regions: number): fc.Arbitrary<Body> =>
  fc
    .record({
      kind: fc.constantFrom("STADT", "GEMEINDE", "TRAEGER"),
      payer: fc.integer({ min: 0, max: index - 1 }).map((payer) => `Body ${payer}`),
      region: maybe(fc.integer({ min: 0, max: regions - 1 }).map((of) => `Region ${of}`)),
      weight: fc.integer({ min: 0, max: 90_000 }),
      waiver: maybe(half(1)),
      agreed: maybe(half(2)),
      start: maybe(day2021),
      costPerFte: maybe(euro),
      nonEligibleCost: maybe(euro),
      paid: maybe(euro),
      proven: maybe(euro),
      lot: fc.constantFrom(undefined, index),
    })
    .map((cells) => clean({ name: `Body ${index}`, ...cells }) as Body);

/** Cells that are missing are not there. */
const clean = (cells: object): object =>
  Object.fromEntries(
    Object.entries(cells).filter(([, value]: [string, unknown]) => value !== undefined),
  );

/** Grant years as an officer may type them: a tree of bodies, some of it wrong. */
export const grantYears: fc.Arbitrary<GrantYear> = fc
  .record({
    bodies: fc.integer({ min: 1, max: 9 }),
    regions: fc.integer({ min: 1, max: 3 }),
    posts: half(20),
    kiPosts: half(4),
    rate: fc.integer({ min: 1, max: 6_000_000 }).map((cents) => cents / 100),
    end: fc.constantFrom("2021-12-31", "2022-02-14", "2022-12-31"),
    prorationMethod: fc.constantFrom("CALENDAR", "FULL", "STARTED", "DAYS"),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
    topUpPerPost: maybe(euro),
    apportionment: fc.constantFrom("CLOSEST", "CLOSEST", "HAMILTON", "DHONDT"),
  })
  .chain(({ bodies, regions, weights, ...cells }) =>
    fc
      .tuple(
        fc.tuple(...Array.from({ length: regions }, (_, i) => region(i))),
        fc.tuple(...Array.from({ length: bodies }, (_, i) => body(i + 1, regions))),
      )
      .map(
        ([ofRegions, ofBodies]) =>
          ({
            schemaVersion: 1,
            programme: "KIM",
            module: 2,
            year: 2021,
            notices: [],
            start: "2021-01-01",
            instalments: weights.map((weight, i) => ({ date: `2021-0${i + 1}-15`, weight })),
            regions: ofRegions,
            bodies: [{ name: "Body 0", kind: "KREIS" }, ...ofBodies],
            items: [],
            amendments: [],
            ...clean(cells),
          }) as GrantYear,
      ),
  );
