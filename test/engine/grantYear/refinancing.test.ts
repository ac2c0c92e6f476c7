import type { Body, PaymentDay, Region } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { grantYearCases } from "./grantYearCases";

test("a town without a key bears nothing of what a region refinances", () => {
  const guest: Body = { name: "Gast", kind: "STADT", region: "Südkreis", payer: "Kreis Unna" };
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const { rows } = plan({ ...given, bodies: [...given.bodies, guest] });
  expect(rows.at(-1)).toMatchObject({ name: "Gast", ownShare: 0 });
  expect(rows.at(-2)).toMatchObject({ name: "Holzwickede", ownShare: 7000 });
});

test("each budget year of what a region refinances is split on its own, and the term is their sum", () => {
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const { rows, regions } = plan({
    ...given,
    start: "2021-01-01",
    end: "2022-12-31",
    // 100.00 € a year that the Land does not cover.
    regions: given.regions.map((region) => ({ ...region, ...southOnly(region, 55_040) })),
    bodies: given.bodies
      .filter(({ name }) => name !== "Holzwickede")
      .map((body) => ({ ...body, ...(body.region === "Südkreis" ? { costKey: 1 } : {}) })),
  });
  const south = rows.filter(({ region, isRecipient }) => region === "Südkreis" && !isRecipient);
  expect(south.map(({ ownShare }) => ownShare)).toEqual([66.68, 66.66, 66.66]);
  expect(regions.find(({ name }) => name === "Südkreis")).toMatchObject({ ownShare: 200 });
});

test("without posts, days that no budget year has are a finding and no end of the plan", () => {
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const { rows, findings } = plan({
    ...given,
    regions: given.regions.map((region) =>
      region.name === "Südkreis" ? { ...region, posts: 0, start: "1900-03-01" } : region,
    ),
  });
  const where = expect.objectContaining({ list: "regions", name: "Südkreis", field: "start" });
  expect(findings).toContainEqual(expect.objectContaining({ code: "notComputable", where }));
  const south = rows.filter(({ region, isRecipient }) => region === "Südkreis" && !isRecipient);
  expect(south.map(({ ownShare }) => ownShare)).toEqual(south.map(() => undefined));
});

test.each([
  ["nothing is borne of no posts, whatever days they have", 0, 0],
  ["with posts it is not known before a rule for parts of months is chosen", 2.5, undefined],
])("without days to split it over: %s", (_, posts, expected) => {
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const { prorationMethod: __, ...open } = given;
  const regions = given.regions.map((region) =>
    region.name === "Südkreis" ? { ...region, posts, start: "2021-11-15" } : region,
  );
  const { rows } = plan({ ...open, regions });
  const south = rows.filter(({ region, isRecipient }) => region === "Südkreis" && !isRecipient);
  expect(south.map(({ ownShare }) => ownShare)).toEqual(south.map(() => expected));
});

test("a region may bear so much a year as agreed; its cost does not count then", () => {
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const agreed = given.regions.map(({ costPerFte: _, ...region }) =>
    region.model === "REFINANCING" ? { ...region, ownShare: 48_000 } : region,
  );
  const { rows, regions } = plan({ ...given, regions: agreed });
  // 14 months of 48,000.00 € a year.
  expect(regions.find(({ name }) => name === "Südkreis")).toMatchObject({ ownShare: 56_000 });
  const south = rows.filter(({ region, isRecipient }) => region === "Südkreis" && !isRecipient);
  const sumOf = (figures: readonly (number | undefined)[]) =>
    figures.reduce<number>((sum, figure) => sum + (figure ?? NaN), 0);
  expect(sumOf(south.map(({ ownShare }) => ownShare))).toBeCloseTo(56_000, 2);
  expect(sumOf(south.map(({ ownShareYear }) => ownShareYear))).toBeCloseTo(48_000, 2);
});

test("what each town pays for a budget year is its part of that year, beside what is not eligible", () => {
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const day = (year: number) => ({ year, kind: "REFINANCING", date: `${year}-12-01`, weight: 1 });
  const { rows, payments } = plan({
    ...given,
    paymentDays: [day(2021), day(2022)] as PaymentDay[],
    bodies: given.bodies.map((body) => ({
      ...body,
      ...(body.name === "Schwerte" ? { nonEligibleCost: 140 } : {}),
    })),
  });
  const byYear = new Map(rows.map(({ name, ownShareByYear }) => [name, ownShareByYear]));
  expect(byYear.get("Schwerte")).toEqual([3270, 19_620]);
  // By months its 20,416.66 € would be 2,916.67 € and 17,499.99 €.
  expect(byYear.get("Kreisstadt Unna")).toEqual([2916.66, 17_500]);
  expect(byYear.get("Fröndenberg/Ruhr")).toEqual([1166.67, 7000]);
  expect(byYear.get("Holzwickede")).toEqual([1000, 6000]);
  const paid = payments.flatMap(({ kind, payer, amount }) =>
    kind === "REFINANCING" && payer === "Kreisstadt Unna" ? [amount] : [],
  );
  expect(paid).toEqual([2916.66, 17_500]);
});

const southOnly = ({ model }: Region, costPerFte: number): Partial<Region> =>
  model === "REFINANCING" ? { costPerFte } : {};
