import type { Body, Region } from "../../../src/engine/grantYear/grantYear";
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

const southOnly = ({ model }: Region, costPerFte: number): Partial<Region> =>
  model === "REFINANCING" ? { costPerFte } : {};
