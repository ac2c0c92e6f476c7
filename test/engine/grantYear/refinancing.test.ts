import type { Body } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { grantYearCases } from "./grantYearCases";

test("a town without a key bears nothing of what a region refinances", () => {
  const guest: Body = { name: "Gast", kind: "STADT", region: "Südkreis", payer: "Kreis Unna" };
  const { given } = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const { rows } = plan({ ...given, bodies: [...given.bodies, guest] });
  expect(rows.at(-1)).toMatchObject({ name: "Gast", ownShare: 0 });
  expect(rows.at(-2)).toMatchObject({ name: "Holzwickede", ownShare: 7000 });
});
