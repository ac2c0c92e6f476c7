import { plan } from "../../../src/engine/grantYear/plan";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { cleanGrantYear } from "../grantYear/cleanGrantYear";

test("refinancing counts only of bodies that bear costs by a key; others are named once", () => {
  const given = cleanGrantYear();
  // It employs for the region, and bears nothing by its key.
  given.bodies[0]!.region = "Süd";
  const paid = { kind: "REFINANCING", actualOn: "2021-12-15" } as const;
  const payments = [
    { ...paid, from: "datteln", to: "Kreis", actual: 100 },
    { ...paid, from: "Kreis", to: "Elte", actual: 10 },
    { ...paid, from: "Ahaus", to: "Kreis", actual: 200 },
    { ...paid, to: "Kreis", actual: 300 },
    { ...paid, from: "Ahaus", to: "Kreis", planned: 400 },
    { ...paid, from: "Niemand", to: "Kreis", actual: 500 },
    { ...paid, from: "Ahaus", to: "Kreis", actual: 600, kind: "TOPUP" } as const,
    { ...paid, from: "Kreis", actual: 700 },
  ];
  const { findings } = yearFigures(given, plan(given), { payments });
  expect(findings.filter(({ code }) => /Elsewhere|Unknown/.test(code))).toEqual([
    { code: "bodyUnknown", severity: "error", list: "payments", index: 5, received: "Niemand" },
    ...[
      { index: 2, received: 200 },
      { index: 3, received: 300 },
      { index: 7, received: 700 },
    ].map((found) => ({
      ...({ code: "refinancingElsewhere", severity: "warning", list: "payments" } as const),
      ...found,
    })),
  ]);
});
