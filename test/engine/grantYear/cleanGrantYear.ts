import type { GrantYear } from "../../../src/engine/grantYear/grantYear";

type Mutable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
  : Value;

export type Draft = Mutable<GrantYear>;

/** Positions of the bodies of the clean grant year. */
export const KREIS = 0;
export const AHAUS = 1;
export const BORK = 2;
export const CAPELLE = 3;
export const DATTELN = 4;
export const FLAESHEIM = 6;
export const GAHLEN = 7;

/** A grant year with two regions, a key, an agreement and a proof, in which nothing is wrong. */
export const cleanGrantYear = (): Draft => ({
  schemaVersion: 1,
  programme: "KIM",
  module: 2,
  year: 2021,
  notices: [
    {
      kind: "FIRST",
      date: "2021-02-03",
      reference: "Bescheid 36.02.01",
      amount: 550000,
      posts: 10,
      start: "2021-01-01",
      end: "2021-12-31",
    },
  ],
  posts: 10,
  kiPosts: 4,
  rate: 55000,
  rateSource: "RULES",
  start: "2021-01-01",
  end: "2021-12-31",
  instalments: [
    { date: "2021-03-01", weight: 1 },
    { date: "2021-06-30", weight: 1 },
  ],
  paymentDays: [
    { year: 2021, kind: "FORWARDING", date: "2021-03-15", weight: 1 },
    { year: 2021, kind: "FORWARDING", date: "2021-07-15", weight: 1 },
    { year: 2021, kind: "REFINANCING", date: "2021-12-15", weight: 1 },
  ],
  prorationMethod: "CALENDAR",
  prorationSection: "§ 4 (2)",
  step: 0.5,
  topUpPerPost: 5000,
  paperStep: 500,
  regions: [
    { name: "Mitte", model: "FORWARDING", posts: 2.5 },
    { name: "Süd", model: "REFINANCING", posts: 1.5, costPerFte: 75000 },
  ],
  bodies: [
    { name: "Kreis", kind: "KREIS", costPerFte: 70000 },
    {
      name: "Ahaus",
      kind: "STADT",
      region: "Mitte",
      payer: "Kreis",
      weight: 119,
      costPerFte: 70000,
      contractAmount: 137500,
      paid: 55000,
      proven: 55000,
    },
    {
      name: "Bork",
      kind: "STADT",
      region: "Mitte",
      payer: "Ahaus",
      weight: 85,
      agreed: 1,
      agreedReason: "Kooperationsvertrag",
      agreedDate: "2021-01-15",
      agreedReference: "Vorlage 7/2021",
      costPerFte: 70000,
    },
    {
      name: "Capelle",
      kind: "GEMEINDE",
      region: "Mitte",
      payer: "Ahaus",
      weight: 38,
      costPerFte: 70000,
      nonEligibleCost: 1000,
      ownShareLimit: 10000,
    },
    { name: "Datteln", kind: "STADT", region: "Süd", payer: "Kreis", weight: 90, costKey: 3 },
    { name: "Elte", kind: "GEMEINDE", region: "Süd", payer: "Kreis", weight: 60, costKey: 2 },
    { name: "Flaesheim", kind: "STADT", payer: "Kreis", weight: 130, costPerFte: 70000 },
    { name: "Gahlen", kind: "GEMEINDE", payer: "Flaesheim", weight: 70, costPerFte: 70000 },
  ],
  items: [],
  amendments: [],
});

/** Module 1 with assistants and items, nothing wrong either. */
export const cleanModuleOne = (): Draft => ({
  ...cleanGrantYear(),
  module: 1,
  notices: [{ ...cleanGrantYear().notices[0]!, amount: 263800, posts: 4 }],
  posts: 3.5,
  kiPosts: 3.5,
  assistantPosts: 0.5,
  assistantRate: 45000,
  assistantCostPerFte: 50000,
  regions: [],
  bodies: [{ name: "Kreis", kind: "KREIS", costPerFte: 70000 }],
  items: [
    { item: "WORKPLACE", planned: 38800 },
    { item: "MEASURES", planned: 10000 },
  ],
});
